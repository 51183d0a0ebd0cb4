// What one line of the text shows by itself, whatever stands around it. Everything later rests on these
// signs. Only the two ends of a long line are read, so that a line of twenty megabytes costs no more
// than a paragraph.

import type { Span } from '../text/span';
import { trimSpan } from '../text/trimSpan';
import { divided, joinBroken, type LinePiece } from './brokenLines';
import { characterClass as is, classOf } from '../text/characters';
import { findCredit, type FoundCredit } from './credit';
import type { PhraseSign } from './languages/newsLanguage';
import { findPhrases, type FoundPhrase } from './phraseBook';
import { phraseWords } from './phraseWords';

/**
 * A line that is not blank, its outer white space cut off; or the lines of a paragraph that was broken at a
 * width, read as one (see brokenLines.ts).
 */
export interface Line extends Span {
  /** 0-based number of the line in the text, and of the last of those read as one. */
  readonly number: number;
  readonly lastNumber: number;
  /** As long as the span; line feeds inside are spaces. */
  readonly text: string;
  readonly signs: LineSigns;
}

export interface LineSigns {
  /** In characters, those of Han, Kana and Hangul counted as two and a half: they say as much. */
  readonly length: number;
  /** Words as phrases are compared (see phraseWords); of a long line those of its two ends. */
  readonly words: readonly string[];
  /** The signs of the phrases found, see languages/. */
  readonly phrases: ReadonlySet<PhraseSign>;
  /** Share of the words that belong to phrases of site furniture, 0 to 1. */
  readonly furniture: number;
  readonly ends: LineEnd;
  readonly starts: LineStart;
  /** Whether it holds a URL, an e-mail address, an @name or a #tag. */
  readonly link: boolean;
  readonly credit: FoundCredit | undefined;
  readonly counts: CharacterCounts;
}

export const lineEnds = ['sentence', 'colon', 'ellipsis', 'open'] as const;
export type LineEnd = (typeof lineEnds)[number];

export const lineStarts = ['upper', 'lower', 'digit', 'quote', 'bullet', 'other'] as const;
export type LineStart = (typeof lineStarts)[number];

export interface CharacterCounts {
  /** Share of digits among letters and digits, 0 to 1. */
  readonly digits: number;
  /** Share of capitals among letters, 0 to 1. */
  readonly upper: number;
  /** Share of words that begin with a capital, 0 to 1. */
  readonly capitalized: number;
  /** Sentences that end inside the line. */
  readonly sentences: number;
  readonly commas: number;
  /** Marks that menus put between their items. */
  readonly separators: number;
  readonly quotes: number;
  /** Characters of Han, Kana and Hangul. */
  readonly dense: number;
  readonly letters: number;
  readonly numerals: number;
  /** Characters that programs, tables and markup use. */
  readonly symbols: number;
  /** All characters that were counted: of a long line those of its two ends. */
  readonly all: number;
}

/** As much of a line as tells what it is; a paragraph is seldom longer. */
const headLength = 400;
const tailLength = 160;
/** What a character of Han, Kana or Hangul adds to the length, beyond the one that it is. */
const denseBonus = 1.5;

/** The signs of a line that is not blank. */
export function lineSigns(text: string): LineSigns {
  const long = text.length > headLength + tailLength;
  const seen = long ? `${text.slice(0, headLength)}\n${text.slice(-tailLength)}` : text;
  const words = phraseWords(seen);
  const ends = endOf(withoutEndMark(text));
  const phrases = findPhrases(words);
  const found = ends === 'sentence' ? phrases.filter(isNoWordOfSentence(words.length)) : phrases;
  const counts = countCharacters(seen);
  return {
    length: text.length + denseBonus * counts.dense * (text.length / seen.length),
    words,
    phrases: found.length === 0 ? noPhrases : new Set(found.map(({ sign }) => sign)),
    furniture: furnitureShare(found, words.length),
    ends,
    starts: startOf(text),
    link: holdsLink(seen),
    credit: findCredit(text, words),
    counts,
  };
}

