import type { Span } from '../text/span';

/**
 * What a suggestion rests on; `args` of the suggestion say more:
 * - `model`: the words and what stands around them
 * - `document`: a name elsewhere in the article, `args[0]`
 * - `learned`: decisions of the reader; `args[0]` is how many articles it is tagged in
 * - `date`, `quantity`: rules
 * - `introduction`: an office beside the full name, words that the article quotes, or the surname alone elsewhere
 * - `dateline`: the place before the first sentence
 * - `head`: the word that names of this kind begin with
 * - `gazetteer`: lists of countries and regions, and of groups
 */
export type SuggestedBy =
  | 'model'
  | 'document'
  | 'learned'
  | 'date'
  | 'quantity'
  | 'introduction'
  | 'dateline'
  | 'head'
  | 'gazetteer';

/** A mention that the program proposes. It is never data until a person accepts it. */
export interface EntitySuggestion extends Span {
  /** A type of the tag set. */
  readonly type: string;
  /** 0 to 1; about how often such suggestions are right. */
  readonly score: number;
  readonly by: SuggestedBy;
  readonly args: readonly string[];
  /** The fullest form of the name in this article; for dates and amounts the text itself. */
  readonly name: string;
  /** The fuller names that it may stand for, when there are several and the reader has to say. */
  readonly candidates?: readonly string[];
  /** ISO 8601 for a date, a plain number with its unit for an amount. */
  readonly value?: string;
}
