import type { BodyStretch } from '../bodyStretch';
import { longestStretch } from '../stretch/longestStretch';
import type { Page } from '../stretch/page';

/** A likelihood below this speaks against the stretch; a line says no more than this many characters. */
const expected = 0.35;
const mostLength = 400;

/**
 * Index of the line where the longest stretch of the article's text begins: a teaser far above it may be
 * taken for a paragraph, but does not outweigh the article. The number of lines when there is no article.
 */
export function articleStart({ lines }: Page, { likelihood }: BodyStretch): number {
  const weights = lines.map(({ signs }, index) => {
    const value = (likelihood[index] ?? 0) - expected;
    return value > 0 ? value * Math.min(signs.length, mostLength) : value * shortLine;
  });
  const { first } = longestStretch(weights);
  return first === -1 ? lines.length : first;
}

/** What a line outside the article weighs, in characters. */
const shortLine = 60;
