// Suggestions come from the model, from what was learned, and from rules. Where they overlap the surer
// goes first, and a longer name is not cut by a shorter one.

import type { Dateline, Reading, Section, SectionKind } from '../article/article';
import type { FoundDate } from '../article/dates/foundDate';
import { nameWords } from '../entities/nameWord';
import type { Span } from '../text/span';
import type { NameBook } from './learning/nameBook';
import type { Model, MoreWeights } from './model';
import { byDateline } from './rules/byDateline';
import { byDates } from './rules/byDates';
import { byGroups } from './rules/byGroups';
import { byIntroductions } from './rules/byIntroductions';
import { byMinistries } from './rules/byMinistries';
import { byQuantities } from './rules/byQuantities';
import { byRegions } from './rules/byRegions';
import { byLearnedNames, scoreAfterRefusals, withoutContradicted } from './suggestLearned';
import { byModel } from './suggestByModel';
import type { EntitySuggestion } from './suggestion';
import { withCommonNames } from './withCommonNames';
import { withoutOverlap } from './withoutOverlap';

export interface SuggestOptions {
  /** The sections of the article; without them the whole text is taken as prose. */
  readonly sections?: readonly Section[];
  /** The weights of the language of the text. Without them names come from rules and what was learned. */
  readonly model?: Model;
  /** The least score, 0.05 to 0.95: lower for more suggestions, higher for fewer. */
  readonly threshold?: number;
  /** BCP 47; that of the model when left out. Dates, amounts and places are read by it. */
  readonly language?: string;
  /** When the text was published, ISO 8601: what "on Friday" counts from. */
  readonly published?: string;
  /** The dateline of the article, which names a place. */
  readonly dateline?: Reading<Dateline>;
  /** The dates of the text in full, where the analysis of the article found them already. */
  readonly dates?: readonly FoundDate[];
  /** What was learned from decisions; a Learner gives it. */
  readonly learned?: {
    readonly book: NameBook;
    readonly layer?: MoreWeights;
  };
}

/** Where precision and recall balance: a name that may be of two types has little of either. */
export const defaultThreshold = 0.4;

/** What is written for the article itself. The rest is furniture, where names are nobody's mentions. */
const tagged = new Set<SectionKind>(['headline', 'subheading', 'caption', 'lede', 'paragraph']);

/** The entities that a canonical text seems to mention, ascending and without overlap. */
export function suggestEntities(
  text: string,
  options: SuggestOptions = {},
): readonly EntitySuggestion[] {
  const { model, threshold = defaultThreshold, learned } = options;
  const language = options.language ?? model?.language;
  const within = taggedSpans(text, options.sections);
  const bar = logit(threshold) - logit(defaultThreshold);
  const found: readonly EntitySuggestion[] = [
    ...(model ? byModel(text, within, model, bar, learned?.layer) : []),
    ...(language === undefined ? [] : byRules(text, within, language, options)),
    ...byDateline(text, within, options.dateline),
    ...(model || language === undefined ? [] : byIntroductions(text, within, language)),
  ];
  const scored = learned
    ? [
        ...found.map((suggestion) => scoreAfterRefusals(suggestion, learned.book)),
        ...withoutContradicted(byLearnedNames(text, within, learned.book), found, learned.book),
      ]
    : found;
  const kept = withoutOverlap(scored.filter(({ score }) => score >= threshold));
  return withCommonNames(text, kept, language);
}

function byRules(
  text: string,
  within: readonly Span[],
  language: string,
  options: SuggestOptions,
): EntitySuggestion[] {
  const words = within.map(({ start, end }) => [...nameWords(text, start, end)]);
  return [
    ...byDates(text, within, language, options),
    ...byQuantities(text, within, language),
    ...byGroups(text, words, language),
    ...byMinistries(text, words, language),
    ...byRegions(text, words, language),
  ];
}

function logit(chance: number): number {
  return Math.log(chance / (1 - chance));
}

function taggedSpans(text: string, sections: readonly Section[] | undefined): readonly Span[] {
  return sections?.filter(({ kind }) => tagged.has(kind)) ?? [{ start: 0, end: text.length }];
}
