// "Tag all occurrences": which places an entity seems to be named at without being tagged, and tagging
// those that were chosen.

import { findOccurrences, type OccurrenceOptions } from '../entities/findOccurrences';
import { entityOfName, namedShorter, resolveEntity } from '../entities/resolveEntity';
import type { Span } from '../text/span';
import type { Annotations } from './annotations';
import { addMentions, rejectionKey } from './edit';
import { linkEntity } from './linkEntity';
import { newMention, type Signature } from './newMention';
import { taggedWords } from './taggedWords';

/** What is looked for: an entity of one article or of many. */
export interface Wanted {
  readonly type: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** An occurrence that is not tagged. */
export interface OpenOccurrence extends Span {
  readonly exact: string;
  /**
   * Whether it most likely means the entity. Not where a person rejected it, nor a surname without the
   * full name in the text or with another person of that surname.
   */
  readonly likely: boolean;
}

/** Where the text seems to name the entity on words that nobody tagged, ascending. */
export function openOccurrences(
  text: string,
  { mentions, rejected, entities }: Annotations,
  wanted: Wanted,
  options: OccurrenceOptions = {},
): readonly OpenOccurrence[] {
  const found = findOccurrences(text, wanted, options);
  const full = new Set([wanted.name, ...(wanted.aliases ?? [])]);
  const named = resolveEntity(entities, wanted.type, wanted.name);
  const known =
    named.kind === 'known' ? named.entity : namedShorter(entities, wanted.type, wanted.name);
  const isTold = known !== undefined || found.some(({ variant }) => full.has(variant));
  const refused = new Set(rejected.map(rejectionKey));
  const isTagged = taggedWords(mentions);
  return found.flatMap(({ start, end, variant }) => {
    if (isTagged({ start, end })) return [];
    const exact = text.slice(start, end);
    const isClear = (isTold || full.has(variant)) && !isAnothers(variant);
    const likely = isClear && !refused.has(rejectionKey({ type: wanted.type, start, end }));
    return [{ start, end, exact, likely }];
  });

  /** Whether the words may name somebody else of the article, or more than one. */
  function isAnothers(variant: string): boolean {
    const resolution = resolveEntity(entities, wanted.type, variant);
    if (resolution.kind === 'known') return resolution.entity !== known;
    return resolution.kind === 'ambiguous';
  }
}

/** Tags the spans as mentions of the entity, which is added to the article where it has none of the name. */
export function tagOccurrences(
  annotations: Annotations,
  text: string,
  spans: readonly Span[],
  { type, name }: Wanted,
  signature: Signature = {},
): Annotations {
  if (spans.length === 0) return annotations;
  const known = entityOfName(annotations.entities, type, name);
  const linked = known ? { annotations, entity: known.id } : linkEntity(annotations, type, name);
  const target = { type, entity: linked.entity };
  const ids = new Set(annotations.mentions.map(({ id }) => id));
  const mentions = spans.map((span) => newMention(text, span, target, signature, ids));
  return addMentions(linked.annotations, mentions);
}
