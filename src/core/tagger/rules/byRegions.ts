import { memoized } from '../../article/dates/memoized';
import { NameFinder } from '../../entities/nameFinder';
import type { NameWord } from '../../entities/nameWord';
import type { EntitySuggestion } from '../suggestion';
import { regionNames } from './regionNames';

/** Some countries are also words and names of people: Chad, Jordan, Turkey. */
const likelihood = 0.7;

const finderFor = memoized((language) => new NameFinder(regionNames(language)));

/**
 * Countries and regions by the platform's list of them, in any language, among the words of stretches of
 * the text.
 */
export function byRegions(
  text: string,
  stretches: readonly (readonly NameWord[])[],
  language: string,
): EntitySuggestion[] {
  const finder = finderFor(language);
  return stretches
    .flatMap((words) => finder.among(text, words))
    .map(({ start, end, value }) => ({
      start,
      end,
      type: 'location',
      score: likelihood,
      by: 'gazetteer',
      args: [],
      name: value,
    }));
}
