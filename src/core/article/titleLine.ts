// Crawled pages open with the title of the browser window, which holds the headline and the name of the
// outlet; the headline itself stands further down, in the same words.

import type { Lines } from '../text/lines';
import { ideograph } from './title';

/** How many lines from the top can be the window's title. */
const titleLines = 3;
/** Shorter lines recur by chance. Ideographs say more in fewer characters. */
const leastLength = 16;
const leastIdeographs = 8;
/** Blanks that may stand about a headline, beyond those of the title. */
const mostBlanks = 40;
const separator = / [|\-–—»«·:] | ?[|_»]\s?/;

/**
 * The line that repeats the window's title or its longest part, as the headline does. Menus and
 * breadcrumbs repeat it too, so the last repetition up to line `until` counts, or else the first after
 * it; `undefined` when there is none.
 */
export function repeatedTitle(lines: Lines, until = lines.count): number | undefined {
  let seen = 0;
  for (let line = 0; line < lines.count && seen < titleLines; line++) {
    const title = lines.text(line).trim();
    if (!title) continue;
    seen++;
    const again = repetitionOf(title, lines, line + 1, until);
    if (again !== undefined) return again;
  }
  return undefined;
}

function repetitionOf(
  title: string,
  lines: Lines,
  from: number,
  until: number,
): number | undefined {
  const parts = [title, ...title.split(separator)].map(plain).filter(isLong);
  if (parts.length === 0) return undefined;
  const longest = Math.max(...parts.map((part) => part.length)) + mostBlanks;
  const firsts = new Set(parts.map((part) => part.charAt(0)));
  let found: number | undefined;
  for (let line = from; line < lines.count; line++) {
    if (line > until && found !== undefined) return found;
    if (lines.end(line) - lines.start(line) > longest) continue;
    const content = lines.text(line).trimStart();
    if (!firsts.has(content.charAt(0).toLowerCase().charAt(0))) continue;
    const text = plain(content);
    if (isLong(text) && parts.some((part) => part === text || part.startsWith(text))) found = line;
  }
  return found;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

function isLong(text: string): boolean {
  return text.length >= (ideograph.test(text) ? leastIdeographs : leastLength);
}
