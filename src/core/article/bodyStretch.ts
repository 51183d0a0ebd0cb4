// The article is one stretch of the text: a few interruptions inside, site furniture before and after.
// So lines are not judged one by one; the stretch is found whose lines together look most like prose.

import type { Line } from './line';

/** How much each line looks like prose of the article, and where the article begins and ends. */
export interface BodyStretch {
  /** Index of the first and last line of the article among the lines given; -1 when there is none. */
  readonly first: number;
  readonly last: number;
  /** For each line, how likely it is prose of the article, 0 to 1. */
  readonly likelihood: readonly number[];
}

/** What a line must outweigh: menus have about this many characters a line. */
const menuLength = 60;

export function findBody(lines: readonly Line[]): BodyStretch {
  let best = 0;
  let sum = 0;
  let start = 0;
  let first = -1;
  let last = -1;
  lines.forEach((line, index) => {
    if (sum <= 0) {
      sum = 0;
      start = index;
    }
    sum += weight(line);
    if (sum > best) {
      best = sum;
      first = start;
      last = index;
    }
  });
  const likelihood = lines.map((line, index) => {
    if (index < first || index > last) return 0.1;
    return isProse(line) ? 0.9 : 0.3;
  });
  return { first, last, likelihood };
}

function weight({ signs }: Line): number {
  if (signs.furniture > 0.4) return -menuLength;
  const prose = Math.min(signs.length, 400) - menuLength;
  return signs.ends === 'sentence' && prose < 0 ? prose / 2 : prose;
}

function isProse({ signs }: Line): boolean {
  if (signs.furniture > 0.3) return false;
  return signs.length >= 80 || (signs.length >= 20 && signs.ends === 'sentence');
}
