// Logistic regression over signs that each sort an example into one of some values.

import type { ReadingWeights } from '../../src/core/article/stretch/readings';
import { minimize } from './minimize';

/** The examples of one page: for each, the value of every sign (see valuesOf), and what is true. */
export interface Examples {
  readonly values: Int16Array;
  /** 1 yes, 0 no, -1 not told. */
  readonly truth: Int8Array;
  /** How much each of them counts. */
  readonly weight: number;
}

export interface SignNames {
  readonly id: string;
  readonly values: readonly string[];
}

export interface FitOptions {
  /** Precision of the Gaussian prior on every weight but the bias: larger keeps weights smaller. */
  readonly prior: number;
  readonly iterations: number;
}

/** The weights that make the truth of the examples most probable, given the prior. */
export function fitLogistic(
  signs: readonly SignNames[],
  pages: readonly Examples[],
  { prior, iterations }: FitOptions,
): ReadingWeights {
  const offsets: number[] = [];
  let size = 1;
  for (const { values } of signs) {
    offsets.push(size);
    size += values.length;
  }
  const objective = (weights: Float64Array, gradient: Float64Array): number => {
    let loss = 0;
    for (const page of pages) loss += addPage(page, offsets, weights, gradient);
    for (let at = 1; at < size; at++) {
      const weight = weights[at] ?? 0;
      loss += (prior / 2) * weight * weight;
      gradient[at] = (gradient[at] ?? 0) + prior * weight;
    }
    return loss;
  };
  const weights = minimize(size, objective, { iterations, tolerance: 1e-4 });
  return {
    bias: rounded(weights[0] ?? 0),
    signs: Object.fromEntries(
      signs.map(({ id, values }, sign) => [
        id,
        values.map((_, value) => rounded(weights[(offsets[sign] ?? 0) + value] ?? 0)),
      ]),
    ),
  };
}

/** Examples that are told this well change nothing. */
const negligible = 1e-5;

/** The loss of a page's examples; adds their gradient. The bias is the first weight. */
function addPage(
  { values, truth, weight }: Examples,
  offsets: readonly number[],
  weights: Float64Array,
  gradient: Float64Array,
): number {
  let loss = 0;
  for (let example = 0; example < truth.length; example++) {
    const expected = truth[example] ?? -1;
    if (expected < 0) continue;
    const from = example * offsets.length;
    let odds = weights[0] ?? 0;
    for (let sign = 0; sign < offsets.length; sign++) {
      const value = values[from + sign] ?? -1;
      if (value >= 0) odds += weights[(offsets[sign] ?? 0) + value] ?? 0;
    }
    loss += weight * softplus(expected === 1 ? -odds : odds);
    const error = weight * (1 / (1 + Math.exp(-odds)) - expected);
    if (Math.abs(error) < negligible) continue;
    gradient[0] = (gradient[0] ?? 0) + error;
    for (let sign = 0; sign < offsets.length; sign++) {
      const value = values[from + sign] ?? -1;
      if (value < 0) continue;
      const at = (offsets[sign] ?? 0) + value;
      gradient[at] = (gradient[at] ?? 0) + error;
    }
  }
  return loss;
}

/** log(1 + e^x), also where e^x overflows. */
function softplus(x: number): number {
  return x > 30 ? x : Math.log1p(Math.exp(x));
}

/** Two decimals are all that the data can tell. */
function rounded(weight: number): number {
  return Math.round(weight * 100) / 100 + 0;
}
