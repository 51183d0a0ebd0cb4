// The forward-backward algorithm (Rabiner 1989), in odds rather than logarithms. Sums run over the tags that
// may stand before another: all of them for "outside" and the beginnings of names; for the inside of a name
// only its beginning and its inside.

import { OUTSIDE, isInside, tagCount } from './tags';

/**
 * How likely each of the tags is at its word, given the whole sentence. `scores` has `tagCount` numbers a
 * word; `steps` has the odds of each tag after each, `opening` those of the first tag.
 */
export function marginals(
  scores: Float64Array,
  steps: Float64Array,
  opening: Float64Array,
  tags: Uint8Array,
): Float64Array {
  const count = tags.length;
  const odds = new Float64Array(count * tagCount);
  for (let at = 0; at < count; at++) writeOdds(odds, scores, at * tagCount);
  const forward = forwardOdds(odds, steps, opening, count);
  const backward = new Float64Array(tagCount).fill(1);
  const here = new Float64Array(tagCount);
  const likely = new Float64Array(count);
  for (let at = count - 1; at >= 0; at--) {
    const from = at * tagCount;
    let all = 0;
    for (let tag = 0; tag < tagCount; tag++) {
      all += (forward[from + tag] ?? 0) * (backward[tag] ?? 0);
    }
    const tag = tags[at] ?? OUTSIDE;
    likely[at] = all > 0 ? ((forward[from + tag] ?? 0) * (backward[tag] ?? 0)) / all : 0;
    stepBack(backward, here, odds, steps, from);
  }
  return likely;
}

/** A word's scores as odds against its best tag. */
function writeOdds(odds: Float64Array, scores: Float64Array, from: number): void {
  let top = -Infinity;
  for (let at = from; at < from + tagCount; at++) top = Math.max(top, scores[at] ?? 0);
  for (let at = from; at < from + tagCount; at++) odds[at] = Math.exp((scores[at] ?? 0) - top);
}

function forwardOdds(
  odds: Float64Array,
  steps: Float64Array,
  opening: Float64Array,
  count: number,
): Float64Array {
  const forward = new Float64Array(count * tagCount);
  for (let tag = 0; tag < tagCount; tag++) {
    forward[tag] = (opening[tag] ?? 0) * (odds[tag] ?? 0);
  }
  normalize(forward, 0);
  for (let from = tagCount; from < count * tagCount; from += tagCount) {
    for (let tag = 0; tag < tagCount; tag++) {
      let sum = 0;
      const first = isInside(tag) ? tag - 1 : 0;
      const last = isInside(tag) ? tag : tagCount - 1;
      for (let previous = first; previous <= last; previous++) {
        sum += (forward[from - tagCount + previous] ?? 0) * (steps[previous * tagCount + tag] ?? 0);
      }
      forward[from + tag] = sum * (odds[from + tag] ?? 0);
    }
    normalize(forward, from);
  }
  return forward;
}

/** Takes the odds of what follows a word to those of what follows the word before it. */
function stepBack(
  backward: Float64Array,
  here: Float64Array,
  odds: Float64Array,
  steps: Float64Array,
  from: number,
): void {
  for (let tag = 0; tag < tagCount; tag++) {
    here[tag] = (odds[from + tag] ?? 0) * (backward[tag] ?? 0);
  }
  for (let tag = 0; tag < tagCount; tag++) {
    let sum = 0;
    for (let next = 0; next < tagCount; next += next === OUTSIDE ? 1 : 2) {
      sum += (steps[tag * tagCount + next] ?? 0) * (here[next] ?? 0);
    }
    const inside = isInside(tag) ? tag : tag + 1;
    if (tag !== OUTSIDE) sum += (steps[tag * tagCount + inside] ?? 0) * (here[inside] ?? 0);
    backward[tag] = sum;
  }
  normalize(backward, 0);
}

/** Scales the numbers of one word to the sum 1, so that long sentences do not run out of range. */
function normalize(values: Float64Array, from: number): void {
  let sum = 0;
  for (let at = from; at < from + tagCount; at++) sum += values[at] ?? 0;
  if (sum === 0) return;
  for (let at = from; at < from + tagCount; at++) values[at] = (values[at] ?? 0) / sum;
}
