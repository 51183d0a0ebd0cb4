// How each kind of item stands in the file: its keys in the order they are printed, what identifies it,
// how the list is sorted. One table; reading, printing and updating all follow it.

import type {
  Annotations,
  Entity,
  Mention,
  QuotedSpan,
  Quotation,
  Rejection,
  SectionCorrection,
} from '../annotations/annotations';
import { placeOfQuotation } from '../annotations/edit';
import { compareOrdered } from '../annotations/order';
import { compareText } from '../text/compare';
import type { Span } from '../text/span';
import {
  checkEntity,
  checkMention,
  checkQuotation,
  checkRejection,
  checkSection,
} from './generated/validators.mjs';
import type { SchemaCheck } from './schemaCheck';

/** The keys of a sidecar that hold lists of items, in the order of the file. */
export const listKeys = ['sections', 'entities', 'mentions', 'quotations', 'rejected'] as const;
export type ListKey = (typeof listKeys)[number];

/** The order of the top-level keys. */
export const keyOrder: readonly string[] = ['schema', 'source', 'article', ...listKeys];

export function isListKey(key: string): key is ListKey {
  return (listKeys as readonly string[]).includes(key);
}

/** What the items of a list are in the program. */
export type ItemOf<K extends ListKey> = Annotations[K][number];

/**
 * What a field of an item is: a value as it stands; a position, which the file counts in code points; a
 * span with its own positions; what stands around a span, not printed when empty.
 */
export type FieldKind = 'value' | 'position' | 'positions' | 'span' | 'context';

/** Every field of `T`, in the order of the file. */
export type FieldKinds<T> = { readonly [K in keyof Required<T>]: FieldKind };

export interface Form<T> {
  readonly fields: FieldKinds<T>;
  readonly check: SchemaCheck;
  /** Without these an item is none; a mistake in any other field only leaves that field out. */
  readonly required: readonly (keyof T & string)[];
  /** Whether an item is printed in one line, as a flow. */
  readonly flow: boolean;
  /** The order in the file. */
  readonly compare: (a: T, b: T) => number;
  /** What stays the same when an item changes: its id, if the kind has ids. */
  readonly identity: (item: T) => string;
  readonly hasId: boolean;
}

/** The fields of spans inside an item, such as the content of a quotation. */
export const spanFields: FieldKinds<QuotedSpan & { readonly parts?: readonly Span[] }> = {
  start: 'position',
  end: 'position',
  exact: 'value',
  parts: 'positions',
};

const sections: Form<SectionCorrection> = {
  fields: {
    kind: 'value',
    start: 'position',
    end: 'position',
    exact: 'value',
    prefix: 'context',
    suffix: 'context',
  },
  check: checkSection,
  required: ['kind', 'start', 'end', 'exact'],
  flow: false,
  compare: (a, b) => compareOrdered(a, b) || compareText(a.kind, b.kind),
  identity: (section) => section.exact,
  hasId: false,
};

const entities: Form<Entity> = {
  fields: {
    id: 'value',
    type: 'value',
    name: 'value',
    wikidata: 'value',
    aliases: 'value',
    note: 'value',
  },
  check: checkEntity,
  required: ['id', 'type', 'name'],
  flow: false,
  compare: (a, b) => compareText(a.id, b.id),
  identity: (entity) => entity.id,
  hasId: true,
};

const mentions: Form<Mention> = {
  fields: {
    id: 'value',
    type: 'value',
    entity: 'value',
    start: 'position',
    end: 'position',
    exact: 'value',
    prefix: 'context',
    suffix: 'context',
    note: 'value',
    attributes: 'value',
    certainty: 'value',
    by: 'value',
    at: 'value',
  },
  check: checkMention,
  required: ['id', 'type', 'start', 'end', 'exact'],
  flow: false,
  compare: compareOrdered,
  identity: (mention) => mention.id,
  hasId: true,
};

const quotations: Form<Quotation> = {
  fields: {
    id: 'value',
    kind: 'value',
    content: 'span',
    cue: 'span',
    source: 'span',
    speaker: 'value',
    sourceKind: 'value',
    role: 'value',
    note: 'value',
    by: 'value',
    at: 'value',
  },
  check: checkQuotation,
  required: ['id', 'kind', 'content'],
  flow: false,
  compare: (a, b) => compareOrdered(placeOfQuotation(a), placeOfQuotation(b)),
  identity: (quotation) => quotation.id,
  hasId: true,
};

const rejected: Form<Rejection> = {
  fields: { type: 'value', start: 'position', end: 'position', exact: 'value' },
  check: checkRejection,
  required: ['type', 'start', 'end', 'exact'],
  flow: true,
  compare: (a, b) =>
    compareOrdered(a, b) || compareText(a.type, b.type) || compareText(a.exact, b.exact),
  identity: (rejection) => `${rejection.type} ${rejection.exact}`,
  hasId: false,
};

export const forms: { readonly [K in ListKey]: Form<ItemOf<K>> } = {
  sections,
  entities,
  mentions,
  quotations,
  rejected,
};
