// Weights that corrections move, on top of those of a model, which stay as they are: so what was learned
// can be dropped. Passive-aggressive updates (Crammer and others 2006, PA-I): as far as a correction
// needs, and no farther than one is worth.

import { Decoder } from '../decoder';
import type { Model, MoreWeights } from '../model';
import { tagCount } from '../tags';
import { allowedTags, type Example } from './example';

/** The most that one correction moves a weight. Larger steps unlearn more than they teach. */
const boldest = 0.0005;

/** How often one example is gone through. */
const rounds = 3;
/** By how much a right tag is to score more than a wrong one: as much as makes it the likelier by far. */
const margin = 1;

export class WeightLayer implements MoreWeights {
  private readonly rows = new Map<number, Float32Array>();
  private readonly decoder: Decoder;

  constructor(private readonly model: Model) {
    this.decoder = new Decoder(model, this);
  }

  get empty(): boolean {
    return this.rows.size === 0;
  }

  addTo(scores: Float64Array, offset: number, features: Int32Array, from: number): void {
    for (let at = from; at < from + this.model.features.width; at++) {
      const row = this.rows.get(features[at] ?? 0);
      if (!row) continue;
      for (let tag = 0; tag < tagCount; tag++) {
        scores[offset + tag] = (scores[offset + tag] ?? 0) + (row[tag] ?? 0);
      }
    }
  }

  /** Moves the weights towards the example; false when it was foreseen already, and clearly. */
  learn(example: Example): boolean {
    let round = 0;
    while (round < rounds && this.step(example)) round++;
    return round > 0;
  }

  private step(example: Example): boolean {
    const { words } = example;
    const allowed = allowedTags(example);
    const wrong = this.decoder.bestTags(words, allowed, margin);
    const right = this.decoder.bestTags(words, allowed);
    const changed = words.flatMap((_, at) => (wrong.tags[at] === right.tags[at] ? [] : [at]));
    if (changed.length === 0) return false;
    const { width } = this.model.features;
    const features = new Int32Array(words.length * width);
    this.model.features.extract(words, features);
    const missing = wrong.score - right.score;
    const step = Math.min(boldest, missing / (2 * width * changed.length));
    for (const at of changed) {
      for (let place = at * width; place < (at + 1) * width; place++) {
        const row = this.rowOf(features[place] ?? 0);
        move(row, right.tags[at] ?? 0, step);
        move(row, wrong.tags[at] ?? 0, -step);
      }
    }
    return true;
  }

  private rowOf(feature: number): Float32Array {
    // Feature 0 stands for none; its row is thrown away.
    const known = this.rows.get(feature) ?? new Float32Array(tagCount);
    if (feature !== 0) this.rows.set(feature, known);
    return known;
  }
}

function move(row: Float32Array, tag: number, by: number): void {
  row[tag] = (row[tag] ?? 0) + by;
}
