// Weights that corrections move, on top of those of a model, which stay as they are: so what was learned
// can be dropped. Passive-aggressive updates (Crammer and others 2006, PA-I): as far as a correction
// needs, and no farther than one is worth. What counts is the mean of the weights over all steps (Freund
// and Schapire 1999), since the last ones alone fit the last article.

import { Decoder } from '../decoder';
import type { Model, MoreWeights } from '../model';
import { tagCount } from '../tags';
import { allowedTags, type Example } from './example';

/** The most that one correction moves a weight. Larger steps unlearn more than they teach. */
const boldest = 0.01;
/** By how much a right tag is to score more than a wrong one: as much as makes it the likelier by far. */
const margin = 1;

export class WeightLayer implements MoreWeights {
  /** By feature `tagCount` weights as they are now, and as many sums of what each step moved, times its number. */
  private readonly rows = new Map<number, Float32Array>();
  private steps = 1;
  private readonly latest: Decoder;

  constructor(private readonly model: Model) {
    this.latest = new Decoder(model, {
      isEmpty: () => this.isEmpty(),
      addTo: (scores, offset, features, from) => {
        this.addRows(scores, offset, features, from, 0);
      },
    });
  }

  isEmpty(): boolean {
    return this.rows.size === 0;
  }

  addTo(scores: Float64Array, offset: number, features: Int32Array, from: number): void {
    this.addRows(scores, offset, features, from, 1 / this.steps);
  }

  /** Moves the weights towards the example; false when it was foreseen already, and clearly. */
  learn(example: Example): boolean {
    const { words } = example;
    const right = this.latest.bestTags(words, allowedTags(example));
    // What nobody corrected in the sentence is right: else there were only lessons on what are names.
    const exactly = Int32Array.from(right.tags, (tag) => 1 << tag);
    const wrong = this.latest.bestTags(words, exactly, margin);
    const changed = words.flatMap((_, at) => (wrong.tags[at] === right.tags[at] ? [] : [at]));
    if (changed.length === 0) return false;
    const { width } = this.model.features;
    const features = new Int32Array(words.length * width);
    this.model.features.extract(words, features);
    const missing = wrong.score - right.score;
    const step = Math.min(boldest, missing / (2 * width * changed.length));
    for (const at of changed) {
      for (let place = at * width; place < (at + 1) * width; place++) {
        const feature = features[place] ?? 0;
        this.move(feature, right.tags[at] ?? 0, step);
        this.move(feature, wrong.tags[at] ?? 0, -step);
      }
    }
    this.steps++;
    return true;
  }

  /** Adds weights less that share of their sums: with one over the steps their means. */
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
        const weight = (row[tag] ?? 0) - share * (row[tagCount + tag] ?? 0);
        scores[offset + tag] = (scores[offset + tag] ?? 0) + weight;
      }
    }
  }

  private move(feature: number, tag: number, by: number): void {
    // Feature 0 stands for none.
    if (feature === 0) return;
    const row = this.rows.get(feature) ?? new Float32Array(2 * tagCount);
    this.rows.set(feature, row);
    row[tag] = (row[tag] ?? 0) + by;
    row[tagCount + tag] = (row[tagCount + tag] ?? 0) + by * this.steps;
  }
}
