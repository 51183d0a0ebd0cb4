// Integer weights a feature, found by the feature's number. Most features of a text are in no model, so
// the table is made for quick misses: open addressing at half load, one probe on average.

import { tagCount } from './tags';

/** Numbers that the weights of all tags take in pairs. Sums of 250 weights of a byte do not run over. */
export const pairCount = (tagCount + 1) >> 1;

/** Numbers a slot: the feature, then its weights. A power of two, so that a slot is one line of the cache. */
const slotSize = 8;

export class WeightTable {
  /** Slots one after the other; the feature is 0 where the slot is free. */
  private readonly slots: Int32Array;
  private readonly shift: number;
  private readonly mask: number;

  /** `weights` has `tagCount` numbers for each key. */
  constructor(
    readonly keys: Uint32Array,
    readonly weights: Int8Array,
    /** What one unit of a weight is worth. */
    readonly unit: number,
  ) {
    const pairs = pairsOf(weights);
    let bits = 4;
    while (1 << bits < keys.length * 2) bits++;
    this.shift = 32 - bits;
    this.mask = (slotSize << bits) - 1;
    const slots = (this.slots = new Int32Array(slotSize << bits));
    keys.forEach((key, row) => {
      let slot = this.home(key);
      while (slots[slot] !== 0) slot = (slot + slotSize) & this.mask;
      slots[slot] = key;
      slots.set(pairs.subarray(row * pairCount, (row + 1) * pairCount), slot + 1);
    });
  }

  private home(feature: number): number {
    return (Math.imul(feature, 0x9e3779b1) >>> this.shift) * slotSize;
  }

  /** Adds the weights of `count` features from `from` on to the sums of one word, which are pairs. */
  addTo(sums: Int32Array, offset: number, features: Int32Array, from: number, count: number): void {
    const { slots, mask } = this;
    for (let at = from; at < from + count; at++) {
      const feature = features[at] ?? 0;
      if (feature === 0) continue;
      let slot = this.home(feature);
      let found = slots[slot] ?? 0;
      while (found !== feature && found !== 0) {
        slot = (slot + slotSize) & mask;
        found = slots[slot] ?? 0;
      }
      if (found === 0) continue;
      for (let pair = 0; pair < pairCount; pair++) {
        sums[offset + pair] = (sums[offset + pair] ?? 0) + (slots[slot + 1 + pair] ?? 0);
      }
    }
  }

  /** Whether the model has weights for the feature. */
  has(feature: number): boolean {
    const { slots, mask } = this;
    let slot = this.home(feature);
    while (slots[slot] !== feature && slots[slot] !== 0) slot = (slot + slotSize) & mask;
    return slots[slot] === feature;
  }

  /** Writes what the sums of `count` words are worth, `tagCount` numbers a word. */
  writeScores(sums: Int32Array, count: number, scores: Float64Array): void {
    for (let word = 0; word < count; word++) {
      for (let pair = 0; pair < pairCount; pair++) {
        const both = sums[word * pairCount + pair] ?? 0;
        const first = (both << 16) >> 16;
        const tag = 2 * pair;
        scores[word * tagCount + tag] = first * this.unit;
        if (tag + 1 === tagCount) break;
        scores[word * tagCount + tag + 1] = ((both - first) >> 16) * this.unit;
      }
    }
  }
}

/** Two weights in one number, so that one addition adds both: the second counts 2^16. */
function pairsOf(weights: Int8Array): Int32Array {
  const pairs = new Int32Array((weights.length / tagCount) * pairCount);
  weights.forEach((weight, at) => {
    const tag = at % tagCount;
    const pair = ((at - tag) / tagCount) * pairCount + (tag >> 1);
    pairs[pair] = (pairs[pair] ?? 0) + (tag % 2 === 0 ? weight : weight * 0x1_0000);
  });
  return pairs;
}
