// The signs that a line, or a part of it, is the headline. None of them looks at what a word means.

import { lineEnds, type Line } from '../line';
import { termsOf } from '../phraseWords';
import { endingPlaces } from './endings';
import type { Page } from '../stretch/page';
import { crossed, rangeOf, ranges, type Sign } from '../stretch/sign';
import { candidateParts, type FrontPage, type HeadlineCandidate } from './headlineCandidates';

/** `at` is the candidate's place among the candidates. */
type Of<T> = (
  candidate: HeadlineCandidate,
  front: FrontPage,
  line: Line,
  at: number,
) => T | undefined;

function byRange(id: string, limits: readonly number[], of: Of<number>): Sign<FrontPage> {
  return {
    id,
    values: ranges(limits),
    of: (front, at) => {
      const value = ask(of, front, at);
      return value === undefined ? -1 : rangeOf(value, limits);
    },
  };
}

function byValue<T extends string>(id: string, values: readonly T[], of: Of<T>): Sign<FrontPage> {
  return {
    id,
    values,
    of: (front, at) => {
      const value = ask(of, front, at);
      return value === undefined ? -1 : values.indexOf(value);
    },
  };
}

function ask<T>(of: Of<T>, front: FrontPage, at: number): T | undefined {
  const candidate = front.candidates[at];
  const line = candidate && front.page.lines[candidate.index];
  return line && of(candidate, front, line, at);
}

const place: Sign<FrontPage> = byValue(
  'place',
  ['page title', 'top', 'below'],
  ({ index }, front) => {
    if (index === front.titleIndex) return 'page title';
    return index < 3 ? 'top' : 'below';
  },
);
const part = byValue('part of its line', candidateParts, ({ part }) => part);
const repeats = byRange('lines that hold it', [2, 3, 4], ({ key }, { holders }) =>
  holders.get(key),
);

/** How much of the candidate the page title says. */
const inTitle = byRange(
  'share of its words in the page title',
  [0.2, 0.5, 0.8, 0.999],
  ({ index, words }, { titleWords, titleIndex }, _line, at) => {
    if (titleIndex < 0 || index === titleIndex) return undefined;
    const held = titleWords[at] ?? 0;
    return held === 0 ? 0 : held / termsOf(words).size;
  },
);

/** How much of the page title the candidate says. */
const ofTitle = byRange(
  'share of the page title’s words in it',
  [0.2, 0.4, 0.6, 0.8],
  ({ index }, { title, titleWords, titleIndex }, _line, at) =>
    titleIndex < 0 || index === titleIndex ? undefined : (titleWords[at] ?? 0) / title.size,
);

/** A line below that says much of the page title is the better headline, in the words of the page. */
const titleBelow = byRange(
  'share of the page title’s words in a line below',
  [0.2, 0.4, 0.6, 0.8, 0.999],
  ({ index }, { titleIndex, bestTitleShare }) =>
    index === titleIndex ? bestTitleShare : undefined,
);

const length = byRange(
  'length',
  [16, 25, 35, 50, 75, 110, 150, 200],
  ({ start, end }, _front, line) => (line.signs.length * (end - start)) / line.text.length,
);

/** Lines from the candidate to the article's text; below 0 inside the article. */
const distance = byRange(
  'lines to the article’s text',
  [-7, -3, -1, 0, 1, 2, 3, 4, 6, 9, 14, 25, 60],
  ({ index }, { articleStart }) => articleStart - index,
);

/** A date line under the headline is near it, and holds little else. */
const farthestDate = 9;
const farthestByline = 8;
const dateLine = 0.2;

/** How a neighbour ends, by its length: a headline follows no headline. */
const beside = (id: string, offset: number) =>
  crossed(
    id,
    byRange(
      'length',
      [25, 60, 120],
      ({ index }, { page }) => page.lines[index + offset]?.signs.length,
    ),
    byValue('end', lineEnds, ({ index }, { page }) => page.lines[index + offset]?.signs.ends),
  );

const likelihood = (id: string, offset: number) =>
  byRange(id, [0.05, 0.2, 0.5, 0.8], ({ index }, { body }) => body.likelihood[index + offset]);

/** A line clearly shorter than the candidate, as those of a menu are, and how many of them are counted. */
const clearlyShorter = 0.7;
const mostShorter = 8;
const lengthAt = (page: Page, index: number) => page.lines[index]?.signs.length ?? 0;

/** Decks, captions and teasers say something: the headline stands before the first of them. */
const near = 6;
const shortestTelling = 30;

function isTelling({ page }: FrontPage, index: number): boolean {
  const signs = page.lines[index]?.signs;
  if (!signs || signs.length < shortestTelling || page.dateShare[index] !== 0) return false;
  return !signs.credit && signs.furniture < 0.2 && !signs.phrases.has('byline');
}

/** How far above a line telling lines are counted that would make it no more than one of them. */
const nearest = 4;

function countTelling(front: FrontPage, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (isTelling(front, at)) count++;
  return count;
}

/** Items of menus say little. */
const longestItem = 18;
const farthestItem = 10;

function isItem({ lines }: Page, index: number): boolean {
  const signs = lines[index]?.signs;
  return signs !== undefined && (signs.furniture > 0.2 || signs.length < longestItem);
}

