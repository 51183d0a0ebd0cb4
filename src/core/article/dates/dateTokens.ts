// A date is read from the tokens around a number. Each token is one character of code, so that the shapes
// of dates are short regular expressions over a short string (see dateShapes.ts).

import { digitClass, digitValue } from '../../text/digits';
import type { Span } from '../../text/span';
import { foldDateWord, type DateWord, type DateWords } from './dateWords';

/**
 * What a token can be in a date:
 * `d` a number from 1 to 31, `n` another of one or two digits, `y` a year of four digits, `x` another number;
 * `m` a month, `w` a weekday, `b` either, `k` a month or weekday without the capital it needs;
 * `c` a word between the parts, `o` an ordinal ending, `e` an era, `q` a word before a bare year;
 * `t` a word before a time, `h` a word after an hour, `a` noon and its sides, `z` a time zone;
 * `Y M D H I S` the Chinese, Japanese and Korean counters of year, month, day, hour, minute, second;
 * `_` blanks; `- / . , : ( ) | + '` themselves and what looks like them; `!` anything else.
 */
export interface DateToken extends Span {
  readonly code: string;
  /** Of a number. */
  readonly value?: number;
  /** Digits of a number, leading zeros included. */
  readonly digits?: number;
  readonly word?: DateWord;
}

/** Marks of direction and joining: they may stand anywhere, even inside a number, and mean nothing here. */
const invisible = '\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff';

const skipped = new RegExp(`[${invisible}]+`, 'y');
const blanks = /[ \t\u00a0\u2000-\u200a\u202f\u3000\u200b-\u200f]+/y;
const number = new RegExp(`[${digitClass}](?:[${invisible}]*[${digitClass}])*`, 'y');
// Scripts without spaces are read by the longest counter or name; the rest by words.
// Crawled text glues words together; a capital after a small letter begins the next: `TimesJanuary`.
const letters = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{M}\u200c]+/uy;
const initials = /\p{L}\. ?\p{L}\b\.?/uy;

const punctuation: Readonly<Record<string, string>> = {
  '-': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '/': '/',
  '／': '/',
  '\u2044': '/',
  '.': '.',
  '．': '.',
  '。': '.',
  ',': ',',
  '،': ',',
  '，': ',',
  '、': ',',
  ';': ',',
  '؛': ',',
  ':': ':',
  '：': ':',
  '∶': ':',
  '(': '(',
  '（': '(',
  '[': '(',
  ')': ')',
  '）': ')',
  ']': ')',
  '|': '|',
  '｜': '|',
  '•': '|',
  '·': '|',
  '∙': '|',
  '⋅': '|',
  '+': '+',
  "'": "'",
  '’': "'",
  '@': 't',
};

const counters: Readonly<Record<string, string>> = {
  年: 'Y',
  년: 'Y',
  月: 'M',
  월: 'M',
  日: 'D',
  日付: 'D',
  号: 'D',
  號: 'D',
  일: 'D',
  时: 'H',
  時: 'H',
  点: 'H',
  點: 'H',
  시: 'H',
  分: 'I',
  분: 'I',
  秒: 'S',
  초: 'S',
};
const longestIdeographicName = 6;

/** The token at an offset; `undefined` at the end of the line. Its `start` may lie after invisible marks. */
export function tokenAt(text: string, offset: number, words: DateWords): DateToken | undefined {
  const start = isPlain(text.charCodeAt(offset))
    ? offset
    : (matchEnd(skipped, text, offset) ?? offset);
  const first = text[start];
  if (first === undefined || first === '\n') return undefined;
  const code = text.charCodeAt(start);
  // Asking an expression costs more than all else: most tokens are words.
  if (!isAsciiLetter(code)) {
    let end = matchEnd(blanks, text, start);
    if (end !== undefined) return { code: '_', start, end };
    end = matchEnd(number, text, start);
    if (end !== undefined) return numberToken(text, start, end);
  }
  const mark = punctuation[first];
  if (mark !== undefined) return { code: mark, start, end: start + 1 };
  if (isIdeograph(code)) return ideographToken(text, start, words);
  return wordToken(text, start, words);
}

/** ASCII, the bulk of the text beside most dates, has none of the invisible marks. */
function isPlain(unit: number): boolean {
  return unit < 0x80;
}

function isAsciiLetter(unit: number): boolean {
  const small = unit | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** Kana, Chinese characters of the basic plane, Hangul. */
function isIdeograph(unit: number): boolean {
  return (
    (unit >= 0x3040 && unit <= 0x30ff) ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xac00 && unit <= 0xd7af)
  );
}

