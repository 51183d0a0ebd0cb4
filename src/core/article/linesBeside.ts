// What a short line is by the lines that stand beside it: the deck under a headline, a crosshead between
// paragraphs, the rest of a sentence, the name of an outlet.

import { bodyThreshold, type BodyStretch } from './bodyStretch';
import type { Line } from './line';
import { findPhrases } from './phraseBook';
import { phraseWords } from './phraseWords';
import type { Page } from './stretch/page';
import { keyOf, titleParts } from './title';

/** Whether the line under a headline says more of it, in a sentence. */
export function isDeck(line: Line): boolean {
  return line.signs.ends === 'sentence' && isAsLongAsDeck(line);
}

/** The same of a line without a full stop, as a deck between the headline and the writer may be. */
export function isOpenDeck(line: Line): boolean {
  return line.signs.ends === 'open' && isAsLongAsDeck(line);
}

function isAsLongAsDeck({ signs: { length, furniture, link } }: Line): boolean {
  return length >= 40 && length < 300 && furniture < 0.1 && !link;
}

/** Whether a sentence goes on in the very next line, as where lines are broken at a width. */
export function isContinued(before: Line | undefined, line: Line): boolean {
  if (before?.signs.ends !== 'open' || line.number !== before.lastNumber + 1) return false;
  return before.signs.length >= leastBroken && line.signs.starts === 'lower';
}

/** Lines are broken at more than this many characters. */
const leastBroken = 50;

/**
 * Whether the line is one more sentence right behind a paragraph, as the last and short one of an article is:
 * what stands below makes it look less like prose than it is.
 */
export function isSentenceBehind(
  { lines, repeats, dateShare }: Page,
  body: BodyStretch,
  index: number,
): boolean {
  const signs = lines[index]?.signs;
  if (signs?.ends !== 'sentence' || signs.length < shortestSentence) return false;
  if (signs.phrases.size > 0 || signs.link || signs.credit || signs.starts === 'bullet')
    return false;
  if (repeats[index] !== 1 || (dateShare[index] ?? 0) > 0) return false;
  return (body.likelihood[index] ?? 0) >= leastSentence;
}

/** In characters; shorter ones are calls to subscribe and the like. */
const shortestSentence = 60;
/** Less likely sentences speak of something else: the writer, the site. */
const leastSentence = 0.2;

/** Whether the line ends as no sentence does and says little, as headings do. */
export function isOpenAndShort({ signs }: Line): boolean {
  if (signs.ends !== 'open' || signs.starts === 'bullet' || signs.link) return false;
  return signs.length < longestHeading && signs.phrases.size === 0;
}

/** In characters. */
const longestHeading = 60;

/** Whether the line is the headline of one more article in the text: a writer or a day follows. */
export function headsAnother({ lines, dateShare }: Page, index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || !next || !isOpenAndShort(line) || next.signs.length >= longestHeading) return false;
  const announces = next.signs.phrases.has('byline') || next.signs.phrases.has('published');
  return announces || (dateShare[index + 1] ?? 0) > mostlyDate;
}

/** Share of a line; one that says when something was, and no more. */
const mostlyDate = 0.5;

/** Less likely lines between paragraphs are advertisements, embedded posts and names of writers. */
const leastCrosshead = 0.2;

/** In characters: what a heading stands over where no full stop tells that it is a paragraph. */
const shortestOpen = 100;

/** Whether the line heads the paragraph after it. */
export function isCrosshead(
  { lines, repeats, dateShare }: Page,
  body: BodyStretch,
  index: number,
): boolean {
  const signs = lines[index]?.signs;
  const next = lines[index + 1];
  if (!signs || !next || repeats[index] !== 1 || dateShare[index] !== 0) return false;
  if ((body.likelihood[index] ?? 0) < leastCrosshead) return false;
  const shortest = next.signs.ends === 'sentence' ? shortestSentence : shortestOpen;
  if ((body.likelihood[index + 1] ?? 0) <= bodyThreshold || next.signs.length <= shortest)
    return false;
  const short = signs.length >= 8 && signs.length < 90 && signs.counts.separators === 0;
  return short && signs.ends !== 'ellipsis' && signs.starts !== 'lower';
}

/**
 * Under a headline in a script without capitals, a short name with capitals is that of the outlet: writers are
 * named in the script of the page.
 */
export function isForeignName(headline: Line, { signs }: Line): boolean {
  const hasCapitals = signs.counts.capitalized > 0 && headline.signs.counts.capitalized === 0;
  return hasCapitals && signs.words.length <= longestName && signs.ends === 'open';
}

/** In words. */
const longestName = 4;

/** Whether a bar divides the line in two or three: more of them divide the items of a menu, as do their words. */
export function isDivided({ text, signs }: Line): boolean {
  if (!text.includes(' | ') || signs.counts.separators > 2) return false;
  return titleParts(text).every((part) => findPhrases(phraseWords(part.text)).length === 0);
}

/** Whether the first line of a page is the name of its outlet: it stands again where rights are reserved. */
export function isOwner(lines: readonly Line[]): boolean {
  const [first, ...others] = lines;
  if (!first || first.signs.length > longestOwner || first.signs.phrases.size > 0) return false;
  const key = ` ${keyOf(first.signs.words)} `;
  return others.some(
    ({ signs }) => signs.phrases.has('legal') && ` ${keyOf(signs.words)} `.includes(key),
  );
}

/** In characters. */
const longestOwner = 40;
