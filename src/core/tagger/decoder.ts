// Finds the best sequence of tags for a sentence (Viterbi 1967), and how sure each name in it is.

import { marginals } from './marginals';
import type { Model, MoreWeights } from './model';
import { OUTSIDE, beginOf, insideOf, isInside, mayFollow, tagCount, typeOfTag } from './tags';

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

/** A tag for each word of a sentence, and what they score together. */
export interface TagPath {
  readonly tags: Uint8Array;
  readonly score: number;
}

const impossible = -1e30;

/** Keeps its arrays from sentence to sentence; one decoder serves one caller at a time. */
export class Decoder {
  private features = new Int32Array(0);
  private scores = new Float64Array(0);
  private best = new Float64Array(0);
  private back = new Uint8Array(0);
  private readonly transitions: Float64Array;
  private readonly initial: Float64Array;
  /** Both as odds. */
  private readonly steps: Float64Array;
  private readonly opening: Float64Array;

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
    this.steps = this.transitions.map(Math.exp);
    this.opening = this.initial.map(Math.exp);
  }

  /**
   * The names of a sentence. `reluctance` is taken from the score of every word to be a name: above 0
   * there are fewer names, below 0 more. `leaning` is added to the scores, `tagCount` numbers a word.
   */
  names(words: readonly string[], reluctance = 0, leaning?: Float64Array): readonly NameSpan[] {
    const count = words.length;
    if (count === 0) return [];
    this.score(words, reluctance);
    leaning?.forEach((score, at) => (this.scores[at] = (this.scores[at] ?? 0) + score));
    const { tags } = this.bestPath(count);
    if (tags.every((tag) => tag === OUTSIDE)) return [];
    return spansOf(tags, marginals(this.scores, this.steps, this.opening, tags));
  }

  /**
   * The best tags of a sentence and their score. `allowed` has a bit for each tag of a word; to others
   * `bonus` is added, so that a large negative one rules them out.
   */
  bestTags(words: readonly string[], allowed: Int32Array, bonus = impossible): TagPath {
    this.score(words, 0);
    allowed.forEach((bits, at) => {
      for (let tag = 0; tag < tagCount; tag++) {
        if (bits & (1 << tag)) continue;
        this.scores[at * tagCount + tag] = (this.scores[at * tagCount + tag] ?? 0) + bonus;
      }
    });
    return this.bestPath(words.length);
  }

  /** Fills `scores` with the score of every tag of every word. */
  private score(words: readonly string[], reluctance: number): void {
    const { features, scorer } = this.model;
    const count = words.length;
    this.reserve(count);
    scorer.score(words, this.scores);
    if (this.layer && !this.layer.isEmpty()) {
      features.extract(words, this.features);
      for (let at = 0; at < count; at++) {
        this.layer.addTo(this.scores, at * tagCount, this.features, at * features.width);
      }
    }
    if (reluctance === 0) return;
    for (let at = OUTSIDE; at < count * tagCount; at += tagCount) {
      this.scores[at] = (this.scores[at] ?? 0) + reluctance;
    }
  }

  private bestPath(count: number): TagPath {
    const { scores, transitions, best, back } = this;
    for (let tag = 0; tag < tagCount; tag++) {
      best[tag] = (this.initial[tag] ?? 0) + (scores[tag] ?? 0);
    }
    for (let at = 1; at < count; at++) {
      const before = (at - 1) * tagCount;
      for (let tag = 0; tag < tagCount; tag++) {
        let top = impossible * 2;
        let from = 0;
        // The inside of a name follows its beginning or inside.
        const first = isInside(tag) ? tag - 1 : 0;
        const last = isInside(tag) ? tag : tagCount - 1;
        for (let previous = first; previous <= last; previous++) {
          const score =
            (best[before + previous] ?? 0) + (transitions[previous * tagCount + tag] ?? 0);
          if (score > top) {
            top = score;
            from = previous;
          }
        }
        best[at * tagCount + tag] = top + (scores[at * tagCount + tag] ?? 0);
        back[at * tagCount + tag] = from;
      }
    }
    const last = best.subarray((count - 1) * tagCount, count * tagCount);
    const score = Math.max(...last);
    const tags = new Uint8Array(count);
    let tag = last.indexOf(score);
    for (let at = count - 1; at >= 0; at--) {
      tags[at] = tag;
      tag = back[at * tagCount + tag] ?? 0;
    }
    return { tags, score };
  }

  private reserve(count: number): void {
    if (this.back.length >= count * tagCount) return;
    // Some room more, so that slightly longer sentences do not ask for new arrays each.
    const words = 2 * count;
    this.features = new Int32Array(words * this.model.features.width);
    this.scores = new Float64Array(words * tagCount);
    this.best = new Float64Array(words * tagCount);
    this.back = new Uint8Array(words * tagCount);
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