const leftOutLimits = [13, 26, 46];

/** What a part leaves out of its line: the name of an outlet is short, and no sentence goes on with it. */
const leftOut: Sign<FrontPage> = {
  id: 'what it leaves out',
  values: ['goes on in small letters', ...ranges(leftOutLimits)],
  of: (front, at) => {
    const candidate = front.candidates[at];
    const line = candidate && front.page.lines[candidate.index];
    if (!line || candidate.part === 'whole') return -1;
    const { start, end } = candidate;
    const rest = (start > 0 ? line.text.slice(0, start) : line.text.slice(end)).replace(marks, '');
    return small.test(rest) ? 0 : 1 + rangeOf(rest.length, leftOutLimits);
  },
};

const marks = /^[^\p{L}\p{N}]+/u;
const small = /^\p{Ll}/u;

export const headlineSigns: readonly Sign<FrontPage>[] = [
  crossed('part by place', place, part),
  crossed('what it leaves out by place', place, leftOut),
  crossed('length by place', place, length),
  crossed('lines that hold it by place', place, repeats),
  crossed(
    'place by the article',
    byValue('whole', ['whole', 'part'], ({ part }) => (part === 'whole' ? 'whole' : 'part')),
    distance,
  ),
  inTitle,
  ofTitle,
  crossed('title below by part', part, titleBelow),
  {
    id: 'said at the end of a longer line',
    values: endingPlaces,
    of: ({ endings }, at) => {
      const place = endings[at];
      return place === undefined ? -1 : endingPlaces.indexOf(place);
    },
  },
  beside('the line before', -1),
  beside('the line after', 1),
  likelihood('likelihood of the line before', -1),
  likelihood('likelihood of the line after', 1),
  crossed(
    'likelihood of the two lines after',
    likelihood('of the first', 1),
    likelihood('of the second', 2),
  ),
  crossed(
    'end by place',
    place,
    byValue('end', lineEnds, (_candidate, _front, { signs }) => signs.ends),
  ),
  byRange(
    'likelihood of being a paragraph',
    [0.05, 0.15, 0.3, 0.5, 0.7, 0.9],
    ({ index }, { body }) => body.likelihood[index],
  ),
  byRange(
    'words of site furniture',
    [0.001, 0.2, 0.5],
    (_candidate, _front, { signs }) => signs.furniture,
  ),
  byRange(
    'capitals',
    [0.05, 0.12, 0.3, 0.7],
    (_candidate, _front, { signs }) => signs.counts.upper,
  ),
  byRange(
    'capitalized words',
    [0.1, 0.25, 0.5, 0.8],
    (_candidate, _front, { signs }) => signs.counts.capitalized,
  ),
  byRange('sentences inside', [1, 2], (_candidate, _front, { signs }) => signs.counts.sentences),
  byRange('digits', [0.001, 0.1, 0.3], (_candidate, _front, { signs }) => signs.counts.digits),
  byValue('link', ['yes'], (_candidate, _front, { signs }) => (signs.link ? 'yes' : undefined)),
  byValue('credit', ['yes'], (_candidate, _front, { signs }) => (signs.credit ? 'yes' : undefined)),
  crossed(
    'words shared with the article by place',
    place,
    byRange('words shared with the article', [0.01, 0.2, 0.4, 0.6, 0.8], ({ index }, { page }) => {
      const share = page.shared[index];
      return share === undefined || share < 0 ? undefined : share;
    }),
  ),
  byRange('dates', [0.001, 0.3], ({ index }, { page }) => page.dateShare[index]),
  byRange('lines to the next date', [1, 2, 3, 5], ({ index }, { page }) => {
    for (let ahead = 1; ahead <= farthestDate; ahead++) {
      if ((page.dateShare[index + ahead] ?? 0) > dateLine) return ahead;
    }
    return undefined;
  }),
  byRange('lines to the next byline', [1, 2, 3, 5], ({ index }, { page }) => {
    for (let ahead = 1; ahead <= farthestByline; ahead++) {
      if (page.lines[index + ahead]?.signs.phrases.has('byline')) return ahead;
    }
    return undefined;
  }),
  byRange('shorter lines just before', [1, 2, 4, 8], ({ index }, { page }, { signs }) => {
    const most = signs.length * clearlyShorter;
    let before = index - 1;
    while (before >= 0 && before >= index - mostShorter && lengthAt(page, before) <= most) before--;
    return index - 1 - before;
  }),
  byRange('menu items just before', [1, 2, 4, 8], ({ index }, { page }) => {
    let count = 0;
    for (let at = index - farthestItem; at < index; at++) if (isItem(page, at)) count++;
    return count;
  }),
  byRange('telling lines just before', [1, 2, 3, 4], ({ index }, front) =>
    countTelling(front, index - near, index),
  ),
  byRange('telling lines just before a telling line', [1, 2], ({ index }, front) =>
    isTelling(front, index) ? countTelling(front, index - nearest, index) : undefined,
  ),
  byRange('lines since links to other articles', [1, 2, 5, 12], ({ index }, { page }) => {
    const lines = page.sinceLinks[index];
    return lines === undefined || lines > 30 ? undefined : lines;
  }),
];
