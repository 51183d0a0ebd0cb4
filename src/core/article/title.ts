// Page titles hold the headline together with the name of the outlet: "Headline | Outlet".

import { phraseWords } from './phraseWords';

export interface TitlePart {
  readonly text: string;
  /** Offset in the line. */
  readonly start: number;
}

const divider = /\s+(?:[|｜»›·•—–]|::|-{1,2}|\/\/)\s+|\s*(?:[|｜]|(?<!\w)_|_(?!\w))\s*/gu;

/** One of these is in every divider; most lines have none, and are spared the expression above. */
const marks = /[|｜»›·•—–_-]|::|\/\//u;

/** The parts of a line that a divider as titles use it sets apart, in their order. */
export function titleParts(line: string): readonly TitlePart[] {
  if (!marks.test(line)) return line.trim() === '' ? [] : [{ text: line, start: 0 }];
  const parts: TitlePart[] = [];
  let from = 0;
  for (const match of line.matchAll(divider)) {
    parts.push({ text: line.slice(from, match.index), start: from });
    from = match.index + match[0].length;
  }
  parts.push({ text: line.slice(from), start: from });
  return parts.filter(({ text }) => text.trim() !== '');
}

/** A label of a menu at its longest, in characters; an ideograph says as much as four letters. */
const longestLabel = 18;
/** One of the scripts that say in a character what others say in several. */
export const ideograph =
  /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

/**
 * Whether the line is a menu on its side, "Home | News | Sport | Opinion": a divider between labels and
 * labels. Titles hold one part that says something; of three short parts one may, unless all are one word.
 */
export function isMenuBar(line: string): boolean {
  const parts = titleParts(line).map(({ text }) => text.trim());
  if (parts.length < 3 || !parts.every(isLabel)) return false;
  return parts.length > 3 || parts.every((part) => !part.includes(' '));
}

function isLabel(part: string): boolean {
  return part.length * (ideograph.test(part) ? 4 : 1) <= longestLabel;
}

/** What two headlines are compared by: their words, without case and punctuation. */
export function headlineKey(text: string): string {
  return keyOf(phraseWords(text));
}

/** The same of a text whose words are known. */
export function keyOf(words: readonly string[]): string {
  return words.join(' ');
}

/** Whether the words make the key. Most lines differ in the first word, and are not joined for it. */
export function makesKey(words: readonly string[], key: string): boolean {
  return key.startsWith(words[0] ?? '') && keyOf(words) === key;
}
