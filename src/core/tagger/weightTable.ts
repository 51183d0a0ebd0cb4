// Integer weights a feature, found by the feature's number. Most features of a text are in no model, so
// the table is made for quick misses: open addressing at half load, one probe on average.

import { tagCount } from './tags';

export class WeightTable {
  /** Feature number by slot; 0 where the slot is free. */
  private readonly slots: Int32Array;
  private readonly rows: Int32Array;
  private readonly shift: number;
  private readonly mask: number;

  /** `weights` has `tagCount` numbers for each key. */
  constructor(
    readonly keys: Uint32Array,
    readonly weights: Int8Array,
    /** What one unit of a weight is worth. */
    readonly unit: number,
  ) {
    let bits = 4;
    while (1 << bits < keys.length * 2) bits++;
    this.shift = 32 - bits;
    this.mask = (1 << bits) - 1;
    this.slots = new Int32Array(1 << bits);
    this.rows = new Int32Array(1 << bits);
    keys.forEach((key, row) => {
      let slot = this.home(key);
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = key;
      this.rows[slot] = row * tagCount;
    });
  }

  private home(feature: number): number {
    return Math.imul(feature, 0x9e3779b1) >>> this.shift;
  }

  /** Adds the weights of `count` features from `from` on to the scores of one word, in units. */
  addTo(
    scores: Int32Array,
    offset: number,
    features: Int32Array,
    from: number,
    count: number,
  ): void {
    const { slots, rows, weights, mask } = this;
    for (let at = from; at < from + count; at++) {
      const feature = features[at] ?? 0;
      if (feature === 0) continue;
      let slot = this.home(feature);
      let found = slots[slot] ?? 0;
      while (found !== feature && found !== 0) {
        slot = (slot + 1) & mask;
        found = slots[slot] ?? 0;
      }
      if (found === 0) continue;
      const row = rows[slot] ?? 0;
      for (let tag = 0; tag < tagCount; tag++) {
        scores[offset + tag] = (scores[offset + tag] ?? 0) + (weights[row + tag] ?? 0);
      }
    }
  }
}
