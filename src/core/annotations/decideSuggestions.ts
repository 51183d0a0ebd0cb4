// Deciding about suggestions: what accepting and rejecting them does to the annotations.

import type { EntitySuggestion } from '../tagger/suggestion';
import type { Annotations } from './annotations';
import { reject } from './edit';
import { tagSpan, type TagOptions } from './tagSpan';

/** The suggestions of the type and full name of one of them, itself included. */
export function sameEntity(
  suggestions: readonly EntitySuggestion[],
  { type, name }: EntitySuggestion,
): readonly EntitySuggestion[] {
  return suggestions.filter((other) => other.type === type && other.name === name);
}

/** Tags what is suggested, each linked to the entity of its full name. `type` for another than suggested. */
export function acceptSuggestions(
  annotations: Annotations,
  text: string,
  suggestions: readonly EntitySuggestion[],
  { type, ...options }: TagOptions & { readonly type?: string } = {},
): Annotations {
  return suggestions.reduce(
    (result, suggestion) =>
      tagSpan(result, text, suggestion, type ?? suggestion.type, {
        name: suggestion.name,
        ...options,
      }),
    annotations,
  );
}

/** Refuses what is suggested; it does not come back. */
export function rejectSuggestions(
  annotations: Annotations,
  text: string,
  suggestions: readonly EntitySuggestion[],
): Annotations {
  return reject(
    annotations,
    suggestions.map(({ type, start, end }) => ({
      type,
      start,
      end,
      exact: text.slice(start, end),
    })),
  );
}
