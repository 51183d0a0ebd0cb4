import type { EntitySuggestion } from '../tagger/suggestion';

/**
 * The suggestions by what hovers, pages and commands know them by: the type, the name, and the how-manieth
 * of these it is. An edit elsewhere in the text moves a suggestion, and leaves its key as it is.
 */
export function suggestionsByKey(
  suggestions: readonly EntitySuggestion[],
): ReadonlyMap<string, EntitySuggestion> {
  const byKey = new Map<string, EntitySuggestion>();
  const counts = new Map<string, number>();
  for (const suggestion of suggestions) {
    const entity = `${suggestion.type} ${suggestion.name}`;
    const count = (counts.get(entity) ?? 0) + 1;
    counts.set(entity, count);
    byKey.set(`${count} ${entity}`, suggestion);
  }
  return byKey;
}

/** The key of one of the suggestions. */
export function suggestionKey(
  suggestions: readonly EntitySuggestion[],
  wanted: EntitySuggestion,
): string | undefined {
  for (const [key, suggestion] of suggestionsByKey(suggestions))
    if (suggestion === wanted) return key;
  return undefined;
}
