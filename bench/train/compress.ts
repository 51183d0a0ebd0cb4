// Makes a trained model small: only the features that matter most, each weight as one signed byte.

import { tagCount } from '../../src/core/tagger/tags';

/** What one step of a byte is worth. Weights beyond 127 of them are rare and lose nothing that shows. */
export const unit = 1 / 20;

export interface Compressed {
  readonly keys: Uint32Array;
  readonly weights: Int8Array;
}

/** The `most` features with the largest weights, by key. */
export function compress(features: Uint32Array, weights: Float32Array, most: number): Compressed {
  const sizes = Float64Array.from(features, (_, row) => sizeOf(weights, row));
  const least = sizes.slice().sort()[Math.max(0, sizes.length - most)] ?? 0;
  const rows: number[] = [];
  sizes.forEach((size, row) => {
    if (size >= least && size > unit / 2) rows.push(row);
  });
  return {
    keys: Uint32Array.from(rows, (row) => features[row] ?? 0),
    weights: Int8Array.from(
      rows.flatMap((row) =>
        Array.from(weights.subarray(row * tagCount, (row + 1) * tagCount), (weight) =>
          Math.max(-127, Math.min(127, Math.round(weight / unit))),
        ),
      ),
    ),
  };
}

function sizeOf(weights: Float32Array, row: number): number {
  let size = 0;
  for (let tag = row * tagCount; tag < (row + 1) * tagCount; tag++) {
    size += (weights[tag] ?? 0) ** 2;
  }
  return Math.sqrt(size);
}
