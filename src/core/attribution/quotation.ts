// The kinds of quotation and of source, as the command line and the sidecar name them.

import type { Reason } from '../article/article';
import type { Span } from '../text/span';
import type { AttributionRuleId } from './rules';

export const quotationKinds = ['direct', 'indirect', 'mixed'] as const;
export type QuotationKind = (typeof quotationKinds)[number];

export const sourceKinds = ['named', 'unnamed', 'organization', 'document', 'media'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** What is quoted. Quotation marks belong to it, a leading "that" does not. */
export interface QuotationContent extends Span {
  /** The pieces, ascending, where the cue splits the content: “We go,” he said, “now.” */
  readonly parts?: readonly Span[];
}

/** One quotation that the program proposes, with the rule that found it. */
export interface QuotationReading extends Reason<AttributionRuleId> {
  /** `direct` inside quotation marks or behind a colon, `mixed` where marks hold a part of it, else `indirect`. */
  readonly kind: QuotationKind;
  readonly content: QuotationContent;
  /** The words that attribute: "said", "according to", the colon after a speaker's name. */
  readonly cue: Span | undefined;
  /** The words that name the source, whole: "Luis Videgaray, the foreign minister"; also a pronoun. */
  readonly source: Span | undefined;
  /** Who that is: the name or the description, with pronouns and bare surnames resolved. */
  readonly speaker: string | undefined;
  /** True where the speaker is a guess: the nearest fitting one before a pronoun or a bare quotation. */
  readonly probable?: boolean;
  readonly sourceKind: SourceKind | undefined;
  /** What the text says the speaker is: "foreign minister", "spokesman for the campaign". */
  readonly role?: string;
}
