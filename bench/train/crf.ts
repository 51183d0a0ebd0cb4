// Trains a linear-chain conditional random field on sentences whose tags may be partly open: the
// likelihood of all taggings that the corpus allows is raised against all that are possible (Bellare and
// McCallum 2007). Step sizes by AdaGrad (Duchi, Hazan, Singer 2011). Sentence by sentence, in one thread
// and with exact operations only, so that every run gives the same weights.

import { mayFollow, OUTSIDE, tagCount } from '../../src/core/tagger/tags';
import { exponential } from './exponential';

export interface CrfOptions {
  readonly rate: number;
  /** Where AdaGrad's sums begin: the larger, the smaller the first steps. */
  readonly start: number;
}

export interface Weights {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
  readonly initial: Float32Array;
}

/** The mean of several moments of training, which swings less than any of them (Polyak, Juditsky 1992). */
export function averageOf(moments: readonly Weights[]): Weights {
  const mean = (arrays: readonly Float32Array[]): Float32Array => {
    const sum = new Float32Array(arrays[0]?.length ?? 0);
    for (const array of arrays) array.forEach((value, at) => (sum[at] = (sum[at] ?? 0) + value));
    return sum.map((value) => value / arrays.length);
  };
  return {
    weights: mean(moments.map(({ weights }) => weights)),
    transitions: mean(moments.map(({ transitions }) => transitions)),
    initial: mean(moments.map(({ initial }) => initial)),
  };
}

/** Smaller gradients change nothing worth the time. */
const negligible = 2e-3;

export class Crf {
  readonly weights: Float32Array;
  readonly transitions = new Float32Array(tagCount * tagCount);
  readonly initial = new Float32Array(tagCount);
  private readonly weightSums: Float32Array;
  private readonly transitionSums = new Float32Array(tagCount * tagCount).fill(1);
  private readonly initialSums = new Float32Array(tagCount).fill(1);

  // Scratch, by word and tag.
  private readonly local: Float64Array;
  private readonly forward: Float64Array;
  private readonly backward: Float64Array;
  private readonly gradient: Float64Array;
  private readonly scale: Float64Array;
  private readonly steps = new Float64Array(tagCount * tagCount);
  private readonly opening = new Float64Array(tagCount);
  private readonly stepGradient = new Float64Array(tagCount * tagCount);
  private readonly openingGradient = new Float64Array(tagCount);

  constructor(
    rows: number,
    longest: number,
    private readonly options: CrfOptions,
  ) {
    this.weights = new Float32Array(rows * tagCount);
    this.weightSums = new Float32Array(rows * tagCount).fill(options.start);
    this.local = new Float64Array(longest * tagCount);
    this.forward = new Float64Array(longest * tagCount);
    this.backward = new Float64Array(longest * tagCount);
    this.gradient = new Float64Array(longest * tagCount);
    this.scale = new Float64Array(longest);
  }

  /**
   * Learns from one sentence. `rows` has `width` rows of weights a word, -1 where there is none;
   * `allowed` the tags each word may have, a bit each.
   */
  learn(
    rows: Int32Array,
    width: number,
    allowed: Int32Array,
    importance: number,
    rate: number,
  ): void {
    const count = allowed.length;
    this.prepare(rows, width, count);
    if (!this.expect(count, allowed, importance)) return;
    this.expect(count, undefined, -importance);
    this.updateWeights(rows, width, count, rate * this.options.rate);
    update(this.transitions, this.transitionSums, this.stepGradient, rate * this.options.rate);
    update(this.initial, this.initialSums, this.openingGradient, rate * this.options.rate);
  }

  /** Weights as they are now, to be averaged with those of other moments. */
  snapshot(): Weights {
    const { weights, transitions, initial } = this;
    return {
      weights: weights.slice(),
      transitions: transitions.slice(),
      initial: initial.slice(),
    };
  }

  private prepare(rows: Int32Array, width: number, count: number): void {
    const { weights, local } = this;
    local.fill(0, 0, count * tagCount);
    for (let at = 0; at < count; at++) {
      const to = at * tagCount;
      for (let place = at * width; place < (at + 1) * width; place++) {
        const row = rows[place] ?? -1;
        if (row < 0) continue;
        for (let tag = 0; tag < tagCount; tag++) {
          local[to + tag] = (local[to + tag] ?? 0) + (weights[row * tagCount + tag] ?? 0);
        }
      }
      let top = -Infinity;
      for (let tag = 0; tag < tagCount; tag++) top = Math.max(top, local[to + tag] ?? 0);
      for (let tag = 0; tag < tagCount; tag++) {
        local[to + tag] = exponential((local[to + tag] ?? 0) - top);
      }
    }
    this.gradient.fill(0, 0, count * tagCount);
    this.stepGradient.fill(0);
    this.openingGradient.fill(0);
    for (let tag = 0; tag < tagCount; tag++) {
      this.opening[tag] = mayFollow(tag, OUTSIDE) ? exponential(this.initial[tag] ?? 0) : 0;
      for (let previous = 0; previous < tagCount; previous++) {
        const step = previous * tagCount + tag;
        this.steps[step] = mayFollow(tag, previous) ? exponential(this.transitions[step] ?? 0) : 0;
      }
    }
  }