const noPhrases: ReadonlySet<PhraseSign> = new Set();

const link = /https?:\/\/|www\.|[^\s@]@[\p{L}\d-]+\.\p{L}|(?:^|\s)[@#][\p{L}\d_]/u;

/** Looks for the marks first: most lines have none of them, and an expression tries every character. */
function holdsLink(text: string): boolean {
  const marked = /[@#/]/.test(text) || text.includes('www.');
  return marked && link.test(text);
}

const furnitureSigns: ReadonlySet<PhraseSign> = new Set<PhraseSign>([
  ...(['menu', 'share', 'subscribe', 'legal', 'advert', 'comments', 'related'] as const),
  ...(['media-id', 'reading-time', 'end-mark'] as const),
]);

/** In words. Sentences of furniture are short: "Subscribe to our newsletter." */
const longestCall = 6;

/**
 * Whether a phrase means what it says in a menu. A single word there is often the first or the last of a
 * sentence elsewhere: بحث is "search" and "he discussed", and one declines to "comment".
 */
function isNoWordOfSentence(words: number): (phrase: FoundPhrase) => boolean {
  return ({ sign, from, to }) => {
    const isAtEdge = to - from === 1 && (from === 0 || to === words);
    return words <= longestCall || !isAtEdge || !furnitureSigns.has(sign);
  };
}

function furnitureShare(found: readonly FoundPhrase[], words: number): number {
  if (found.length === 0) return 0;
  const covered = new Set<number>();
  for (const { sign, from, to } of found) {
    if (furnitureSigns.has(sign)) for (let word = from; word < to; word++) covered.add(word);
  }
  return covered.size / words;
}

/** What may stand behind the mark that ends a sentence, beside quotation marks and white space. */
const behindEnd: ReadonlySet<string> = new Set(Array.from(")]）」』】’‘›»'■□▪\u200E\u200F"));

/** What agencies write behind the last sentence: "(النهاية)", "(END)". */
const endMarkBehind = /\s[([（](?:النهاية|انتهى|end|ends|fin|конец|完)[)\]）]$/iu;
const longestEndMark = 12;

function withoutEndMark(text: string): string {
  const mark = endMarkBehind.exec(text.slice(-longestEndMark))?.[0] ?? '';
  return mark === '' ? text : text.slice(0, -mark.length);
}

function endOf(text: string): LineEnd {
  let at = text.length - 1;
  for (; at >= 0; at--) {
    const found = classOf(text.charCodeAt(at));
    if (found !== is.space && found !== is.quote && !behindEnd.has(text.charAt(at))) break;
  }
  const last = text.charAt(at);
  if (last === '…' || text.endsWith('[…]') || (last === '.' && text.charAt(at - 1) === '.')) {
    return 'ellipsis';
  }
  if (classOf(text.charCodeAt(at)) === is.sentenceEnd) return 'sentence';
  return last === ':' || last === '：' ? 'colon' : 'open';
}

const bullet = /^(?:[•·*▪■►▶●○◦‣※»›>→✓✔–—-]|\d{1,2}[.)]\s)/u;

function startOf(text: string): LineStart {
  switch (classOf(text.charCodeAt(0))) {
    case is.upper:
      return 'upper';
    case is.lower:
      return 'lower';
    case is.digit:
      return bullet.test(text) ? 'bullet' : 'digit';
    case is.quote:
      return 'quote';
    default:
      return bullet.test(text) ? 'bullet' : 'other';
  }
}

function countCharacters(text: string): CharacterCounts {
  const counts = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  let words = 0;
  let capitals = 0;
  let sentences = 0;
  let symbols = 0;
  let inWord = false;
  let ending: Ending = no;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const found = classOf(code);
    counts[found] = (counts[found] ?? 0) + 1;
    if (found >= is.lower && found <= is.dense) {
      if (!inWord) {
        words++;
        if (found === is.upper) capitals++;
        inWord = true;
      }
      if (ending !== no) {
        if (ending === space && (found === is.upper || found === is.caseless)) sentences++;
        ending = no;
      }
      continue;
    }
    symbols += symbolic[code] ?? 0;
    inWord &&= found === is.mark || code === apostrophe;
    if (found === is.sentenceEnd) {
      if (code > lastAlphabeticEnd && at + 1 < text.length) sentences++;
      ending = mark;
    } else if (found === is.space) {
      if (ending === mark) ending = space;
    } else if (found !== is.quote && !closers.has(code)) ending = no;
  }
  const of = (value: number) => counts[value] ?? 0;
  const letters = of(is.lower) + of(is.upper) + of(is.caseless) + of(is.dense);
  return {
    digits: of(is.digit) / Math.max(1, letters + of(is.digit)),
    upper: of(is.upper) / Math.max(1, letters),
    capitalized: capitals / Math.max(1, words),
    sentences,
    commas: of(is.comma),
    separators: of(is.separator),
    quotes: of(is.quote),
    dense: of(is.dense),
    letters,
    numerals: of(is.digit),
    symbols,
    all: text.length,
  };
}

