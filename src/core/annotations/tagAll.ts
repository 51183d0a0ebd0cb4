// "Tag all occurrences": which places an entity seems to be named at without being tagged, and tagging
// those that were chosen.

import { findOccurrences, type OccurrenceOptions } from '../entities/findOccurrences';
import { namesEntities, resolveEntity } from '../entities/resolveEntity';
import type { Span } from '../text/span';
import type { Annotations, Mention } from './annotations';
import { addMentions, rejectionKey } from './edit';
import { addEntity } from './editEntities';
import { entityIdFor, mentionId } from './ids';
import { quoteOf } from './quote';
import type { TagOptions } from './tagSpan';

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
  const isTold =
    found.some(({ variant }) => full.has(variant)) ||
    resolveEntity(entities, wanted.type, wanted.name).kind === 'known';
  const refused = new Set(rejected.map(rejectionKey));
  let next = 0;
  let farthestEnd = 0;
  return found.flatMap(({ start, end, variant }) => {
    for (; (mentions[next]?.start ?? Infinity) < end; next++) {
      farthestEnd = Math.max(farthestEnd, mentions[next]?.end ?? 0);
    }
    if (farthestEnd > start) return [];
    const exact = text.slice(start, end);
    const isClear =
      full.has(variant) ||
      (isTold && resolveEntity(entities, wanted.type, exact).kind !== 'ambiguous');
    const likely = isClear && !refused.has(rejectionKey({ type: wanted.type, start, end }));
    return [{ start, end, exact, likely }];
  });
}

/** Tags the spans as mentions of the entity, which is added to the article where it has none of the name. */
export function tagOccurrences(
  annotations: Annotations,
  text: string,
  spans: readonly Span[],
  { type, name }: Wanted,
  { by, at }: Pick<TagOptions, 'by' | 'at'> = {},
): Annotations {
  if (spans.length === 0) return annotations;
  const linked = withEntityOf(annotations, type, name);
  const ids = new Set(annotations.mentions.map(({ id }) => id));
  const mentions = spans.map(({ start, end }): Mention => {
    const id = mentionId(ids);
    ids.add(id);
    return {
      id,
      type,
      start,
      end,
      ...quoteOf(text, { start, end }),
      ...(linked.entity !== undefined && { entity: linked.entity }),
      ...(by !== undefined && { by }),
      ...(at !== undefined && { at }),
    };
  });
  return addMentions(linked.annotations, mentions);
}

function withEntityOf(
  annotations: Annotations,
  type: string,
  name: string,
): { readonly annotations: Annotations; readonly entity: string | undefined } {
  if (!namesEntities(type)) return { annotations, entity: undefined };
  const { entities } = annotations;
  const resolution = resolveEntity(entities, type, name);
  switch (resolution.kind) {
    case 'known':
      return { annotations, entity: resolution.entity.id };
    case 'ambiguous':
      return { annotations, entity: undefined };
    case 'new': {
      const id = entityIdFor(name, new Set(entities.map((entity) => entity.id)));
      return { annotations: addEntity(annotations, { id, type, name }), entity: id };
    }
  }
}