  /** Adds the expected counts of tags and steps, times `sign`; false when nothing is allowed. */
  private expect(count: number, allowed: Int32Array | undefined, sign: number): boolean {
    const { local, forward, backward, scale, steps, gradient, stepGradient } = this;
    for (let at = 0; at < count; at++) {
      const bits = allowed ? (allowed[at] ?? 0) : -1;
      let sum = 0;
      for (let tag = 0; tag < tagCount; tag++) {
        let value = 0;
        if (bits & (1 << tag)) {
          if (at === 0) value = this.opening[tag] ?? 0;
          else {
            const before = (at - 1) * tagCount;
            for (let previous = 0; previous < tagCount; previous++) {
              value += (forward[before + previous] ?? 0) * (steps[previous * tagCount + tag] ?? 0);
            }
          }
          value *= local[at * tagCount + tag] ?? 0;
        }
        forward[at * tagCount + tag] = value;
        sum += value;
      }
      if (sum <= 0) return false;
      scale[at] = sum;
      for (let tag = 0; tag < tagCount; tag++) {
        forward[at * tagCount + tag] = (forward[at * tagCount + tag] ?? 0) / sum;
      }
    }
    backward.fill(1, (count - 1) * tagCount, count * tagCount);
    for (let at = count - 1; at >= 0; at--) {
      for (let tag = at * tagCount; tag < (at + 1) * tagCount; tag++) {
        gradient[tag] = (gradient[tag] ?? 0) + sign * (forward[tag] ?? 0) * (backward[tag] ?? 0);
      }
      if (at === 0) break;
      const bits = allowed ? (allowed[at] ?? 0) : -1;
      for (let previous = 0; previous < tagCount; previous++) {
        const before = sign * (forward[(at - 1) * tagCount + previous] ?? 0);
        let sum = 0;
        for (let tag = 0; tag < tagCount; tag++) {
          if (!(bits & (1 << tag))) continue;
          const step = previous * tagCount + tag;
          const here = at * tagCount + tag;
          const value =
            ((steps[step] ?? 0) * (local[here] ?? 0) * (backward[here] ?? 0)) / (scale[at] ?? 1);
          sum += value;
          stepGradient[step] = (stepGradient[step] ?? 0) + before * value;
        }
        backward[(at - 1) * tagCount + previous] = sum;
      }
    }
    for (let tag = 0; tag < tagCount; tag++) {
      this.openingGradient[tag] =
        (this.openingGradient[tag] ?? 0) + sign * (forward[tag] ?? 0) * (backward[tag] ?? 0);
    }
    return true;
  }

  private updateWeights(rows: Int32Array, width: number, count: number, rate: number): void {
    const { weights, weightSums, gradient } = this;
    const moving = new Int32Array(tagCount);
    for (let at = 0; at < count; at++) {
      let tags = 0;
      for (let tag = 0; tag < tagCount; tag++) {
        const slope = gradient[at * tagCount + tag] ?? 0;
        if (slope > negligible || slope < -negligible) moving[tags++] = tag;
      }
      if (tags === 0) continue;
      for (let place = at * width; place < (at + 1) * width; place++) {
        const row = rows[place] ?? -1;
        if (row < 0) continue;
        for (let moved = 0; moved < tags; moved++) {
          const tag = moving[moved] ?? 0;
          const slope = gradient[at * tagCount + tag] ?? 0;
          const weight = row * tagCount + tag;
          const sum = (weightSums[weight] ?? 0) + slope * slope;
          weightSums[weight] = sum;
          weights[weight] = (weights[weight] ?? 0) + (rate * slope) / Math.sqrt(sum);
        }
      }
    }
  }
}

function update(
  weights: Float32Array,
  sums: Float32Array,
  gradient: Float64Array,
  rate: number,
): void {
  gradient.forEach((slope, at) => {
    const sum = (sums[at] ?? 0) + slope * slope;
    sums[at] = sum;
    weights[at] = (weights[at] ?? 0) + (rate * slope) / Math.sqrt(sum);
  });
}
