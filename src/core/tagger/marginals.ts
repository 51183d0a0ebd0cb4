// The forward-backward algorithm (Rabiner 1989), in odds rather than logarithms. Sums run over the tags that
// may stand before another: all of them for "outside" and the beginnings of names; for the inside of a name
// only its beginning and its inside.

import { OUTSIDE, insideAfter, tagCount } from './tags';

/**
 * A share so small of all that goes on to "outside" or to a beginning changes no digit that anyone reads. To
 * the insides of names it is the only way there, and is always taken.
 */
const negligible = 1e-9;
/**
 * By how much the scores of words in a row for "outside" lead, together, where what is before them and what is
 * after have nearly nothing to do with each other: what goes past each of them is divided by its odds.
 */
const clearLead = 12;
/** A word with a smaller lead parts nothing. */
const leastLead = 1;

/** Keeps its arrays from sentence to sentence, for the steps of one model. */
export class Marginals {
  private odds = new Float64Array(0);
  private forward = new Float64Array(0);
  private readonly backward = new Float64Array(tagCount);
  private readonly here = new Float64Array(tagCount);
  /** The odds of what stands after a word where that is clearly in no name. */
  private readonly closing: Float64Array;

  /** `steps` has the odds of each tag after each, `opening` those of the first tag. */
  constructor(
    private readonly steps: Float64Array,
    private readonly opening: Float64Array,
  ) {
    this.closing = steps.filter((_, at) => at % tagCount === OUTSIDE);
  }

  /**
   * How likely each of the tags is at its word, given the whole sentence; 0 for those outside of names,
   * which nobody asks. `scores` has `tagCount` numbers a word.
   */
  ofTags(scores: Float64Array, tags: Uint8Array): Float64Array {
    const likely = new Float64Array(tags.length);
    for (const { from, end } of stretchesAround(tags, scores)) {
      if (end === tags.length) this.backward.fill(1);
      else this.backward.set(this.closing);
      let last = end;
      while (tags[last - 1] === OUTSIDE) last--;
      this.goForward(scores, from, end, last);
      this.goBack(likely, tags, from, end);
    }
    return likely;
  }

  /** How likely every tag of every word is, `tagCount` numbers a word. */
  ofAll(scores: Float64Array): Float64Array {
    const { backward, here, steps } = this;
    this.goForward(scores, 0, scores.length / tagCount, scores.length / tagCount);
    const likely = this.forward.slice(0, scores.length);
    backward.fill(1);
    for (let from = scores.length - tagCount; from >= 0; from -= tagCount) {
      for (let tag = 0; tag < tagCount; tag++) {
        likely[from + tag] = (likely[from + tag] ?? 0) * (backward[tag] ?? 0);
      }
      normalize(likely, from);
      stepBack(backward, here, this.odds, steps, from);
    }
    return likely;
  }

  /** The odds of each tag at the words of a stretch, and up to `last` those by what stands before. */
  private goForward(scores: Float64Array, first: number, end: number, last: number): void {
    const { steps, opening } = this;
    const length = (end - first) * tagCount;
    if (this.odds.length < length) {
      this.odds = new Float64Array(2 * length);
      this.forward = new Float64Array(2 * length);
    }
    const { odds, forward } = this;
    writeOdds(odds, scores, first * tagCount, length);
    const told = (last - first) * tagCount;
    forward.fill(0, 0, told);
    const before = first === 0 ? opening : steps;
    for (let tag = 0; tag < tagCount; tag++) {
      forward[tag] = (before[tag] ?? 0) * (odds[tag] ?? 0);
    }
    normalize(forward, 0);
    for (let from = tagCount; from < told; from += tagCount)
      stepForward(forward, odds, steps, from);
  }

  /** Writes how likely the tags of a stretch are that `goForward` went through. */
  private goBack(likely: Float64Array, tags: Uint8Array, from: number, end: number): void {
    const { backward, here, odds, forward, steps } = this;
    let first = from;
    while (tags[first] === OUTSIDE) first++;
    for (let word = end - 1; word >= first; word--) {
      const tag = tags[word] ?? OUTSIDE;
      const at = (word - from) * tagCount;
      if (tag !== OUTSIDE) likely[word] = shareOf(tag, forward, at, backward);
      stepBack(backward, here, odds, steps, at);
    }
  }
}

