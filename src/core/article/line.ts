// What one line of the text shows by itself, whatever stands around it. Everything later rests on these
// signs. Only the two ends of a long line are read, so that a line of twenty megabytes costs no more
// than a paragraph.

import type { Span } from '../text/span';
import type { PhraseSign } from './languages/newsLanguage';
import { findPhrases } from './phraseBook';
import { phraseWords } from './phraseWords';

/** A line that is not blank, its outer white space cut off. */
export interface Line extends Span {
  /** 0-based number of the line in the text. */
  readonly number: number;
  readonly text: string;
  /** Whether a blank line (or the start of the text) precedes. */
  readonly afterGap: boolean;
  readonly signs: LineSigns;
}

export interface LineSigns {
  /** Characters, those of Han, Kana and Hangul counted as two and a half: what they say is longer. */
  readonly length: number;
  /** Words, Han and the like by character. At most those of the two ends of a long line. */
  readonly words: readonly string[];
  /** The signs of the phrases found, see languages/. */
  readonly phrases: ReadonlySet<PhraseSign>;
  /** Share of the words that belong to phrases of site furniture, 0 to 1. */
  readonly furniture: number;
  /** Whether it ends as a sentence does: . ? ! and their like, perhaps in closing quotes or brackets. */
  readonly ends: 'sentence' | 'colon' | 'ellipsis' | 'open';
  readonly startsWith: 'upper' | 'lower' | 'digit' | 'quote' | 'bullet' | 'other';
  /** Shares of the letters and digits, 0 to 1. */
  readonly digits: number;
  readonly upper: number;
  /** Share of words that begin with a capital, 0 to 1. */
  readonly titleCase: number;
  /** Sentence ends inside the line, commas, and marks that menus put between items: | · » › • / > */
  readonly sentences: number;
  readonly commas: number;
  readonly separators: number;
  readonly quotes: number;
  /** A URL, an e-mail address, an @name or a #tag. */
  readonly link: boolean;
}

/** As much of a line as tells what it is; a paragraph is seldom longer. */
const headLength = 400;
const tailLength = 160;

const bullet = /^(?:[•·*▪■►▶●○◦‣※»›>→✓✔–—-]|\d{1,2}[.)]\s)\s*/u;
const sentenceEnd = /[.?!…。？！؟۔।]["'”’»›“‘)\]）」』】\s\u200E\u200F]*$/u;
const ellipsis = /(?:\.\.|…|\[…\]|\[\.\.\.\])["'”’»)\]\s]*$/u;
const colon = /[:：]\s*$/u;
const innerEnd = /[.?!。？！؟۔।]["'”’»)\]]*\s+(?=\p{Lu}|\p{Lo}|["“«‘„])|[。？！]/gu;
const dense = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/g;
const link = /https?:\/\/|www\.|\S@\S+\.\S|(?:^|\s)[@#][\p{L}\d_]/u;

export function lineSigns(text: string): LineSigns {
  const long = text.length > headLength + tailLength;
  const seen = long ? `${text.slice(0, headLength)}\n${text.slice(-tailLength)}` : text;
  const words = phraseWords(seen);
  const found = findPhrases(words);
  const covered = new Set<number>();
  for (const { sign, from, to } of found) {
    if (furnitureSigns.has(sign)) for (let i = from; i < to; i++) covered.add(i);
  }
  const denseLetters = seen.match(dense)?.length ?? 0;
  const counts = countCharacters(seen);
  return {
    length: text.length + 1.5 * denseLetters * (text.length / seen.length),
    words,
    phrases: new Set(found.map(({ sign }) => sign)),
    furniture: words.length === 0 ? 0 : covered.size / words.length,
    ends: endOf(text.slice(-40)),
    startsWith: startOf(text),
    sentences: seen.match(innerEnd)?.length ?? 0,
    link: link.test(seen),
    ...counts,
  };
}

const furnitureSigns: ReadonlySet<PhraseSign> = new Set<PhraseSign>([
  ...(['menu', 'share', 'subscribe', 'legal', 'advert', 'comments', 'related'] as const),
  ...(['media-id', 'reading-time', 'end-mark'] as const),
]);

function endOf(tail: string): LineSigns['ends'] {
  if (ellipsis.test(tail)) return 'ellipsis';
  if (sentenceEnd.test(tail)) return 'sentence';
  return colon.test(tail) ? 'colon' : 'open';
}

function startOf(text: string): LineSigns['startsWith'] {
  if (bullet.test(text)) return 'bullet';
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  if (/["'“«‘„「『”’]/u.test(first)) return 'quote';
  if (/\p{N}/u.test(first)) return 'digit';
  if (/\p{Lu}/u.test(first)) return 'upper';
  return /\p{Ll}/u.test(first) ? 'lower' : 'other';
}

const separator = /[|·»›•/>→❯]/u;
const quote = /["“”«»„‘’「」『』]/u;
const comma = /[,،、，;؛；]/u;

function countCharacters(text: string) {
  let letters = 0;
  let uppers = 0;
  let digits = 0;
  let words = 0;
  let capitals = 0;
  let separators = 0;
  let commas = 0;
  let quotes = 0;
  let inWord = false;
  for (const character of text) {
    const lower = character.toLowerCase();
    const upper = character !== lower;
    const letter = upper || lower !== character.toUpperCase() || /\p{L}/u.test(character);
    if (letter) {
      letters++;
      if (upper) uppers++;
      if (!inWord) {
        words++;
        if (upper) capitals++;
      }
    } else if (/\p{Nd}/u.test(character)) digits++;
    else if (comma.test(character)) commas++;
    else if (separator.test(character)) separators++;
    else if (quote.test(character)) quotes++;
    inWord = letter || (inWord && /[\p{M}’']/u.test(character));
  }
  return {
    digits: digits / Math.max(1, letters + digits),
    upper: uppers / Math.max(1, letters),
    titleCase: capitals / Math.max(1, words),
    separators,
    commas,
    quotes,
  };
}

const visible = /\S/;

/** The lines of a canonical text that are not blank. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let number = 0;
  let afterGap = true;
  for (let start = 0; start <= text.length; number++) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    const raw = text.slice(start, end);
    if (visible.test(raw)) {
      const trimmed = raw.trim();
      const from = start + (raw.length - raw.trimStart().length);
      lines.push({
        number,
        start: from,
        end: from + trimmed.length,
        text: trimmed,
        afterGap,
        signs: lineSigns(trimmed),
      });
      afterGap = false;
    } else {
      afterGap = true;
    }
    start = end + 1;
  }
  return lines;
}
