// What a person says about one article. Plain immutable values: commands make new ones, history keeps
// the old ones, the sidecar prints them. Offsets are UTF-16 code units of the canonical text.

import type { SectionKind } from '../article/article';
import type { QuotationKind, SourceKind } from '../attribution/quotation';
import type { Span } from '../text/span';

export interface Entity {
  readonly id: string;
  /** A type of the tag set. */
  readonly type: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly wikidata?: string;
  readonly note?: string;
}

/** The text of a span and what stands around it: enough to find it again after the text changed. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export type AttributeValue = string | number | boolean;

export interface Mention extends Span, Quote {
  readonly id: string;
  readonly type: string;
  /** Id of the entity it names, when linked. */
  readonly entity?: string;
  readonly note?: string;
  readonly attributes?: Readonly<Record<string, AttributeValue>>;
  readonly certainty?: 'low' | 'medium' | 'high';
  /** Who made it, and when (ISO 8601, UTC, seconds). */
  readonly by?: string;
  readonly at?: string;
}

export interface QuotedSpan extends Span {
  readonly exact: string;
}

export interface Quotation {
  readonly id: string;
  readonly kind: QuotationKind;
  readonly content: QuotedSpan & { readonly parts?: readonly Span[] };
  readonly cue?: QuotedSpan;
  readonly source?: QuotedSpan;
  /** Id of an entity, or a description such as "an American official". */
  readonly speaker?: string;
  readonly sourceKind?: SourceKind;
  /** What the text says the speaker is: "foreign minister". */
  readonly role?: string;
  readonly note?: string;
  readonly by?: string;
  readonly at?: string;
}

/** A suggestion that a person refused. It does not come back. */
export interface Rejection extends Span {
  readonly type: string;
  readonly exact: string;
}

/** A section kind that a person set. */
export interface SectionCorrection extends Span, Quote {
  readonly kind: SectionKind;
}

/** Everything that a sidecar holds, without its file form. */
export interface Annotations {
  /** Metadata that a person confirmed or corrected, by the names of `Metadata`. */
  readonly article: Readonly<Record<string, string>>;
  readonly sections: readonly SectionCorrection[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly rejected: readonly Rejection[];
}

export const noAnnotations: Annotations = {
  article: {},
  sections: [],
  entities: [],
  mentions: [],
  quotations: [],
  rejected: [],
};

/** Whether nobody has said anything. */
export function isEmpty(annotations: Annotations): boolean {
  return Object.values(annotations).every((said: object) => Object.keys(said).length === 0);
}
