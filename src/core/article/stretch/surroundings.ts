// The signs that a line has by its surroundings, once every line has been read by itself: how much its
// neighbours read like prose, where the one stretch of prose lies, and how much of it is already past.

import { longestStretch, type Stretch } from './longestStretch';
import type { Page } from './page';
import { crossed, rangeOf, ranges, type Sign } from './sign';

/** A page whose lines have been read by themselves. */
export interface FirstReading {
  readonly page: Page;
  /** For each line, the logarithm of the odds that it belongs to the article. */
  readonly odds: Float64Array;
  /** Sums of the probabilities of the lines before each, and of those times their length. */
  readonly lineSum: Float64Array;
  readonly proseSum: Float64Array;
  readonly stretch: Stretch;
}

export function firstReading(page: Page, odds: Float64Array): FirstReading {
  const lineSum = new Float64Array(odds.length + 1);
  const proseSum = new Float64Array(odds.length + 1);
  odds.forEach((value, index) => {
    const probability = 1 / (1 + Math.exp(-value));
    const prose = probability * Math.min(lengthOf(page, index), mostLength);
    lineSum[index + 1] = (lineSum[index] ?? 0) + probability;
    proseSum[index + 1] = (proseSum[index] ?? 0) + prose;
  });
  return { page, odds, lineSum, proseSum, stretch: stretchOf(page, odds) };
}

/** The most that one line can say, in characters: a page of one endless line is no better for it. */
const mostLength = 400;

const lengthOf = (page: Page, index: number) => page.lines[index]?.signs.length ?? 0;

/** No single line decides where the stretch ends. */
const mostOdds = 2;
/** Lets the stretch bridge a few doubtful lines. */
const bridge = 0.4;
/** A line of this length counts twice, up to four times. */
const paragraphLength = 150;

function stretchOf(page: Page, odds: Float64Array): Stretch {
  const weights = Array.from(odds, (value, index) => {
    const weight = Math.max(-mostOdds, Math.min(mostOdds, value + bridge));
    return weight > 0
      ? weight * (1 + Math.min(3, lengthOf(page, index) / paragraphLength))
      : weight;
  });
  return longestStretch(weights);
}

const oddsLimits = [-4, -2.5, -1.5, -0.7, 0, 0.7, 1.5, 2.5, 4];
const shareLimits = [0.02, 0.1, 0.25, 0.5, 0.75, 0.9];
const distanceLimits = [1, 2, 4, 8, 16, 40];
const proseLimits = [0.001, 0.03, 0.1, 0.3, 0.6, 0.9];

/** How a line some lines away reads by itself; a value of its own beyond the first and last line. */
function neighbour(id: string, offset: number): Sign<FirstReading> {
  return {
    id,
    values: [...ranges(oddsLimits), 'none'],
    of: ({ odds }, index) => {
      const value = odds[index + offset];
      return value === undefined ? oddsLimits.length + 1 : rangeOf(value, oddsLimits);
    },
  };
}

/** How much of the lines from one to another, counted from the line, reads like prose. */
function around(id: string, from: number, to: number): Sign<FirstReading> {
  return {
    id,
    values: ranges(shareLimits),
    of: ({ odds, lineSum }, index) => {
      const first = Math.max(0, index + from);
      const last = Math.min(odds.length - 1, index + to);
      if (last < first) return 0;
      const sum = (lineSum[last + 1] ?? 0) - (lineSum[first] ?? 0);
      return rangeOf(sum / (last - first + 1), shareLimits);
    },
  };
}

const place: Sign<FirstReading> = {
  id: 'place',
  values: [
    'inside',
    ...ranges(distanceLimits).map((range) => `${range} before`),
    ...ranges(distanceLimits).map((range) => `${range} after`),
    'no stretch',
  ],
  of: ({ stretch }, index) => {
    const side = distanceLimits.length + 1;
    if (stretch.first === -1) return 2 * side + 1;
    if (index < stretch.first) return 1 + rangeOf(stretch.first - index, distanceLimits);
    if (index > stretch.last) return 1 + side + rangeOf(index - stretch.last, distanceLimits);
    return 0;
  },
};

const lengthLimits = [60, 140];
const length: Sign<FirstReading> = {
  id: 'length',
  values: ranges(lengthLimits),
  of: ({ page }, index) => rangeOf(lengthOf(page, index), lengthLimits),
};

export const surroundingSigns: readonly Sign<FirstReading>[] = [
  neighbour('the line by itself', 0),
  neighbour('two lines before', -2),
  neighbour('the line before', -1),
  neighbour('the line after', 1),
  neighbour('two lines after', 2),
  around('four lines before', -4, -1),
  around('four lines after', 1, 4),
  around('twelve lines before', -12, -1),
  around('twelve lines after', 1, 12),
  crossed('place by the stretch of prose', length, place),
  {
    id: 'share of the prose before',
    values: ranges(proseLimits),
    of: ({ proseSum }, index) => {
      const total = Math.max(1, proseSum.at(-1) ?? 0);
      return rangeOf((proseSum[index] ?? 0) / total, proseLimits);
    },
  },
  {
    id: 'share of the prose after',
    values: ranges(proseLimits),
    of: ({ proseSum }, index) => {
      const all = proseSum.at(-1) ?? 0;
      return rangeOf((all - (proseSum[index + 1] ?? 0)) / Math.max(1, all), proseLimits);
    },
  },
];