/** Where the names of a sentence are, with as many words around them as have a say in them. */
function stretchesAround(
  tags: Uint8Array,
  scores: Float64Array,
): { readonly from: number; readonly end: number }[] {
  const stretches: { from: number; end: number }[] = [];
  const parting = (at: number, before: number): number => {
    const led = tags[at] === OUTSIDE ? lead(scores, at) : 0;
    return led > leastLead ? before + led : 0;
  };
  for (let at = 0; at < tags.length; at++) {
    if (tags[at] === OUTSIDE) continue;
    let from = at;
    for (let parted = 0; from > 0 && parted < clearLead; from--) parted = parting(from - 1, parted);
    let end = at + 1;
    for (let parted = 0; end < tags.length && parted < clearLead; end++) {
      parted = parting(end, parted);
    }
    stretches.push({ from, end });
    at = end - 1;
  }
  return stretches;
}

/** By how much "outside" outdoes every other tag of a word. */
function lead(scores: Float64Array, at: number): number {
  const from = at * tagCount;
  let most = -Infinity;
  for (let tag = from + 1; tag < from + tagCount; tag++) most = Math.max(most, scores[tag] ?? 0);
  return (scores[from] ?? 0) - most;
}

/** The share of one tag of a word in what all of them come to. */
function shareOf(tag: number, forward: Float64Array, from: number, backward: Float64Array): number {
  let all = 0;
  for (let other = 0; other < tagCount; other++) {
    all += (forward[from + other] ?? 0) * (backward[other] ?? 0);
  }
  return all > 0 ? ((forward[from + tag] ?? 0) * (backward[tag] ?? 0)) / all : 0;
}

/** The scores of words, from `start` on, as odds against the best tag of each. */
function writeOdds(odds: Float64Array, scores: Float64Array, start: number, length: number): void {
  for (let from = 0; from < length; from += tagCount) {
    let top = -Infinity;
    for (let at = from; at < from + tagCount; at++) top = Math.max(top, scores[start + at] ?? 0);
    for (let at = from; at < from + tagCount; at++) {
      odds[at] = Math.exp((scores[start + at] ?? 0) - top);
    }
  }
}

/** Takes the odds of the word before to those of a word. */
function stepForward(
  forward: Float64Array,
  odds: Float64Array,
  steps: Float64Array,
  from: number,
): void {
  const before = from - tagCount;
  for (let previous = 0; previous < tagCount; previous++) {
    const share = forward[before + previous] ?? 0;
    const row = previous * tagCount;
    if (previous !== OUTSIDE) {
      const inside = insideAfter(previous);
      forward[from + inside] = (forward[from + inside] ?? 0) + share * (steps[row + inside] ?? 0);
    }
    if (share < negligible) continue;
    for (let tag = 0; tag < tagCount; tag += tag === OUTSIDE ? 1 : 2) {
      forward[from + tag] = (forward[from + tag] ?? 0) + share * (steps[row + tag] ?? 0);
    }
  }
  for (let at = from; at < from + tagCount; at++) {
    forward[at] = (forward[at] ?? 0) * (odds[at] ?? 0);
  }
  normalize(forward, from);
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
  let most = 0;
  for (let next = 0; next < tagCount; next += next === OUTSIDE ? 1 : 2) {
    most = Math.max(most, here[next] ?? 0);
  }
  backward[OUTSIDE] = 0;
  for (let tag = 1; tag < tagCount; tag++) {
    const inside = insideAfter(tag);
    backward[tag] = (steps[tag * tagCount + inside] ?? 0) * (here[inside] ?? 0);
  }
  for (let next = 0; next < tagCount; next += next === OUTSIDE ? 1 : 2) {
    const share = here[next] ?? 0;
    if (share < negligible * most) continue;
    for (let tag = 0; tag < tagCount; tag++) {
      backward[tag] = (backward[tag] ?? 0) + share * (steps[tag * tagCount + next] ?? 0);
    }
  }
  normalize(backward, 0);
}

/** Scales the numbers of one word to the sum 1, so that long sentences do not run out of range. */
function normalize(values: Float64Array, from: number): void {
  let sum = 0;
  for (let at = from; at < from + tagCount; at++) sum += values[at] ?? 0;
  if (sum === 0) return;
  const scale = 1 / sum;
  for (let at = from; at < from + tagCount; at++) values[at] = (values[at] ?? 0) * scale;
}
