// Deciding about suggestions: what accepting and rejecting them does to the annotations.

import type { EntitySuggestion } from '../tagger/suggestion';
import type { Annotations } from './annotations';
import { reject } from './edit';
import { linkToAnother } from './linkEntity';
import type { Signature } from './newMention';
import { tagSpan, type Link } from './tagSpan';

/** The suggestions of the type and full name of one of them, itself included. */
export function sameEntity(
  suggestions: readonly EntitySuggestion[],
  { type, name }: EntitySuggestion,
): readonly EntitySuggestion[] {
  return suggestions.filter((other) => other.type === type && other.name === name);
}

export interface AcceptOptions extends Signature {
  /** Another type than suggested. */
  readonly type?: string | undefined;
  /** Whom or what suggestions stand for, where a person said so: those of one answer share its link. */
  readonly links?: ReadonlyMap<EntitySuggestion, Link>;
}

/** Tags what is suggested, each linked to the entity of its full name. */
export function acceptSuggestions(
  annotations: Annotations,
  text: string,
  suggestions: readonly EntitySuggestion[],
  { type: other, links, ...signature }: AcceptOptions = {},
): Annotations {
  const made = new Map<Link, Link>();
  let result = annotations;
  for (const suggestion of suggestions) {
    const { name } = suggestion;
    const type = other ?? suggestion.type;
    const answer = links?.get(suggestion);
    let link = answer && (made.get(answer) ?? answer);
    if (answer && link?.another) {
      // One for all mentions of the name.
      const { annotations: added, entity } = linkToAnother(result, type, name);
      [result, link] = [added, { entity }];
      made.set(answer, link);
    }
    result = tagSpan(result, text, suggestion, type, { name, ...link, ...signature });
  }
  return result;
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
