import { cliticReadings, reachOf } from '../entities/arabicClitics';
import { cliticsOf, foldArabic } from './arabicWords';
import { hashText } from './hash';
import { classesOf } from './lexicon';
import type { Model } from './model';

/**
 * Tells how many characters of an Arabic word are conjunctions and prepositions written onto a name, by
 * whether the rest is a word of its own in the same text or of the model. The article stays with the name.
 */
export function cliticCounter(
  { lexicon }: Model,
  sentences: readonly (readonly string[])[],
): (word: string) => number {
  const standing = new Set(sentences.flatMap((words) => words.map(foldArabic)));
  const isKnown = (folded: string): boolean =>
    classesOf(lexicon, hashText(folded, cliticsOf(folded))) !== 0;
  return (word) => {
    const folded = foldArabic(word);
    const whole = isKnown(folded);
    const reading = cliticReadings(folded)
      .filter(({ length }) => !folded.slice(0, length).endsWith('ال'))
      .findLast(({ name }) => standing.has(name) || (!whole && isKnown(name)));
    return reading ? reachOf(word, reading.length) : 0;
  };
}
