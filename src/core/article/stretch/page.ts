// What a line is beside the other lines of its page: which of them repeat it, which headings stand above
// it, and whether it speaks of what the page speaks of.

import { functionWords } from '../../text/functionWords';
import type { FoundDate } from '../dates/foundDate';
import type { Line, LineSigns } from '../line';
import { isDense, phraseWords, termAt } from '../phraseWords';
import { headlineKey, makesKey, titleParts } from '../title';
import { longestStretch } from './longestStretch';

/** The lines of one text with what only the whole of them tells; each list has one value a line. */
export interface Page {
  readonly lines: readonly Line[];
  /** How many lines say the same, itself included. */
  readonly repeats: readonly number[];
  /** Share of the line's words that are little words of the language; -1 when it has no table. */
  readonly littleWords: readonly number[];
  /** Share of the line that dates take, 0 to 1. */
  readonly dateShare: readonly number[];
  /** Share of the line's content words that the long lines use too; -1 when it has none. */
  readonly shared: readonly number[];
  /** Lines since a heading of links or comments, a repetition of the page title, or a line of a date. */
  readonly sinceLinks: readonly number[];
  readonly sinceComments: readonly number[];
  readonly sinceTitle: readonly number[];
  readonly sinceDate: readonly number[];
}

export function readPage(
  lines: readonly Line[],
  language: string,
  dates: readonly FoundDate[],
): Page {
  const known = new Set(phraseWords(Array.from(functionWords.get(language) ?? []).join(' ')));
  const dateShare = dateShares(lines, dates);
  return {
    lines,
    repeats: countRepeats(lines),
    littleWords: lines.map(({ signs }) => shareOf(signs.words, known)),
    dateShare,
    shared: sharedWords(lines, known),
    sinceLinks: since(lines, isHeadingOf('related')),
    sinceComments: since(lines, isHeadingOf('comments')),
    sinceTitle: since(lines, saysTitleAgain(lines)),
    sinceDate: since(lines, (_line, index) => (dateShare[index] ?? 0) > mostlyDate),
  };
}

const mostlyDate = 0.3;
/** Headings are short. */
const headingLength = 60;

const isHeadingOf =
  (sign: 'related' | 'comments') =>
  ({ signs }: Line) =>
    signs.phrases.has(sign) && signs.length < headingLength;

function countRepeats(lines: readonly Line[]): readonly number[] {
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
  return lines.map(({ text }) => counts.get(text) ?? 1);
}

function shareOf(words: readonly string[], known: ReadonlySet<string>): number {
  if (known.size === 0 || words.length === 0) return -1;
  let found = 0;
  for (const word of words) if (known.has(word)) found++;
  return found / words.length;
}

function dateShares(lines: readonly Line[], dates: readonly FoundDate[]): readonly number[] {
  let at = 0;
  return lines.map((line) => {
    let covered = 0;
    for (; at < dates.length; at++) {
      const date = dates[at];
      if (!date || date.start >= line.end) break;
      if (date.start >= line.start) covered += date.end - date.start;
    }
    return Math.min(1, covered / (line.end - line.start));
  });
}

/** Words that say what a text is about are this long. */
const contentLength = 4;
/** Shorter lines than this are no prose to learn the topic from. */
const proseLength = 80;
/** What a line must outweigh to belong to the long lines, in characters, and the most that one can say. */
const menuLength = 60;
const mostLength = 400;

function sharedWords(lines: readonly Line[], known: ReadonlySet<string>): readonly number[] {
  const block = longestStretch(
    lines.map(({ signs }) =>
      signs.furniture > 0.4 ? -menuLength : Math.min(signs.length, mostLength) - menuLength,
    ),
  );
  const speaks = (index: number) =>
    index >= block.first && index <= block.last && (lines[index]?.signs.length ?? 0) >= proseLength;
  const terms = new Map<string, Term>();
  for (let index = block.first; index >= 0 && index <= block.last; index++) {
    const line = lines[index];
    if (!line || !speaks(index)) continue;
    for (const term of contentOf(line.signs, index, known, terms)) term.longLines++;
  }
  return lines.map(({ signs }, index) => {
    const content = contentOf(signs, ~index, known, terms);
    if (content.length === 0) return -1;
    const own = speaks(index) ? 1 : 0;
    let common = 0;
    for (const { longLines } of content) if (longLines > own) common++;
    return common / content.length;
  });
}

/** A word that says what a line is about. */
interface Term {
  /** How many of the long lines hold it. */
  longLines: number;
  /** What it was last asked for, so that it counts once in each line. */
  asked: number;
}

/**
 * The terms of a line, each once. One map serves all lines: most of them are short, and making a set for
 * each would cost more than filling it. No two calls have the same number.
 */
function contentOf(
  { words }: LineSigns,
  asked: number,
  known: ReadonlySet<string>,
  terms: Map<string, Term>,
): readonly Term[] {
  const content: Term[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = termAt(words, at);
    if (word === undefined || (word.length < contentLength && !isDense(word))) continue;
    let term = terms.get(word);
    if (!term) {
      if (known.has(word)) continue;
      terms.set(word, (term = { longLines: 0, asked }));
    } else if (term.asked === asked) continue;
    term.asked = asked;
    content.push(term);
  }
  return content;
}

/** Lines since the last that holds, 0 on that line itself; `Infinity` before the first. */
function since(
  lines: readonly Line[],
  holds: (line: Line, index: number) => boolean,
): readonly number[] {
  let last = -Infinity;
  return lines.map((line, index) => {
    if (holds(line, index)) last = index;
    return index - last;
  });
}

/** How far from the top the page title can stand, and the least and most that a headline says. */
const titleLines = 3;
const shortestTitle = 25;
const shortestHeadline = 15;
const longestHeadline = 250;

/** Pages open with their title; a part of it is said again over the article. */
function saysTitleAgain(lines: readonly Line[]): (line: Line, index: number) => boolean {
  const at = lines.slice(0, titleLines).findIndex(({ signs }) => signs.length >= shortestTitle);
  const title = lines[at];
  if (!title) return () => false;
  const parts = [title.text, ...titleParts(title.text).map(({ text }) => text)];
  const keys = parts.map(headlineKey);
  return ({ signs }, index) =>
    index > at &&
    signs.length >= shortestHeadline &&
    signs.length < longestHeadline &&
    keys.some((key) => makesKey(signs.words, key));
}
