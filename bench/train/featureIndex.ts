// Numbers the features that occur in a corpus often enough, in the order of their hash.

const slotBits = 24;
const slotMask = (1 << slotBits) - 1;

export class FeatureIndex {
  private readonly keys = new Int32Array(1 << slotBits);
  private readonly counts = new Uint8Array(1 << slotBits);
  private readonly rows = new Int32Array(1 << slotBits).fill(-1);
  /** The features that have a row, by row, ascending. */
  features = new Uint32Array();

  count(features: Int32Array): void {
    for (const feature of features) {
      if (feature === 0) continue;
      const slot = this.slotOf(feature);
      this.keys[slot] = feature;
      this.counts[slot] = Math.min(255, (this.counts[slot] ?? 0) + 1);
    }
  }

  /** Gives rows to the features counted at least so often and forgets the others. */
  keep(least: number): void {
    this.keepOnly((slot) => (this.counts[slot] ?? 0) >= least);
  }

  private keepOnly(keeps: (slot: number) => boolean): void {
    const kept: number[] = [];
    this.keys.forEach((key, slot) => {
      if (key !== 0 && keeps(slot)) kept.push(key >>> 0);
    });
    this.features = Uint32Array.from(kept).sort();
    this.features.forEach((feature, row) => {
      this.rows[this.slotOf(feature | 0)] = row;
    });
  }

  /** The row of the feature, or -1. */
  rowOf(feature: number): number {
    const slot = this.slotOf(feature);
    return this.keys[slot] === feature ? (this.rows[slot] ?? -1) : -1;
  }

  private slotOf(feature: number): number {
    let slot = Math.imul(feature, 0x9e3779b1) >>> (32 - slotBits);
    while (this.keys[slot] !== 0 && this.keys[slot] !== feature) slot = (slot + 1) & slotMask;
    return slot;
  }
}
