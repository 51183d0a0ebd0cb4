// The article is one stretch of the text: a few interruptions inside, site furniture before and after.

import type { Line } from './line';
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
  openArticle(likelihood, page);
  closeArticle(likelihood, page);
  const first = likelihood.findIndex((value) => value > bodyThreshold);
  const last = likelihood.findLastIndex((value) => value > bodyThreshold);
  return { first, last, likelihood };
}

/** How likely a text is an article where all of it reads as prose: it has nothing around it that tells. */
const allInOne = 0.6;
/** In characters, of the whole text. */
const shortestProse = 100;

/** Takes all lines of a text where sentences are all it has. */
function openArticle(likelihood: number[], { lines }: Page): void {
  if (likelihood.some((value) => value > bodyThreshold) || !lines.every(isProse)) return;
  const length = lines.reduce((sum, { signs }) => sum + signs.length, 0);
  if (length >= shortestProse) likelihood.fill(allInOne);
}

/** In characters: what is longer and ends as a sentence is one. */
const shortestSentence = 80;

function isProse({ signs: { length, ends, counts, furniture, link } }: Line): boolean {
  const isSentence = counts.sentences > 0 || length >= shortestSentence;
  return ends === 'sentence' && isSentence && furniture < 0.1 && !link;
}

/**
 * A sentence right behind the article, down to this likelihood, is its short last paragraph: of such lines
 * of real pages two of three are. Those of sites are shorter, ask or exclaim.
 */
const leastOfLast = 0.17;
/** And down to this one where it is as short as such lines are, in characters: what is longer is a teaser. */
const leastOfShortLast = 0.09;
const shortLast = 100;
/** What it is raised to: taken, but not for sure. */
const asLast = 0.5;
const shortestLast = 20;
const fullStop = /[.。۔।]["”»’]?$/u;

/** Takes the article's last line where the one before it, or the mark of its end behind it, makes it likely. */
function closeArticle(likelihood: number[], { lines }: Page): void {
  const next = likelihood.findLastIndex((value) => value > bodyThreshold) + 1;
  const line = lines[next];
  if (next === 0 || !line || !isLast(line)) return;
  const isMarked = lines[next + 1]?.signs.phrases.has('end-mark') === true;
  const least = line.signs.length < shortLast ? leastOfShortLast : leastOfLast;
  if (isMarked || (likelihood[next] ?? 0) >= least) likelihood[next] = asLast;
}

function isLast({ signs, text }: Line): boolean {
  const isSentence = signs.ends === 'sentence' && fullStop.test(text.trimEnd());
  const isProse = signs.furniture === 0 && !signs.phrases.has('byline');
  return isSentence && signs.length >= shortestLast && isProse;
}
