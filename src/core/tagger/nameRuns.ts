// Runs of capitalized words: the stretches that names in scripts with capitals are cut from. A name may go on
// from one run to the next over a small word: Bank of England, People's Army, Food and Drug Administration.

import type { EnglishWord } from './englishWords';
import { hashText } from './hash';
import { isCapital } from './wordShape';

/** For every word the run that it is in, as word indexes; -1 outside of runs. */
export interface NameRuns {
  readonly start: Int32Array;
  readonly end: Int32Array;
  /**
   * For the words of a run, and for the small words between two, the link to the last word of the run before;
   * 0 without one. See `linkKind` and `linkedWord`.
   */
  readonly before: Int32Array;
  /** The link to the first word of the run after. */
  readonly after: Int32Array;
}

/** The kind of a link, 1 to 7. */
export function linkKind(link: number): number {
  return link & 7;
}

/** The index of the word that a link leads to. */
export function linkedWord(link: number): number {
  return link >> 3;
}

export function nameRuns(words: readonly EnglishWord[]): NameRuns {
  const start = new Int32Array(words.length).fill(-1);
  const end = new Int32Array(words.length).fill(-1);
  const before = new Int32Array(words.length);
  const after = new Int32Array(words.length);
  let first = 0;
  let last = -1;
  for (let at = 0; at < words.length; at++) {
    const next = runEnd(words, at);
    if (next === at) continue;
    start.fill(at, at, next);
    end.fill(next, at, next);
    const kind = last === -1 ? 0 : linkBetween(words, last + 1, at);
    if (kind !== 0) {
      before.fill(kind | (last << 3), last + 1, next);
      after.fill(kind | (at << 3), first, at);
    }
    first = at;
    last = next - 1;
    at = last;
  }
  return { start, end, before, after };
}

function runEnd(words: readonly EnglishWord[], start: number): number {
  let end = start;
  for (let word = words[end]; word && isCapital(word.look); word = words[end]) end++;
  return end;
}

/** The kinds of link, as numbers that features can combine. */
const links: ReadonlyMap<number, number> = new Map(
  (
    [
      [1, 'of de du des del di da'],
      [2, 'for'],
      [3, 'and &'],
      [4, "'s '"],
      [5, 'in at'],
      [6, 'on to against'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [hashText(word), kind] as const)),
);
const the = hashText('the');

/** The kind of link that the words between two runs are; 0 when they are none. */
function linkBetween(words: readonly EnglishWord[], start: number, end: number): number {
  const isOneWord = end - start === 1 || (end - start === 2 && words[start + 1]?.folded === the);
  return isOneWord ? (links.get(words[start]?.folded ?? 0) ?? 0) : 0;
}
