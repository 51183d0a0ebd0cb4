// Sorted 32-bit numbers in a little over two bytes each: the upper half of a number is the bucket that
// it is in, so only bucket sizes and lower halves are written. Exact, so no feature is taken for another.

import type { ByteReader, ByteWriter } from './bytes';

const buckets = 1 << 16;

/** Writes numbers that are ascending and distinct, at most 65,535 of them with the same upper half. */
export function writeKeys(writer: ByteWriter, keys: Uint32Array): void {
  const sizes = new Uint16Array(buckets);
  for (const key of keys) sizes[key >>> 16] = (sizes[key >>> 16] ?? 0) + 1;
  writer.uint32(keys.length);
  // Low and high bytes apart: equal things side by side compress better.
  writer.all(sizes.map((size) => size & 255)).all(sizes.map((size) => size >>> 8));
  writer.all(keys.map((key) => key & 255)).all(keys.map((key) => (key >>> 8) & 255));
}

export function readKeys(reader: ByteReader): Uint32Array {
  const count = reader.uint32();
  const sizesLow = reader.all(buckets);
  const sizesHigh = reader.all(buckets);
  const low = reader.all(count);
  const high = reader.all(count);
  if (reader.ended) return new Uint32Array();
  const keys = new Uint32Array(count);
  let at = 0;
  for (let bucket = 0; bucket < buckets; bucket++) {
    const size = (sizesLow[bucket] ?? 0) | ((sizesHigh[bucket] ?? 0) << 8);
    for (const end = Math.min(at + size, count); at < end; at++) {
      keys[at] = ((bucket << 16) | ((high[at] ?? 0) << 8) | (low[at] ?? 0)) >>> 0;
    }
  }
  return keys;
}