/** Where a sentence may have ended: its mark, then the white space after it, then a letter. */
const no = 0;
const mark = 1;
const space = 2;
type Ending = typeof no | typeof mark | typeof space;

const apostrophe = 0x2019;
/** By code, 1 for the symbols. */
const symbolic = new Uint8Array(65_536);
for (const symbol of '{}[]<>=_#*\\`~^$&+;|') symbolic[symbol.charCodeAt(0)] = 1;
const closers: ReadonlySet<number> = new Set(Array.from(')]\'"', (mark) => mark.charCodeAt(0)));
/** The full stops of Han and Kana lie above; they end a sentence without a space. */
const lastAlphabeticEnd = 0x2fff;

/**
 * The lines of a canonical text that are not blank, those of a broken paragraph read as one, save lines
 * that are known (see joinBroken).
 */
export function readLines(text: string, isKnown?: (line: string) => boolean): readonly Line[] {
  const whole = { start: 0, end: text.length, number: 0 };
  const seen = new Map<string, LineSigns>();
  const signsOf = (content: string): LineSigns => {
    if (content.length > longestItem) return lineSigns(content);
    let signs = seen.get(content);
    if (!signs) seen.set(content, (signs = lineSigns(content)));
    return signs;
  };
  return joinBroken(text, piecesOf(text, whole), isKnown).map((piece) =>
    lineOf(text, piece, signsOf),
  );
}

/** The parts of a line: of a paragraph that was broken at a width, its own lines that are apart and the rest. */
export function partsOf(
  text: string,
  line: Line,
  isApart: (place: Span) => boolean,
): readonly Line[] {
  if (line.number === line.lastNumber) return [line];
  return divided(piecesOf(text, line), isApart).map((piece) => lineOf(text, piece));
}

/** Items of menus stand on a page again and again; nothing longer does, in characters. */
const longestItem = 60;

function lineOf(
  text: string,
  { number, lastNumber, start, end }: LinePiece,
  signsOf: (content: string) => LineSigns = lineSigns,
): Line {
  const raw = text.slice(start, end);
  const content = number === lastNumber ? raw : raw.replaceAll('\n', ' ');
  return { number, lastNumber, start, end, text: content, signs: signsOf(content) };
}

/** The lines of a part of the text that begins with the line of that number. */
function piecesOf(text: string, part: Span & { readonly number: number }): readonly LinePiece[] {
  const pieces: LinePiece[] = [];
  let { number } = part;
  for (let { start } = part; start <= part.end; number++) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 || feed > part.end ? part.end : feed;
    const piece = trimSpan(text, { start, end });
    if (piece) pieces.push({ number, lastNumber: number, ...piece });
    start = end + 1;
  }
  return pieces;
}
