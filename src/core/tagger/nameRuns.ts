// Runs of capitalized words: the stretches that names in scripts with capitals are cut from. A wide run
// goes over the small words inside names (Department of Homeland Security).

import type { EnglishWord } from './englishWords';
import { isCapital } from './wordShape';

/** For every word the run that it is in, as word indexes; start and end are -1 outside of runs. */
export interface NameRuns {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly wideStart: Int32Array;
  readonly wideEnd: Int32Array;
}

/** At most this many small words stand between two capitalized words of one name. */
const widestBridge = 2;

export function nameRuns(words: readonly EnglishWord[]): NameRuns {
  const runs = {
    start: new Int32Array(words.length).fill(-1),
    end: new Int32Array(words.length).fill(-1),
    wideStart: new Int32Array(words.length).fill(-1),
    wideEnd: new Int32Array(words.length).fill(-1),
  };
  for (let at = 0; at < words.length; at++) {
    const end = runEnd(words, at);
    if (end > at) {
      runs.start.fill(at, at, end);
      runs.end.fill(end, at, end);
      at = end - 1;
    }
  }
  for (let at = 0; at < words.length; at++) {
    if (runs.end[at] === -1) continue;
    const end = wideEnd(words, runs.end, at);
    runs.wideStart.fill(at, at, end);
    runs.wideEnd.fill(end, at, end);
    at = end - 1;
  }
  return runs;
}

function runEnd(words: readonly EnglishWord[], start: number): number {
  let end = start;
  for (let word = words[end]; word && isCapital(word.look); word = words[end]) end++;
  return end;
}

function wideEnd(words: readonly EnglishWord[], ends: Int32Array, start: number): number {
  let end = ends[start] ?? start;
  for (;;) {
    let next = end;
    while (next < end + widestBridge && words[next]?.connects === true) next++;
    const nextEnd = ends[next] ?? -1;
    if (next === end || nextEnd === -1) return end;
    end = nextEnd;
  }
}
