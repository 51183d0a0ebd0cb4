// What the analysis of an article says. The words are those of the newsroom; the CLI and the sidecar
// use the same ones.

import type { Direction } from '../text/direction';
import type { Span } from '../text/span';
import type { FoundDate } from './dates/foundDate';
import type { RuleId } from './rules';

/** The kinds of section, as the command line and the sidecar name them. */
export const sectionKinds = [
  'chrome',
  'outlet',
  'headline',
  'subheading',
  'byline',
  'published',
  'media-id',
  'caption',
  'credit',
  'lede',
  'paragraph',
  'syndication',
  'related',
  'end-mark',
] as const;

export type SectionKind = (typeof sectionKinds)[number];

/** Why the program thinks so: the id of a rule, and how sure it is, 0 to 1. */
export interface Reason<Rule extends string = string> {
  readonly rule: Rule;
  readonly confidence: number;
}

/** Consecutive lines of one kind. Every non-blank line is in exactly one section. */
export interface Section extends Span, Reason<RuleId> {
  readonly kind: SectionKind;
  /** 0-based, first and last line of the section, both included. */
  readonly firstLine: number;
  readonly lastLine: number;
}

/** A metadata value with the place it was read from, so that a hover can show both. */
export interface Reading<T = string> extends Span, Reason<RuleId> {
  readonly value: T;
}

export interface Dateline {
  readonly place?: string;
  readonly agency?: string;
}

/** What the text says about itself. What it does not say is absent, never guessed. */
export interface Metadata {
  readonly headline?: Reading;
  readonly outlet?: Reading;
  readonly bylines: readonly Reading[];
  /** ISO 8601 with the precision that the text gives: `2024-07`, `2024-07-03`, `2024-07-03T09:00`. */
  readonly published?: Reading;
  readonly modified?: Reading;
  readonly dateline?: Reading<Dateline>;
  readonly mediaId?: Reading;
  readonly credits: readonly Reading[];
  readonly syndicatedFrom?: Reading;
  readonly url?: Reading;
  /** Words of the body. */
  readonly words: number;
  /** Of the body, at 238 words a minute (Brysbaert 2019), 138 for Arabic (Trauzettel-Klosinski 2012). */
  readonly readingMinutes: number;
}

export interface Analysis {
  /** Whether the text is a news article at all. */
  readonly recognized: boolean;
  /** How sure `recognized` is, 0 to 1. */
  readonly confidence: number;
  /** BCP 47 language subtag such as `en`, `ar`; `und` when it cannot be told. */
  readonly language: string;
  readonly direction: Direction;
  /** Ascending, without overlap. */
  readonly sections: readonly Section[];
  readonly metadata: Metadata;
  /** All dates that the text gives in full, ascending; absent where nobody looked for them. */
  readonly dates?: readonly FoundDate[];
}

/** The sections that make up the body: what was written for this article, captions aside. */
export function isBody(kind: SectionKind): boolean {
  return kind === 'lede' || kind === 'paragraph';
}
