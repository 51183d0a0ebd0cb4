import { foldName } from '../entities/foldName';
import { surnameStarts } from '../entities/shortName';

/**
 * The ends of a person's name, in words, by which alone the person is called too, the longest first:
 * López Obrador and Obrador. None of the first name alone, and none that an abbreviation begins or ends.
 */
export function surnamesOf(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length < 2) return [];
  return surnameStarts(words.map(foldName))
    .map((start) => words.slice(start))
    .filter((surname) => isWord(surname[0]) && isWord(surname.at(-1)));
}

function isWord(word = ''): boolean {
  return /^\p{L}/u.test(word) && !word.endsWith('.');
}
