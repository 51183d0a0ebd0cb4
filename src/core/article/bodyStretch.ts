// The article is one stretch of the text: a few interruptions inside, site furniture before and after.

import { isFiledParagraph } from './dateline';
import type { Line } from './line';
import { findPhrases } from './phraseBook';
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
  leaveOut(likelihood, page);
  openArticle(likelihood, page);
  openWithDateline(likelihood, page);
  for (let taken = 0; taken < mostLast && closeArticle(likelihood, page); taken++);
  const first = likelihood.findIndex((value) => value > bodyThreshold);
  const last = likelihood.findLastIndex((value) => value > bodyThreshold);
  return { first, last, likelihood };
}

const bareLink = /^(?:https?:\/\/|www\.)\S+$/u;

/** Takes out what no article has: an address alone; and at its end notes on rights, and a colon before lost items. */
function leaveOut(likelihood: number[], { lines }: Page): void {
  lines.forEach(({ signs, text }, at) => {
    if (signs.link && bareLink.test(text)) likelihood[at] = 0;
  });
  for (let last = lines.length - 1; last >= 0; last--) {
    const line = lines[last];
    if (!line || (likelihood[last] ?? 0) <= bodyThreshold) continue;
    if (line.signs.ends !== 'colon' && !isDisclaimer(line)) return;
    likelihood[last] = 0;
  }
}

/** In words: one or two of them, as "cookies", may be what an article is about. */
const tellingPhrase = 3;

/** Whether the line says who may use the article, or whose views it holds. */
function isDisclaimer({ signs }: Line): boolean {
  if (!signs.phrases.has('legal')) return false;
  return findPhrases(signs.words).some(
    ({ sign, from, to }) => sign === 'legal' && to - from >= tellingPhrase,
  );
}

/** How likely a text is an article where all of it reads as prose: it has nothing around it that tells. */
const allInOne = 0.6;
/** In characters, of the whole text. */
const shortestProse = 100;

/** Takes all lines of a text where sentences are all it has. */
function openArticle(likelihood: number[], { lines }: Page): void {
  if (likelihood.some((value) => value > bodyThreshold)) return;
  if (!lines.some(isProse) || !lines.every((line) => isLast(line) && !line.signs.link)) return;
  const length = lines.reduce((sum, { signs }) => sum + signs.length, 0);
  if (length >= shortestProse) likelihood.fill(allInOne);
}

/** In lines from the top of a text in which nothing else reads as an article. */
const farthestOpening = 12;

/** Takes the paragraph right before the article, or of a text without one the first, that an agency filed. */
function openWithDateline(likelihood: number[], { lines }: Page): void {
  const first = likelihood.findIndex((value) => value > bodyThreshold);
  const index =
    first === -1 ? lines.slice(0, farthestOpening).findIndex(isFiledParagraph) : first - 1;
  const line = lines[index];
  if (line && isFiledParagraph(line)) likelihood[index] = allInOne;
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
const leastOfShortLast = 0.06;
const shortLast = 100;
/** A note on a source has fewer words. */
const leastWords = 5;
/** What it is raised to: taken, but not for sure. */
const asLast = 0.5;
const shortestLast = 20;
const fullStop = /[.。۔।]["”»’]?$/u;

/** In lines: an article of short paragraphs may end with two of them. */
const mostLast = 2;

/**
 * Takes the article's last line where the one before it, or the mark of its end behind it, makes it likely,
 * and tells whether it did.
 */
function closeArticle(likelihood: number[], { lines }: Page): boolean {
  const next = likelihood.findLastIndex((value) => value > bodyThreshold) + 1;
  const line = lines[next];
  if (next === 0 || !line || !isLast(line)) return false;
  const isMarked = lines[next + 1]?.signs.phrases.has('end-mark') === true;
  const least = line.signs.length < shortLast ? leastOfShortLast : leastOfLast;
  const isTaken = isMarked || (likelihood[next] ?? 0) >= least;
  if (isTaken) likelihood[next] = asLast;
  return isTaken;
}

function isLast({ signs, text }: Line): boolean {
  const isSentence = signs.ends === 'sentence' && fullStop.test(text.trimEnd());
  const isProse =
    signs.furniture === 0 && !signs.phrases.has('byline') && signs.words.length >= leastWords;
  return isSentence && signs.length >= shortestLast && isProse;
}
