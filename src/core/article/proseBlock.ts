// The body of an article guessed from line lengths alone, for readings that cannot wait for the sections.

import type { Lines } from '../text/lines';

/** First and last line of a run of lines, both included. */
export interface LineRange {
  readonly firstLine: number;
  readonly lastLine: number;
}

/** What a line must have to speak for prose, and the most that one line can say, in characters. */
const expectedLength = 60;
const mostLength = 400;
/** An ideograph says about as much as these many letters. */
const ideographWeight = 2.5;
const ideographs = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/**
 * The contiguous lines that hold the most long lines and the fewest short ones: the maximum sum of length
 * beyond the expected (Finn, Kushmerick and Smyth 2001, with lines for tokens). `undefined` when no line
 * is long.
 */
export function proseBlock(lines: Lines): LineRange | undefined {
  let best = 0;
  let range: LineRange | undefined;
  let sum = 0;
  let firstLine = 0;
  for (let line = 0; line < lines.count; line++) {
    const weight = weightOf(lines.text(line));
    if (weight === 0) continue;
    if (sum <= 0) {
      sum = 0;
      firstLine = line;
    }
    sum += Math.min(weight, mostLength) - expectedLength;
    if (sum > best) {
      best = sum;
      range = { firstLine, lastLine: line };
    }
  }
  return range;
}

function weightOf(line: string): number {
  const trimmed = line.trim();
  const dense = trimmed.match(ideographs)?.length ?? 0;
  return trimmed.length + dense * (ideographWeight - 1);
}
