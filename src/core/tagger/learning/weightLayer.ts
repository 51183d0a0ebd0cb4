// Weights that corrections move, on top of those of a model, which stay as they are: so what was learned
// can be dropped. They move as the model's own did in training, by the gradient of the likelihood of what is
// right and with AdaGrad's steps (Duchi, Hazan, Singer 2011): what is seen once moves far, and what half of
// all words have moves little.

import { Decoder } from '../decoder';
import type { Model, MoreWeights } from '../model';
import { tagCount } from '../tags';
import { allowedTags, type Example } from './example';

/** The step of the model's own training. */
const rate = 0.05;
/** Where AdaGrad's sums begin, as in training. */
const start = 1;
/** Where they begin for features that the model has weights for: it has seen them often. */
const startOfKnown = 4;
/** How often the examples are gone through: more, and the weights know them by heart. */
const passes = 4;
/** How much of what was learned counts. A few articles teach some things that hold for them alone. */
const trust = 0.8;
/** Smaller gradients change nothing worth the time. */
const negligible = 0.02;
/** A sentence whose right tags are all as sure as this leaves them has nothing to teach. */
const doubt = 0.1;

/** A sentence as it is learned from. */
interface Lesson {
  readonly features: Int32Array;
  /** By the model alone. */
  readonly scores: Float64Array;
  readonly right: Uint8Array;
}

export class WeightLayer implements MoreWeights {
  /** By feature `tagCount` weights, and as many sums of the squares of what moved them. */
  private readonly rows = new Map<number, Float32Array>();
  private readonly decoder: Decoder;

  constructor(
    private readonly model: Model,
    examples: readonly Example[],
  ) {
    this.decoder = new Decoder(model);
    let open = examples.map((example) => this.lessonOf(example));
    for (let pass = 0; pass < passes; pass++) open = open.filter((lesson) => this.step(lesson));
  }

  isEmpty(): boolean {
    return this.rows.size === 0;
  }

  addTo(scores: Float64Array, offset: number, features: Int32Array, from: number): void {
    this.addRows(scores, offset, features, from, trust);
  }

  /** Whether the example would teach nothing, since what is right is likely already. */
  foresees(example: Example): boolean {
    return this.gradientOf(this.lessonOf(example)).every((slope) => slope <= doubt);
  }

  private lessonOf(example: Example): Lesson {
    const { words } = example;
    const features = new Int32Array(words.length * this.model.features.width);
    this.model.features.extract(words, features);
    const scores = this.decoder.scores(words);
    // What nobody corrected in the sentence is right: else there were only lessons on what are names.
    return { features, scores, right: this.decoder.bestTags(scores, allowedTags(example)) };
  }

  /** By how much each tag of each word is to be likelier. */
  private gradientOf({ features, scores, right }: Lesson): Float64Array {
    const { width } = this.model.features;
    const now = scores.slice();
    right.forEach((_, at) => {
      this.addRows(now, at * tagCount, features, at * width, 1);
    });
    const gradient = this.decoder.likelihoods(now).map((likely) => -likely);
    right.forEach((tag, at) => {
      gradient[at * tagCount + tag] = 1 + (gradient[at * tagCount + tag] ?? 0);
    });
    return gradient;
  }

  /** Goes through one lesson; false when there was nothing in it to learn. */
  private step(lesson: Lesson): boolean {
    const { width } = this.model.features;
    const gradient = this.gradientOf(lesson);
    let taught = false;
    for (let at = 0; at < lesson.right.length; at++) {
      const slopes = gradient.subarray(at * tagCount, (at + 1) * tagCount);
      if (slopes.every((slope) => Math.abs(slope) < negligible)) continue;
      taught ||= slopes.some((slope) => slope > doubt);
      for (const feature of lesson.features.subarray(at * width, (at + 1) * width)) {
        // Feature 0 stands for none.
        if (feature !== 0) this.move(feature, slopes);
      }
    }
    return taught;
  }

  private addRows(
    scores: Float64Array,
    offset: number,
    features: Int32Array,
    from: number,
    share: number,
  ): void {
    for (let at = from; at < from + this.model.features.width; at++) {
      const row = this.rows.get(features[at] ?? 0);
      if (!row) continue;
      for (let tag = 0; tag < tagCount; tag++) {
        scores[offset + tag] = (scores[offset + tag] ?? 0) + share * (row[tag] ?? 0);
      }
    }
  }

  private move(feature: number, slopes: Float64Array): void {
    const row = this.rows.get(feature) ?? this.newRow(feature);
    slopes.forEach((slope, tag) => {
      if (Math.abs(slope) < negligible) return;
      const squares = (row[tagCount + tag] ?? start) + slope * slope;
      row[tagCount + tag] = squares;
      row[tag] = (row[tag] ?? 0) + (rate * slope) / Math.sqrt(squares);
    });
  }

  private newRow(feature: number): Float32Array {
    const isKnown = this.model.weights.has(feature);
    const row = new Float32Array(2 * tagCount).fill(isKnown ? startOfKnown : start, tagCount);
    this.rows.set(feature, row);
    return row;
  }
}
