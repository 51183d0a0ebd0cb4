import type { EntitySuggestion } from '../tagger/suggestion';
import type { Annotations } from './annotations';
import { rejectionKey } from './edit';

/**
 * The suggestions that nothing was decided about: neither rejected nor, if only in part, on words that
 * are tagged. `suggestions` ascend without overlap, as the tagger gives them.
 */
export function openSuggestions(
  suggestions: readonly EntitySuggestion[],
  { mentions, rejected }: Pick<Annotations, 'mentions' | 'rejected'>,
): readonly EntitySuggestion[] {
  const refused = new Set(rejected.map(rejectionKey));
  let next = 0;
  let farthestEnd = 0;
  return suggestions.filter((suggestion) => {
    for (; (mentions[next]?.start ?? Infinity) < suggestion.end; next++) {
      farthestEnd = Math.max(farthestEnd, mentions[next]?.end ?? 0);
    }
    return farthestEnd <= suggestion.start && !refused.has(rejectionKey(suggestion));
  });
}
