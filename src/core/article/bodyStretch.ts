// The article is one stretch of the text: a few interruptions inside, site furniture before and after.

import type { SecondReading } from './stretch/readings';

/** How likely each line belongs to the article, and where the article begins and ends. */
export interface BodyStretch {
  /** Index of the first and last line of the article among the lines given; -1 when there is none. */
  readonly first: number;
  readonly last: number;
  /** For each line, how likely it belongs to the article, 0 to 1. */
  readonly likelihood: readonly number[];
}

/**
 * A line is taken at this likelihood. Lower than one half: of two readings the one that loses a paragraph
 * is the worse.
 */
export const bodyThreshold = 0.45;

export function bodyStretch({ odds }: SecondReading): BodyStretch {
  const likelihood = Array.from(odds, (value) => 1 / (1 + Math.exp(-value)));
  const first = likelihood.findIndex((value) => value > bodyThreshold);
  const last = likelihood.findLastIndex((value) => value > bodyThreshold);
  return { first, last, likelihood };
}
