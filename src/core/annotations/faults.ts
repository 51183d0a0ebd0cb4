// What is wrong with annotations that are a well-formed sidecar: they do not fit the text, the tag set
// or each other.

import type { Section, SectionKind } from '../article/article';
import type { EntityType, TagSet } from '../entities/tagSet';
import { findDeceptive } from '../text/deceptive';
import { findCandidates, quoteOfMisplaced } from './anchor/candidates';
import type { Annotations, Mention } from './annotations';
import { attach, type Sorted } from './detached';
import { forbiddenOverlaps, forbiddenSection } from './tagRules';

/** A fault of the mention, quotation or entity with the id. */
export type Fault =
  /** Its words `exact` have no certain place; at the likeliest stands `found`. */
  | {
      readonly code: 'review';
      readonly id: string;
      readonly exact: string;
      readonly found: string;
    }
  /** Nothing like its words is in the text any more. */
  | { readonly code: 'orphan'; readonly id: string; readonly exact: string }
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
  /** Shares words with the mention `other`, which the tag set forbids. */
  | { readonly code: 'overlap'; readonly id: string; readonly other: string }
  /** In a section that the tag set does not allow the type in. */
  | {
      readonly code: 'wrong-section';
      readonly id: string;
      readonly type: string;
      readonly section: SectionKind;
    }
  /** Without an attribute that the tag set requires. */
  | { readonly code: 'no-attribute'; readonly id: string; readonly attribute: string }
  /** With a value that is none of the attribute's choices. */
  | {
      readonly code: 'wrong-choice';
      readonly id: string;
      readonly attribute: string;
      readonly value: string;
    }
  /** Holds characters that nobody sees, or letters that look like others; `characters` as `U+202E`. */
  | {
      readonly code: 'hidden-characters' | 'look-alike';
      readonly id: string;
      readonly characters: readonly string[];
    }
  /** An entity that no mention and no quotation names. */
  | { readonly code: 'unused-entity'; readonly id: string };

/**
 * The faults of annotations: those without a place, then mentions, then entities. Sections are looked at
 * where they are given.
 */
export function findFaults(
  { placed, detached }: Sorted,
  text: string,
  tagSet: TagSet,
  sections: readonly Section[] = [],
): readonly Fault[] {
  const { entities, mentions, quotations } = attach(placed, detached);
  const typeOfEntity = new Map(entities.map(({ id, type }) => [id, type]));
  const types = new Map(tagSet.types.map((type) => [type.id, type]));
  const earlier = new Map(
    forbiddenOverlaps(tagSet.overlap, placed.mentions).map(([one, other]) => [other.id, one.id]),
  );
  const adrift = new Set(detached.mentions);
  const used = new Set<string | undefined>([
    ...mentions.map(({ entity }) => entity),
    ...quotations.map(({ speaker }) => speaker),
  ]);
  const ofType = ({ id, type }: { readonly id: string; readonly type: string }): Fault[] =>
    types.has(type) ? [] : [{ code: 'unknown-type', id, type }];
  const ofLink = ({ id, type, entity }: Mention): Fault[] => {
    if (entity === undefined) return [];
    const linked = typeOfEntity.get(entity);
    if (linked === undefined) return [{ code: 'unknown-entity', id, entity }];
    return linked === type ? [] : [{ code: 'other-type', id, type, entity }];
  };
  const ofOverlap = ({ id }: Mention): Fault[] => {
    const other = earlier.get(id);
    return other === undefined ? [] : [{ code: 'overlap', id, other }];
  };
  return [
    ...placeless(detached, text),
    ...mentions.flatMap((mention) => [
      ...ofType(mention),
      ...ofLink(mention),
      ...ofOverlap(mention),
      ...ofRules(mention, types.get(mention.type), adrift.has(mention) ? [] : sections),
      ...ofCharacters(mention),
    ]),
    ...entities.flatMap((entity): Fault[] => [
      ...ofType(entity),
      ...(used.has(entity.id) ? [] : [{ code: 'unused-entity', id: entity.id } as const]),
    ]),
  ];
}

/** What the tag set says of the type and the mention does not keep. */
function ofRules(
  mention: Mention,
  type: EntityType | undefined,
  sections: readonly Section[],
): Fault[] {
  if (!type) return [];
  const { id, attributes: values = {} } = mention;
  const section = forbiddenSection(type, sections, mention);
  return [
    ...(section ? [{ code: 'wrong-section', id, type: type.id, section } as const] : []),
    ...(type.attributes ?? []).flatMap(({ id: attribute, choices, required }): Fault[] => {
      const value = Object.hasOwn(values, attribute) ? values[attribute] : undefined;
      if (value === undefined || value === '') {
        return required ? [{ code: 'no-attribute', id, attribute }] : [];
      }
      if (!choices || choices.includes(String(value))) return [];
      return [{ code: 'wrong-choice', id, attribute, value: String(value) }];
    }),
  ];
}

function ofCharacters({ id, exact }: Mention): Fault[] {
  const found = findDeceptive(exact);
  const list = (alike: boolean) => [
    ...new Set(
      found
        .filter(({ kind }) => (kind === 'look-alike') === alike)
        .map(({ character }) => character),
    ),
  ];
  const hidden = list(false);
  const alike = list(true);
  return [
    ...(hidden.length ? [{ code: 'hidden-characters', id, characters: hidden } as const] : []),
    ...(alike.length ? [{ code: 'look-alike', id, characters: alike } as const] : []),
  ];
}

/** Section corrections have no id to tell them by. */
function placeless({ mentions, quotations }: Annotations, text: string): readonly Fault[] {
  const items = [...mentions, ...quotations];
  const candidates = findCandidates(items, text);
  return items.map((item): Fault => {
    const { exact } = quoteOfMisplaced(item);
    const [best] = candidates.get(item) ?? [];
    return best
      ? { code: 'review', id: item.id, exact, found: best.exact }
      : { code: 'orphan', id: item.id, exact };
  });
}
