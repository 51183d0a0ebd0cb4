// A choice model (conditional logit, McFadden 1974) over signs that each sort a candidate into one of some
// values: a candidate's odds are e to the sum of its weights, those of choosing none are one.

import type { SignWeights } from '../../src/core/article/headline/chooseHeadline';
import type { FitOptions, SignNames } from './logistic';
import { minimize } from './minimize';

/** The candidates of one page: for each, the value of every sign, and whether it is right. */
export interface Choice {
  readonly values: Int16Array;
  /** 1 where a candidate is right; when none is, to choose none is. */
  readonly right: Int8Array;
}

/** The weights that make the right choices most probable, given the prior. */
export function fitChoice(
  signs: readonly SignNames[],
  choices: readonly Choice[],
  { prior, iterations }: FitOptions,
): SignWeights {
  const offsets: number[] = [];
  let size = 0;
  for (const { values } of signs) {
    offsets.push(size);
    size += values.length;
  }
  const objective = (weights: Float64Array, gradient: Float64Array): number => {
    let loss = 0;
    for (const choice of choices) loss += addChoice(choice, offsets, weights, gradient);
    weights.forEach((weight, at) => {
      loss += (prior / 2) * weight * weight;
      gradient[at] = (gradient[at] ?? 0) + prior * weight;
    });
    return loss;
  };
  const weights = minimize(size, objective, { iterations, tolerance: 1e-4 });
  return Object.fromEntries(
    signs.map(({ id, values }, sign) => [
      id,
      values.map((_, value) => rounded(weights[(offsets[sign] ?? 0) + value] ?? 0)),
    ]),
  );
}

/** The loss of one choice; adds its gradient. */
function addChoice(
  { values, right }: Choice,
  offsets: readonly number[],
  weights: Float64Array,
  gradient: Float64Array,
): number {
  const width = offsets.length;
  const odds = new Float64Array(right.length);
  const none = right.includes(1) ? 0 : 1;
  let total = 1;
  let rightly = none;
  right.forEach((isRight, candidate) => {
    let sum = 0;
    for (let sign = 0; sign < width; sign++) {
      const value = values[candidate * width + sign] ?? -1;
      if (value >= 0) sum += weights[(offsets[sign] ?? 0) + value] ?? 0;
    }
    const value = Math.exp(Math.min(sum, mostOdds));
    odds[candidate] = value;
    total += value;
    if (isRight === 1) rightly += value;
  });
  odds.forEach((value, candidate) => {
    const expected = right[candidate] === 1 ? value / rightly : 0;
    const error = value / total - expected;
    if (Math.abs(error) < negligible) return;
    for (let sign = 0; sign < width; sign++) {
      const found = values[candidate * width + sign] ?? -1;
      if (found < 0) continue;
      const at = (offsets[sign] ?? 0) + found;
      gradient[at] = (gradient[at] ?? 0) + error;
    }
  });
  return Math.log(total) - Math.log(rightly);
}

/** Keeps the sums finite on the way to the minimum. */
const mostOdds = 500;
const negligible = 1e-6;

/** Two decimals are all that the data can tell. */
function rounded(weight: number): number {
  return Math.round(weight * 100) / 100 + 0;
}
