// What is wrong with annotations that are a well-formed sidecar: they do not fit the text, the tag set
// or each other.

import type { TagSet } from '../entities/tagSet';
import type { Annotations, Mention, QuotedSpan } from './annotations';

/** A fault of the mention, quotation or entity with the id. */
export type Fault =
  /** At its place stands `found`, where `exact` should be. */
  | {
      readonly code: 'other-text';
      readonly id: string;
      readonly exact: string;
      readonly found: string;
    }
  /** A type that the tag set does not have. */
  | { readonly code: 'unknown-type'; readonly id: string; readonly type: string }
  /** Linked to an entity that there is not. */
  | { readonly code: 'unknown-entity'; readonly id: string; readonly entity: string }
  /** Linked to an entity of another type. */
  | {
      readonly code: 'other-type';
      readonly id: string;
      readonly type: string;
      readonly entity: string;
    }
  /** An entity that no mention and no quotation names. */
  | { readonly code: 'unused-entity'; readonly id: string };

/** The faults of the annotations: mentions, quotations, entities, each in their order. */
export function findFaults(
  annotations: Annotations,
  text: string,
  tagSet: TagSet,
): readonly Fault[] {
  const { entities, mentions, quotations } = annotations;
  const typeOf = new Map(entities.map(({ id, type }) => [id, type]));
  const knownTypes = new Set(tagSet.types.map(({ id }) => id));
  const used = new Set<string | undefined>([
    ...mentions.map(({ entity }) => entity),
    ...quotations.map(({ speaker }) => speaker),
  ]);
  const ofType = ({ id, type }: { readonly id: string; readonly type: string }): Fault[] =>
    knownTypes.has(type) ? [] : [{ code: 'unknown-type', id, type }];
  const ofText = (id: string, span: QuotedSpan | undefined): Fault[] => {
    // What lies past the end is told by the reader of the file, who knows the line.
    if (!span || span.end > text.length) return [];
    const found = text.slice(span.start, span.end);
    return found === span.exact ? [] : [{ code: 'other-text', id, exact: span.exact, found }];
  };
  const ofLink = ({ id, type, entity }: Mention): Fault[] => {
    if (entity === undefined) return [];
    const linked = typeOf.get(entity);
    if (linked === undefined) return [{ code: 'unknown-entity', id, entity }];
    return linked === type ? [] : [{ code: 'other-type', id, type, entity }];
  };
  return [
    ...mentions.flatMap((mention) => [
      ...ofText(mention.id, mention),
      ...ofType(mention),
      ...ofLink(mention),
    ]),
    ...quotations.flatMap(({ id, content, cue, source }) =>
      [content, cue, source].flatMap((span) => ofText(id, span)),
    ),
    ...entities.flatMap((entity): Fault[] => [
      ...ofType(entity),
      ...(used.has(entity.id) ? [] : [{ code: 'unused-entity', id: entity.id } as const]),
    ]),
  ];
}
