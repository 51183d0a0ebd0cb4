// The signs that a line has by itself and by what its page says of it, before its neighbours are asked.
// None of them looks at what a word means, save through the phrases of languages/.

import { phraseSigns, type PhraseSign } from '../languages/newsLanguage';
import { lineEnds, lineStarts, type LineSigns } from '../line';
import type { Page } from './page';
import { crossed, rangeOf, ranges, type Sign } from './sign';

/** A sign by a number that falls into ranges; `undefined` says nothing. */
function byRange(
  id: string,
  limits: readonly number[],
  of: (signs: LineSigns, page: Page, index: number) => number | undefined,
): Sign<Page> {
  return {
    id,
    values: ranges(limits),
    of: (page, index) => {
      const line = page.lines[index];
      const value = line && of(line.signs, page, index);
      return value === undefined ? -1 : rangeOf(value, limits);
    },
  };
}

/** A sign by which of some values a line has. */
function byValue<T extends string>(
  id: string,
  values: readonly T[],
  of: (signs: LineSigns, page: Page, index: number) => T | undefined,
): Sign<Page> {
  return {
    id,
    values,
    of: (page, index) => {
      const line = page.lines[index];
      const value = line && of(line.signs, page, index);
      return value === undefined ? -1 : values.indexOf(value);
    },
  };
}

const length = (...limits: readonly number[]) => byRange('length', limits, (signs) => signs.length);
const coarse = length(15, 40, 90, 200);
const short = length(60);

/** Whether the script has capitals at all. */
const cased = (signs: LineSigns) => signs.counts.capitalized > 0;

/** Nothing is said from farther away than this many lines. */
const upTo = (most: number, lines: number | undefined) =>
  lines === undefined || lines > most ? undefined : lines;

const known = (share: number | undefined) => (share === undefined || share < 0 ? undefined : share);

/** A phrase of sites says more in a short line. */
const phraseLengths = [40, 120];

/** The name of an agency tells an outlet from a headline, and nothing of what belongs to the article. */
const isLearnt = (phrase: PhraseSign) => phrase !== 'agency';

export const ownSigns: readonly Sign<Page>[] = [
  length(4, 8, 15, 25, 40, 60, 90, 140, 220, 350),
  crossed(
    'end',
    coarse,
    byValue('end', lineEnds, (signs) => signs.ends),
  ),
  crossed(
    'start',
    short,
    byValue('start', lineStarts, (signs) => signs.starts),
  ),
  byRange('words of site furniture', [0.001, 0.1, 0.25, 0.5, 0.8], (signs) => signs.furniture),
  crossed(
    'digits',
    short,
    byRange('digits', [0.001, 0.05, 0.15, 0.4], (signs) => signs.counts.digits),
  ),
  byRange('capitals', [0.02, 0.06, 0.15, 0.5], (signs) =>
    cased(signs) ? signs.counts.upper : undefined,
  ),
  crossed(
    'capitalized words',
    short,
    byRange('capitalized words', [0.1, 0.25, 0.5, 0.8], (signs) =>
      cased(signs) ? signs.counts.capitalized : undefined,
    ),
  ),
  byRange('sentences inside', [1, 2, 3], (signs) => signs.counts.sentences),
  byRange('commas', [1, 2, 4], (signs) => signs.counts.commas),
  crossed(
    'separators',
    length(90),
    byRange('separators', [1, 2, 4], (signs) => signs.counts.separators),
  ),
  crossed(
    'quotation marks',
    short,
    byRange('quotation marks', [1, 2, 3], (signs) => signs.counts.quotes),
  ),
  byValue('link', ['yes'], (signs) => (signs.link ? 'yes' : undefined)),
  byValue(
    'credit',
    ['alone', 'behind a caption'],
    ({ credit }) => credit && (credit.captionEnd < 12 ? 'alone' : 'behind a caption'),
  ),
  crossed(
    'little words',
    coarse,
    byRange('little words', [0.01, 0.12, 0.24, 0.36], (_signs, page, index) =>
      known(page.littleWords[index]),
    ),
  ),
  byValue('date', ['some', 'much'], (_signs, page, index) => {
    const share = page.dateShare[index] ?? 0;
    return share === 0 ? undefined : share < 0.3 ? 'some' : 'much';
  }),
  crossed(
    'lines that say the same',
    short,
    byRange('lines that say the same', [2, 3], (_signs, page, index) => page.repeats[index]),
  ),
  crossed(
    'words shared with the long lines',
    length(60, 140),
    byRange('words shared with the long lines', [0.01, 0.15, 0.3, 0.5], (_signs, page, index) =>
      known(page.shared[index]),
    ),
  ),
  crossed(
    'lines since links to other articles',
    length(90),
    byRange('lines since links to other articles', [1, 3, 6, 15], (_signs, page, index) =>
      upTo(40, page.sinceLinks[index]),
    ),
  ),
  byRange('lines since comments', [1, 3, 8], (_signs, page, index) =>
    upTo(20, page.sinceComments[index]),
  ),
  byRange('lines since the page title', [1, 2, 4, 8, 20], (_signs, page, index) =>
    upTo(Number.MAX_SAFE_INTEGER, page.sinceTitle[index]),
  ),
  byRange('lines since a date', [1, 2, 4, 8], (_signs, page, index) =>
    upTo(15, page.sinceDate[index]),
  ),
  ...phraseSigns.filter(isLearnt).map((phrase): Sign<Page> => ({
    id: `phrase of ${phrase}`,
    values: ranges(phraseLengths).map((range) => `found, length ${range}`),
    of: (page, index) => {
      const signs = page.lines[index]?.signs;
      if (!signs || signs.phrases.size === 0 || !signs.phrases.has(phrase)) return -1;
      return rangeOf(signs.length, phraseLengths);
    },
  })),
];
