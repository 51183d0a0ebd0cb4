import { memoized } from '../article/dates/memoized';
import { cliticReadings, reachOf, type CliticReading } from '../entities/arabicClitics';
import { arabicCities } from './arabicCities';
import { cliticsOf, foldArabic } from './arabicWords';
import { hashText } from './hash';
import { classesOf } from './lexicon';
import type { Model } from './model';
import { regionNames } from './rules/regionNames';

const countries = memoized(
  (language) => new Set(Array.from(regionNames(language).keys(), foldArabic)),
);

/** What is written onto a name. */
export interface Clitics {
  /** In characters of the word as written. */
  readonly length: number;
  /** What the name loses to them: ل and العراق are للعراق. */
  readonly lost: string;
}

const noClitics: Clitics = { length: 0, lost: '' };

/**
 * Tells which conjunctions and prepositions are written onto the name in an Arabic word, by whether the
 * rest is a word of its own in the same text or of the model. The article stays with the name.
 */
export function cliticFinder(
  { lexicon, language }: Model,
  sentences: readonly (readonly string[])[],
): (word: string) => Clitics {
  const standing = new Set(sentences.flatMap((words) => words.map(foldArabic)));
  const isKnown = (folded: string): boolean =>
    classesOf(lexicon, hashText(folded, cliticsOf(folded))) !== 0;
  const isPlace = (folded: string): boolean =>
    countries(language).has(folded) || arabicCities.has(folded);
  /** Whether the word is the name with something before it, though it stands nowhere without. */
  const isApart = (folded: string, { length, name }: CliticReading): boolean => {
    // Klaus, كلاوس, is not "like Laos".
    const isLikeness = folded.charAt(length - 1) === 'ك';
    if (isPlace(name) && !isPlace(folded) && !isLikeness) return true;
    if (!isKnown(name)) return false;
    // Corpora hold words with what is written onto them too; few names begin like "and the".
    return !isKnown(folded) || (hasArticle(name) && !isLikeness);
  };
  return (word) => {
    const folded = foldArabic(word);
    const reading = cliticReadings(folded)
      .filter(({ length }) => !folded.slice(0, length).endsWith(article))
      .findLast((one) => standing.has(one.name) || isApart(folded, one));
    if (!reading) return noClitics;
    const { length, name } = reading;
    const lost = name.slice(0, Math.max(0, name.length - (folded.length - length)));
    return { length: reachOf(word, length), lost };
  };
}

const article = 'ال';

/** Whether the article stands before at least three letters: fewer begin so by chance. */
function hasArticle(name: string): boolean {
  return name.startsWith(article) && name.length > article.length + 2;
}
