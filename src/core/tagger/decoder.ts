// Finds the best sequence of tags for a sentence (Viterbi 1967), and how sure each name in it is (the
// forward-backward algorithm, Rabiner 1989).

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
  private units = new Int32Array(0);
  private scores = new Float64Array(0);
  private back = new Uint8Array(0);
  private readonly transitions: Float64Array;
  private readonly initial: Float64Array;

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
  }

  /**
   * The names of a sentence. `reluctance` is taken from the score of every word to be a name: above 0
   * there are fewer names, below 0 more.
   */
  names(words: readonly string[], reluctance = 0): readonly NameSpan[] {
    const count = words.length;
    if (count === 0) return [];
    this.score(words, reluctance);
    const { tags } = this.best(count);
    return tags.every((tag) => tag === OUTSIDE) ? [] : spansOf(tags, this.marginals(tags));
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
    return this.best(words.length);
  }

  /** Fills `scores` with the score of every tag of every word. */
  private score(words: readonly string[], reluctance: number): void {
    const { features, weights } = this.model;
    const count = words.length;
    this.reserve(count);
    features.extract(words, this.features);
    this.units.fill(0, 0, count * tagCount);
    for (let at = 0; at < count; at++) {
      weights.addTo(this.units, at * tagCount, this.features, at * features.width, features.width);
    }
    for (let at = 0; at < count * tagCount; at++) {
      this.scores[at] = (this.units[at] ?? 0) * weights.unit;
    }
    if (this.layer && !this.layer.empty) {
      for (let at = 0; at < count; at++) {
        this.layer.addTo(this.scores, at * tagCount, this.features, at * features.width);
      }
    }
    for (let at = 0; at < count; at++) {
      const outside = at * tagCount + OUTSIDE;
      this.scores[outside] = (this.scores[outside] ?? 0) + reluctance;
    }
  }

  private best(count: number): TagPath {
    const { scores, transitions, back } = this;
    let current = Float64Array.from(this.initial, (score, tag) => score + (scores[tag] ?? 0));
    let next = new Float64Array(tagCount);
    for (let at = 1; at < count; at++) {
      for (let tag = 0; tag < tagCount; tag++) {
        let best = impossible * 2;
        let from = 0;
        const first = isInside(tag) ? tag - 1 : 0;
        const last = isInside(tag) ? tag : tagCount - 1;
        for (let previous = first; previous <= last; previous++) {
          const score = (current[previous] ?? 0) + (transitions[previous * tagCount + tag] ?? 0);
          if (score > best) {
            best = score;
            from = previous;
          }
        }
        next[tag] = best + (scores[at * tagCount + tag] ?? 0);
        back[at * tagCount + tag] = from;
      }
      [current, next] = [next, current];
    }
    const tags = new Uint8Array(count);
    const score = Math.max(...current);
    let tag = current.indexOf(score);
    for (let at = count - 1; at >= 0; at--) {
      tags[at] = tag;
      tag = back[at * tagCount + tag] ?? 0;
    }
    return { tags, score };
  }

  /** How likely each of the tags is at its word, given the whole sentence. */
  private marginals(tags: Uint8Array): Float64Array {
    const count = tags.length;
    const local = new Float64Array(count * tagCount);
    for (let at = 0; at < count; at++) {
      let top = impossible;
      for (let tag = 0; tag < tagCount; tag++) {
        top = Math.max(top, this.scores[at * tagCount + tag] ?? 0);
      }
      for (let tag = 0; tag < tagCount; tag++) {
        local[at * tagCount + tag] = Math.exp((this.scores[at * tagCount + tag] ?? 0) - top);
      }
    }
    const steps = this.transitions.map(Math.exp);
    const forward = new Float64Array(count * tagCount);
    for (let tag = 0; tag < tagCount; tag++) {
      forward[tag] = Math.exp(this.initial[tag] ?? 0) * (local[tag] ?? 0);
    }
    normalize(forward, 0);
    for (let at = 1; at < count; at++) {
      for (let tag = 0; tag < tagCount; tag++) {
        let sum = 0;
        // The inside of a name follows its beginning or inside: nothing else adds to the sum.
        const first = isInside(tag) ? tag - 1 : 0;
        const last = isInside(tag) ? tag : tagCount - 1;
        for (let previous = first; previous <= last; previous++) {
          sum +=
            (forward[(at - 1) * tagCount + previous] ?? 0) *
            (steps[previous * tagCount + tag] ?? 0);
        }
        forward[at * tagCount + tag] = sum * (local[at * tagCount + tag] ?? 0);
      }
      normalize(forward, at);
    }
    const backward = new Float64Array(count * tagCount).fill(1);
    for (let at = count - 2; at >= 0; at--) {
      for (let tag = 0; tag < tagCount; tag++) {
        let sum = 0;
        for (let next = 0; next < tagCount; next++) {
          const there = (at + 1) * tagCount + next;
          sum += (steps[tag * tagCount + next] ?? 0) * (local[there] ?? 0) * (backward[there] ?? 0);
        }
        backward[at * tagCount + tag] = sum;
      }
      normalize(backward, at);
    }
    return Float64Array.from(tags, (tag, at) => {
      let all = 0;
      for (let other = 0; other < tagCount; other++) {
        all += (forward[at * tagCount + other] ?? 0) * (backward[at * tagCount + other] ?? 0);
      }
      const own = (forward[at * tagCount + tag] ?? 0) * (backward[at * tagCount + tag] ?? 0);
      return all > 0 ? own / all : 0;
    });
  }

  private reserve(count: number): void {
    if (this.back.length >= count * tagCount) return;
    this.features = new Int32Array(count * this.model.features.width);
    this.units = new Int32Array(count * tagCount);
    this.scores = new Float64Array(count * tagCount);
    this.back = new Uint8Array(count * tagCount);
  }
}

/** Scales the numbers of one word to the sum 1, so that long sentences do not run out of range. */
function normalize(values: Float64Array, at: number): void {
  let sum = 0;
  for (let tag = 0; tag < tagCount; tag++) sum += values[at * tagCount + tag] ?? 0;
  if (sum === 0) return;
  for (let tag = 0; tag < tagCount; tag++) {
    values[at * tagCount + tag] = (values[at * tagCount + tag] ?? 0) / sum;
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
