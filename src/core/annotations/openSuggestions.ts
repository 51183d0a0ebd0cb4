import type { EntitySuggestion } from '../tagger/suggestion';
import type { Annotations } from './annotations';
import { rejectionKey } from './edit';
import { taggedWords } from './taggedWords';

/**
 * The suggestions that nothing was decided about: neither rejected nor, if only in part, on words that
 * are tagged. `suggestions` ascend without overlap, as the tagger gives them.
 */
export function openSuggestions(
  suggestions: readonly EntitySuggestion[],
  { mentions, rejected }: Pick<Annotations, 'mentions' | 'rejected'>,
): readonly EntitySuggestion[] {
  const refused = new Set(rejected.map(rejectionKey));
  // Few are refused, and a key is dear to make for each of the thousands in a long article.
  const starts = new Set(rejected.map(({ start }) => start));
  const isTagged = taggedWords(mentions);
  const isRefused = (suggestion: EntitySuggestion): boolean =>
    starts.has(suggestion.start) && refused.has(rejectionKey(suggestion));
  return suggestions.filter((suggestion) => !isTagged(suggestion) && !isRefused(suggestion));
}
