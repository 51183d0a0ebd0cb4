// The article is one stretch of the text: a few interruptions inside, site furniture before and after.

import type { Page } from './stretch/page';
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

export function bodyStretch({ odds, first: { page } }: SecondReading): BodyStretch {
  const likelihood = Array.from(odds, (value) => 1 / (1 + Math.exp(-value)));
  closeArticle(likelihood, page);
  const first = likelihood.findIndex((value) => value > bodyThreshold);
  const last = likelihood.findLastIndex((value) => value > bodyThreshold);
  return { first, last, likelihood };
}

/**
 * A sentence right behind the article, down to this likelihood, is its short last paragraph: of such lines
 * of real pages two of three are. Those of sites are shorter, ask or exclaim.
 */
const leastOfLast = 0.17;
const shortestLast = 20;
const fullStop = /[.。۔।]["”»’]?$/u;

/** Takes the article's last line where the one before it makes it likely. */
function closeArticle(likelihood: number[], { lines }: Page): void {
  const next = likelihood.findLastIndex((value) => value > bodyThreshold) + 1;
  const line = lines[next];
  if (next === 0 || !line || (likelihood[next] ?? 0) < leastOfLast) return;
  const { signs, text } = line;
  const isSentence = signs.ends === 'sentence' && fullStop.test(text.trimEnd());
  if (isSentence && signs.length >= shortestLast && signs.furniture === 0) likelihood[next] = 0.5;
}
