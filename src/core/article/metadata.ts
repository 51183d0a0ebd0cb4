// Reads the values of the metadata off the lines that hold them.

import { compareSpans, contains } from '../text/span';
import { countWords } from '../text/words';
import { isBody, type Metadata, type Reading, type SectionKind } from './article';
import { isBylineCue, opensAsByline, writersIn } from './byline';
import { findPublication } from './publication';
import type { FoundDate } from './dates/foundDate';
import type { Label } from './label';
import type { Line } from './line';
import { readDateline } from './readDateline';
import { readOutlet } from './outlet';
import { readPageUrl } from './pageUrl';
import type { RuleId } from './rules';
import { readingMinutes } from './readingTime';

export function readMetadata(
  text: string,
  lines: readonly Line[],
  labels: readonly Label[],
  language: string,
  dates: readonly FoundDate[],
): Metadata {
  const found = readings(text, lines, labels);
  const valuesOf = (kind: SectionKind) => found.get(kind) ?? [];
  const headline = surest(valuesOf('headline'));
  const publication = findPublication(text, language, {
    dates: outsidePictures(dates, lines, labels),
    ...(headline && { headline }),
    ...bodyLines(lines, labels),
  });
  const dateline = readDateline(text, lines, labels, language);
  const outlet = readOutlet(text, lines, labels);
  const [syndicatedFrom] = valuesOf('syndication').flatMap(siteNamed);
  const url = readPageUrl(lines, headline?.value);
  const [mediaId] = valuesOf('media-id').flatMap(numberNamed);
  const credits = [...valuesOf('caption'), ...valuesOf('credit')].sort(compareSpans);
  const count = wordsOfBody(text, lines, labels);
  return {
    ...(headline && { headline }),
    ...(outlet && { outlet }),
    bylines: distinct(valuesOf('byline').flatMap(writersOf)),
    ...(dateline?.published && { published: dateline.published }),
    ...publication,
    ...(dateline && { dateline: dateline.reading }),
    ...(mediaId && { mediaId }),
    credits: distinct(credits),
    ...(syndicatedFrom && { syndicatedFrom }),
    ...(url && { url }),
    words: count,
    readingMinutes: readingMinutes(count, language),
  };
}

/** The dates that are not of a picture: it may be years older than the article, or some days. */
function outsidePictures(
  dates: readonly FoundDate[],
  lines: readonly Line[],
  labels: readonly Label[],
): readonly FoundDate[] {
  const pictures = lines.filter((_, index) => labels[index]?.kind === 'caption');
  let next = 0;
  return dates.filter((date) => {
    while ((pictures[next]?.end ?? Infinity) < date.end) next++;
    const picture = pictures[next];
    return !picture || !contains(picture, date);
  });
}

/** Kinds whose lines hold a value of the metadata. */
const telling: ReadonlySet<SectionKind> = new Set<SectionKind>([
  ...(['headline', 'byline', 'media-id', 'syndication', 'caption', 'credit'] as const),
]);

const announcing: ReadonlySet<RuleId> = new Set<RuleId>(['credit-line', 'byline-cue', 'dateline']);

/** The values of lines by their kinds: the part of a line marked as its value, or else all of it. */
function readings(
  text: string,
  lines: readonly Line[],
  labels: readonly Label[],
): ReadonlyMap<SectionKind, readonly Reading[]> {
  const found = new Map<SectionKind, Reading[]>();
  labels.forEach(({ kind, value, rule, confidence }, index) => {
    const line = lines[index];
    if (!line || !telling.has(kind)) return;
    // A caption without a credit, and lines that only announce a credit or a writer, hold none.
    if (!value && (kind === 'caption' || announcing.has(rule))) return;
    const { start, end } = value ?? line;
    const read = {
      value: text.slice(start, end).replaceAll('\n', ' '),
      start,
      end,
      rule,
      confidence,
    };
    const others = found.get(kind);
    if (others) others.push(read);
    else found.set(kind, [read]);
  });
  return found;
}

/** The first of the readings that are the surest. */
function surest([first, ...others]: readonly Reading[]): Reading | undefined {
  return others.reduce(
    (best, other) => (best && best.confidence >= other.confidence ? best : other),
    first,
  );
}

/** The part of a reading that an expression's first group finds. */
function part(reading: Reading, expression: RegExp): readonly Reading[] {
  const value = expression.exec(reading.value)?.[1];
  if (value === undefined) return [];
  const start = reading.start + reading.value.lastIndexOf(value);
  return [{ ...reading, value, start, end: start + value.length }];
}

const numberNamed = (reading: Reading) => part(reading, /([\p{N}][\p{N}\-/]*)/u);

/** "originally published on NBCNews.com": the site, or the name at the end of the note. */
const siteNamed = (reading: Reading) => {
  const site = part(reading, /([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/u);
  return site.length > 0
    ? site
    : part(reading, /\s(?:on|in|by|from|sur|dans|en|bei|في|على|موقع)\s+([^.]{2,60})\.?$/u);
};

const writersOf = (reading: Reading) =>
  withoutCue(reading).flatMap((named) =>
    writersIn(named.value).map(({ start, end }) => ({
      ...named,
      value: named.value.slice(start, end),
      start: named.start + start,
      end: named.start + end,
    })),
  );

/** What stands behind the colon of "Author:", or behind the comma where nobody is named before it. */
function withoutAnnouncement(reading: Reading): Reading {
  const [cue = ''] = /^[^:：,،]{1,30}[:：,،]/u.exec(reading.value) ?? [];
  const announces = /[:：]$/u.test(cue) ? opensAsByline : isBylineCue;
  if (!announces(cue)) return reading;
  return { ...reading, value: reading.value.slice(cue.length), start: reading.start + cue.length };
}

const withoutCue = (reading: Reading) =>
  part(
    withoutAnnouncement(reading),
    /^(?:(?:by|par|por|von|كتبت|كتب|بقلم|автор)(?!\p{L})|记者|作者)?\s*[:：\-–]?\s*(\p{L}[^|•·]{1,60}?)[\s:：,،|–—-]*$/iu,
  );

function wordsOfBody(text: string, lines: readonly Line[], labels: readonly Label[]): number {
  let count = 0;
  lines.forEach((line, index) => {
    const kind = labels[index]?.kind;
    if (kind && isBody(kind)) count += countWords(text.slice(line.start, line.end));
  });
  return count;
}

function distinct(readings: readonly Reading[]): readonly Reading[] {
  const seen = new Set<string>();
  return readings.filter(({ value }) => !seen.has(value) && seen.add(value));
}

function bodyLines(lines: readonly Line[], labels: readonly Label[]) {
  const inBody = ({ kind }: Label) => isBody(kind);
  const first = lines[labels.findIndex(inBody)];
  const last = lines[labels.findLastIndex(inBody)];
  if (!first || !last) return {};
  return { body: { firstLine: first.number, lastLine: last.lastNumber } };
}