/** Where a sticky pattern ends when it matches at the offset. */
function matchEnd(pattern: RegExp, text: string, offset: number): number | undefined {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function numberToken(text: string, start: number, end: number): DateToken {
  let value = 0;
  let digits = 0;
  for (let at = start; at < end; at++) {
    const digit = digitValue(text.charCodeAt(at));
    if (digit === undefined) continue;
    // Crawled text glues a year to the hour or day after it: `202209:00`, `202430. Januar`.
    if (digits === 4 && isGluedYear(value) && end - at <= 2 && /[:.]/.test(text[end] ?? '')) {
      return { code: 'y', start, end: at, value, digits };
    }
    // Beyond eight digits no date is meant; stopping keeps the value exact.
    if (++digits <= 8) value = value * 10 + digit;
  }
  return { code: numberCode(value, digits), start, end, value, digits };
}

function isGluedYear(value: number): boolean {
  return value >= 1990 && value < 2040;
}

function numberCode(value: number, digits: number): string {
  if (digits <= 2) return value >= 1 && value <= 31 ? 'd' : 'n';
  return digits === 4 && value >= 1200 && value < 2200 ? 'y' : 'x';
}

function ideographToken(text: string, start: number, words: DateWords): DateToken {
  const first = text[start] ?? '';
  if (counters[first] === undefined && !words.initials.has(first)) {
    return { code: '!', start, end: start + 1 };
  }
  for (let length = longestIdeographicName; length > 0; length--) {
    const name = text.slice(start, start + length);
    const counter = counters[name];
    if (counter !== undefined) return { code: counter, start, end: start + length };
    const word = words.words.get(name);
    if (word) return { code: wordCode(word, true), start, end: start + length, word };
  }
  return { code: '!', start, end: start + 1 };
}

function wordToken(text: string, start: number, words: DateWords): DateToken {
  const abbreviated = text[start + 1] === '.' ? matchEnd(initials, text, start) : undefined;
  if (abbreviated !== undefined) {
    const word = words.words.get(foldDateWord(text.slice(start, abbreviated).replace(' ', '')));
    if (word) return { code: wordCode(word, true), start, end: abbreviated, word };
  }
  const end = matchEnd(letters, text, start);
  if (end === undefined) return { code: '!', start, end: start + 1 };
  const first = text[start] ?? '';
  const capital = first !== first.toLowerCase();
  const key = foldDateWord(text.slice(start, end));
  if (words.firsts.has(key)) {
    const phrase = phraseAt(text, end, key, words);
    if (phrase) return { code: wordCode(phrase.word, capital), start, ...phrase };
  }
  if (key === 't') return { code: 't', start, end };
  const word = words.words.get(key);
  return word ? { code: wordCode(word, capital), start, end, word } : { code: '!', start, end };
}

/** The longest name of up to three words that begins with the word ending at `end`; a hyphen counts as a blank. */
function phraseAt(
  text: string,
  end: number,
  first: string,
  words: DateWords,
): { end: number; word: DateWord } | undefined {
  let key = first;
  let at = end;
  let found: { end: number; word: DateWord } | undefined;
  for (let count = 0; count < 2; count++) {
    const next = matchEnd(blanks, text, at) ?? (text[at] === '-' ? at + 1 : undefined);
    const nextEnd = next === undefined ? undefined : matchEnd(letters, text, next);
    if (next === undefined || nextEnd === undefined) break;
    key += ` ${foldDateWord(text.slice(next, nextEnd))}`;
    at = nextEnd;
    const word = words.words.get(key);
    if (word) found = { end: at, word };
  }
  return found;
}

/** A word's first meaning decides its code; shapes look at the word itself where several are possible. */
function wordCode(word: DateWord, capital: boolean): string {
  if (word.month !== undefined || word.weekday !== undefined) {
    if (word.capitals && !capital) return 'k';
    if (word.month === undefined) return 'w';
    return word.weekday === undefined ? 'm' : 'b';
  }
  const { roles } = word;
  if (roles.has('am') || roles.has('pm')) return 'a';
  if (roles.has('zone')) return 'z';
  if (roles.has('hour')) return 'h';
  if (roles.has('ordinal')) return 'o';
  if (roles.has('era')) return 'e';
  if (roles.has('at')) return 't';
  if (roles.has('between')) return 'c';
  return roles.has('year-cue') ? 'q' : '!';
}
