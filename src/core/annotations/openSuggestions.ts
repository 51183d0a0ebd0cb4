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
  const isTagged = taggedWords(mentions);
  return suggestions.filter(
    (suggestion) => !isTagged(suggestion) && !refused.has(rejectionKey(suggestion)),
  );
}
