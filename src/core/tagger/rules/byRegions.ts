import { memoized } from '../../article/dates/memoized';
import { NameFinder } from '../../entities/nameFinder';
import type { Span } from '../../text/span';
import type { EntitySuggestion } from '../suggestion';
import { regionNames } from './regionNames';

/** Some countries are also words and names of people: Chad, Jordan, Turkey. */
const likelihood = 0.7;

const finderFor = memoized((language) => new NameFinder(regionNames(language)));

/** Countries and regions by the platform's list of them, in any language. */
export function byRegions(
  text: string,
  within: readonly Span[],
  language: string,
): EntitySuggestion[] {
  return finderFor(language)
    .find(text, within)
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
