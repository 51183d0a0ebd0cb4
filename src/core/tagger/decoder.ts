// Finds the best sequence of tags for a sentence (Viterbi 1967), and how sure each name in it is.

import { Marginals } from './marginals';
import type { Model, MoreWeights } from './model';
import {
  OUTSIDE,
  beginOf,
  insideAfter,
  insideOf,
  isInside,
  mayFollow,
  tagCount,
  typeOfTag,
} from './tags';

/** A name in a sentence, in words. */
export interface NameSpan {
  readonly first: number;
  /** After the last word. */
  readonly end: number;
  /** An index into `modelTypes`. */
  readonly type: number;
  /** How likely the model holds all its tags, 0 to 1. */
  readonly score: number;
}

const impossible = -1e30;

/** Keeps its arrays from sentence to sentence; one decoder serves one caller at a time. */
export class Decoder {
  private features = new Int32Array(0);
  private best = new Float64Array(0);
  private back = new Uint8Array(0);
  private readonly transitions: Float64Array;
  private readonly initial: Float64Array;
  /** By tag, of the steps from it to the tags that any tag may stand before. */
  private readonly leastStep: Float64Array;
  private readonly mostStep: Float64Array;
  private readonly marginals: Marginals;

  constructor(
    private readonly model: Model,
    private readonly layer?: MoreWeights,
  ) {
    this.transitions = Float64Array.from(model.transitions, (score, at) =>
      mayFollow(at % tagCount, Math.floor(at / tagCount)) ? score : impossible,
    );
    this.initial = Float64Array.from(model.initial, (score, tag) =>
      mayFollow(tag, OUTSIDE) ? score : impossible,
    );
    this.leastStep = this.extremes(Math.min);
    this.mostStep = this.extremes(Math.max);
    this.marginals = new Marginals(this.transitions.map(Math.exp), this.initial.map(Math.exp));
  }

  /**
   * Scores every tag of every word of a sentence, `tagCount` numbers a word. `reluctance` is taken from the
   * score of every word to be a name: above 0 there are fewer names, below 0 more.
   */
  scores(words: readonly string[], reluctance = 0): Float64Array {
    const { features, scorer } = this.model;
    const scores = new Float64Array(words.length * tagCount);
    scorer.score(words, scores);
    if (this.layer && !this.layer.isEmpty()) {
      if (this.features.length < words.length * features.width) {
        this.features = new Int32Array(2 * words.length * features.width);
      }
      features.extract(words, this.features);
      for (let at = 0; at < words.length; at++) {
        this.layer.addTo(scores, at * tagCount, this.features, at * features.width);
      }
    }
    if (reluctance === 0) return scores;
    for (let at = OUTSIDE; at < scores.length; at += tagCount) {
      scores[at] = (scores[at] ?? 0) + reluctance;
    }
    return scores;
  }

  /** The names of a sentence by the scores of its words. */
  names(scores: Float64Array): readonly NameSpan[] {
    const tags = this.bestPath(scores);
    if (tags.every((tag) => tag === OUTSIDE)) return [];
    return spansOf(tags, this.marginals.ofTags(scores, tags));
  }

  /** The best tags of a sentence by the scores of its words. `allowed` has a bit for each tag of a word. */
  bestTags(scores: Float64Array, allowed: Int32Array): Uint8Array {
    const open = scores.map((score, at) =>
      (allowed[Math.floor(at / tagCount)] ?? 0) & (1 << (at % tagCount)) ? score : impossible,
    );
    return this.bestPath(open);
  }

  /** How likely every tag of every word is by those scores, `tagCount` numbers a word. */
  likelihoods(scores: Float64Array): Float64Array {
    return this.marginals.ofAll(scores);
  }

  private extremes(extreme: (...scores: number[]) => number): Float64Array {
    return Float64Array.from({ length: tagCount }, (_, previous) => {
      const row = this.transitions.subarray(previous * tagCount, (previous + 1) * tagCount);
      return extreme(...row.filter((__, tag) => !isInside(tag)));
    });
  }

  private bestPath(scores: Float64Array): Uint8Array {
    this.reserve(scores.length);
    const { best, back } = this;
    const count = scores.length / tagCount;
    for (let tag = 0; tag < tagCount; tag++) {
      best[tag] = (this.initial[tag] ?? 0) + (scores[tag] ?? 0);
    }
    for (let at = 1; at < count; at++) {
      const before = (at - 1) * tagCount;
      const here = at * tagCount;
      best.fill(impossible * 2, here, here + tagCount);
      // The tags that some other one outdoes wherever it goes from here are passed over.
      let bar = impossible * 2;
      for (let tag = 0; tag < tagCount; tag++) {
        bar = Math.max(bar, (best[before + tag] ?? 0) + (this.leastStep[tag] ?? 0));
      }
      for (let previous = 0; previous < tagCount; previous++) {
        const score = best[before + previous] ?? 0;
        // The inside of a name follows its beginning or inside.
        if (previous !== OUTSIDE) this.step(previous, insideAfter(previous), before, here);
        if (score + (this.mostStep[previous] ?? 0) < bar) continue;
        for (let tag = 0; tag < tagCount; tag += tag === OUTSIDE ? 1 : 2) {
          this.step(previous, tag, before, here);
        }
      }
      for (let tag = here; tag < here + tagCount; tag++) {
        best[tag] = (best[tag] ?? 0) + (scores[tag] ?? 0);
      }
    }
    const last = best.subarray((count - 1) * tagCount, count * tagCount);
    const tags = new Uint8Array(count);
    let tag = last.indexOf(Math.max(...last));
    for (let at = count - 1; at >= 0; at--) {
      tags[at] = tag;
      tag = back[at * tagCount + tag] ?? 0;
    }
    return tags;
  }

  /** Takes the step from one tag to the next where it is the best so far. */
  private step(previous: number, tag: number, before: number, here: number): void {
    const { best, transitions, back } = this;
    const score = (best[before + previous] ?? 0) + (transitions[previous * tagCount + tag] ?? 0);
    if (score <= (best[here + tag] ?? 0)) return;
    best[here + tag] = score;
    back[here + tag] = previous;
  }

  private reserve(length: number): void {
    if (this.back.length >= length) return;
    // Some room more, so that slightly longer sentences do not ask for new arrays each.
    this.best = new Float64Array(2 * length);
    this.back = new Uint8Array(2 * length);
  }
}

function spansOf(tags: Uint8Array, likely: Float64Array): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let first = 0; first < tags.length; first++) {
    const type = typeOfTag(tags[first] ?? OUTSIDE);
    if (tags[first] !== beginOf(type)) continue;
    let end = first + 1;
    let score = likely[first] ?? 0;
    while (tags[end] === insideOf(type)) score = Math.min(score, likely[end++] ?? 0);
    spans.push({ first, end, type, score });
  }
  return spans;
}
