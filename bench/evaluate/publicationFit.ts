// Fits the weights of publicationSigns.ts: a choice among the dates of a page and none of them, by
// maximum likelihood with a little shrinkage. Prints the weights; a person rounds and enters them.

import type { Candidate } from '../../src/core/article/publicationCandidates';
import { publicationSigns } from '../../src/core/article/publicationSigns';

/** The dates of one page that may be its day of publication, and that day, `2024-07-03`. */
export interface FittingPage {
  readonly candidates: readonly Candidate[];
  readonly day: string;
}

const steps = 3000;
const rate = 0.05;
/** Weight of the squared weights, for all pages together: as if half a page spoke for zero. */
const shrinkage = 0.5;

export function printFit(pages: readonly FittingPage[]): void {
  const weights = fit(
    pages.map(({ candidates, day }) => ({
      rows: candidates.map((candidate) => publicationSigns.map(({ holds }) => holds(candidate))),
      right: candidates.map((candidate) => candidate.day === day),
    })),
  );
  console.log('\nfitted   is   sign');
  publicationSigns.forEach(({ name, weight }, i) => {
    const fitted = (weights[i] ?? 0).toFixed(2);
    console.log(`${fitted.padStart(6)} ${String(weight).padStart(5)}  ${name}`);
  });
}

interface Choice {
  readonly rows: readonly (readonly boolean[])[];
  readonly right: readonly boolean[];
}

/** Gradient ascent with the step sizes of Adam (Kingma and Ba 2015). */
function fit(choices: readonly Choice[]): readonly number[] {
  const size = publicationSigns.length;
  const weights = new Array<number>(size).fill(0);
  const mean = new Array<number>(size).fill(0);
  const square = new Array<number>(size).fill(0);
  for (let step = 1; step <= steps; step++) {
    const gradient = gradientOf(choices, weights);
    for (let i = 0; i < size; i++) {
      const slope = gradient[i] ?? 0;
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * slope;
      square[i] = 0.999 * (square[i] ?? 0) + 0.001 * slope * slope;
      const size = Math.sqrt((square[i] ?? 0) / (1 - 0.999 ** step)) + 1e-8;
      weights[i] = (weights[i] ?? 0) + (rate * ((mean[i] ?? 0) / (1 - 0.9 ** step))) / size;
    }
  }
  return weights;
}

function gradientOf(choices: readonly Choice[], weights: readonly number[]): number[] {
  const gradient = weights.map((weight) => (-shrinkage * weight) / choices.length);
  for (const { rows, right } of choices) {
    const odds = rows.map((row) =>
      Math.exp(row.reduce((sum, holds, i) => sum + (holds ? (weights[i] ?? 0) : 0), 0)),
    );
    const total = odds.reduce((sum, odd) => sum + odd, 1);
    const rightTotal = odds.reduce((sum, odd, row) => sum + (right[row] ? odd : 0), 0);
    rows.forEach((row, r) => {
      const odd = odds[r] ?? 0;
      const wanted = right[r] ? odd / rightTotal : 0;
      const pull = (wanted - odd / total) / choices.length;
      row.forEach((holds, i) => {
        if (holds) gradient[i] = (gradient[i] ?? 0) + pull;
      });
    });
  }
  return gradient;
}
