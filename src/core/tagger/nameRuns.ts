// Runs of capitalized words: the stretches that names in scripts with capitals are cut from.

import type { EnglishWord } from './englishWords';
import { isCapital } from './wordShape';

/** For every word the run that it is in, as word indexes; -1 outside of runs. */
export interface NameRuns {
  readonly start: Int32Array;
  readonly end: Int32Array;
}

export function nameRuns(words: readonly EnglishWord[]): NameRuns {
  const start = new Int32Array(words.length).fill(-1);
  const end = new Int32Array(words.length).fill(-1);
  for (let at = 0; at < words.length; at++) {
    const after = runEnd(words, at);
    if (after === at) continue;
    start.fill(at, at, after);
    end.fill(after, at, after);
    at = after - 1;
  }
  return { start, end };
}

function runEnd(words: readonly EnglishWord[], start: number): number {
  let end = start;
  for (let word = words[end]; word && isCapital(word.look); word = words[end]) end++;
  return end;
}
