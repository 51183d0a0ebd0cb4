// The address of the page that an article was taken from, where the text gives it: a line of its own that
// says so, stands at the very top, or whose address repeats the headline, as addresses of news pages do.

import type { Reading } from './article';
import type { Line } from './line';
import { phraseWords } from './phraseWords';

/** What announces the address, in any of the languages. */
const cues: ReadonlySet<string> = new Set(
  `url, link, permalink, permanent link, short link, short url, article url, article link, page url, source url,
  original url, original link, web address, canonical url, canonical, الرابط, رابط, رابط المقال, رابط الخبر,
  رابط مختصر, الرابط المختصر, lien, lien permanent, lien court, enlace, enlace permanente, kurzlink, url zum artikel,
  adresse, permanente link, ссылка, ссылка на статью, постоянная ссылка, адрес, لینک, لینک خبر, لینک کوتاه,
  لینک کوتاه خبر, نشانی, 链接, 原文链接, 本文链接, 网址`
    .split(',')
    .map((cue) => phraseWords(cue).join(' ')),
);

const address = /^(.{0,40}?)\s*[:：]?\s*(https?:\/\/([^\s/]+)(\/\S*)?)$/iu;
/** No pages, or other people's: pictures, and what is shared or posted. */
const other =
  /\.(?:jpe?g|png|gif|webp|svg|mp[34]|pdf)(?:$|\?)|\/(?:sharer|intent|share)\b|\b(?:doi\.org|youtu\.?be|facebook|twitter|instagram|t\.me|wa\.me|amzn|amazon)\b|\/\/x\.com\//iu;
/** Lines that may stand before all that the page itself says. */
const top = 3;
/** So many words of the address are the headline's, or so great a part of them. */
const leastWords = 3;
const leastShare = 0.6;

/** Reads the address of the page; `undefined` where the text does not give it. */
export function readPageUrl(
  lines: readonly Line[],
  headline: string | undefined,
): Reading | undefined {
  const wanted = new Set(phraseWords(headline ?? ''));
  const found = lines.flatMap((line, index): readonly Reading[] => {
    if (!line.signs.link || line.text.length > longest) return [];
    const [, cue = '', value = '', , path = ''] = address.exec(line.text) ?? [];
    if (value === '' || other.test(value)) return [];
    const confidence = confidenceOf(phraseWords(cue).join(' '), path, index, wanted);
    if (confidence === undefined) return [];
    return [{ value, start: line.end - value.length, end: line.end, rule: 'page-url', confidence }];
  });
  return found.reduce<Reading | undefined>(
    (best, one) => (best && best.confidence >= one.confidence ? best : one),
    undefined,
  );
}

/** Browsers take no more, in characters. */
const longest = 2000;

function confidenceOf(
  cue: string,
  path: string,
  index: number,
  headline: ReadonlySet<string>,
): number | undefined {
  // The address of a whole site is that of no page.
  if (path.length <= 1) return undefined;
  if (cues.has(cue)) return 0.95;
  if (cue !== '') return undefined;
  const words = phraseWords(decoded(path)).filter((word) => /^\p{L}{2,}$/u.test(word));
  const shared = words.filter((word) => headline.has(word)).length;
  if (shared >= leastWords && shared >= leastShare * Math.min(words.length, headline.size))
    return 0.9;
  return index < top ? 0.8 : undefined;
}

/** Letters beyond ASCII are written as percent-encoded UTF-8 (RFC 3986). */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path).replace(/[-_+.]/gu, ' ');
  } catch {
    return path.replace(/[-_+.]/gu, ' ');
  }
}
