// What can be counted in an article, and in many of them: the figures of each are added up.

import type { Annotations } from '../annotations/annotations';
import { shownQuotations } from '../annotations/shownQuotations';
import type { Analysis } from '../article/article';
import {
  quotationKinds,
  sourceKinds,
  type QuotationKind,
  type QuotationReading,
  type SourceKind,
} from '../attribution/quotation';
import { summarizeSources } from '../attribution/summarizeSources';
import { compareText } from '../text/compare';

/** How often each thing is there; what is not there has no key where the names are open-ended. */
type Counts = Readonly<Record<string, number>>;

export interface Statistics {
  readonly articles: number;
  readonly words: number;
  /** Articles by language, BCP 47. */
  readonly languages: Counts;
  /** Articles by outlet, as each names it; those that name none are in no count. */
  readonly outlets: Counts;
  /** Mentions by type of the tag set. */
  readonly mentions: Counts;
  /** Entities of each article; who is in two articles counts twice. */
  readonly entities: number;
  /** What people keep and what the program reads beside it, by kind. */
  readonly quotations: Readonly<Record<QuotationKind, number>>;
  /** How many of the quotations people keep. */
  readonly accepted: number;
  readonly withoutSource: number;
  /** Speakers of each article by kind. */
  readonly sources: Readonly<Record<SourceKind, number>>;
  /** In how many articles each outlet is cited. */
  readonly cites: Counts;
}

export const noStatistics: Statistics = {
  articles: 0,
  words: 0,
  languages: {},
  outlets: {},
  mentions: {},
  entities: 0,
  quotations: { direct: 0, indirect: 0, mixed: 0 },
  accepted: 0,
  withoutSource: 0,
  sources: { named: 0, unnamed: 0, organization: 0, document: 0, media: 0 },
  cites: {},
};

/** The figures of one article. `readings` are the quotations that the program finds in it. */
export function statisticsOf(
  text: string,
  { metadata, language }: Analysis,
  readings: readonly QuotationReading[],
  annotations: Annotations,
): Statistics {
  const shown = shownQuotations(readings, annotations);
  const { kinds, withoutSource, cites } = summarizeSources(text, shown, metadata.words);
  return {
    articles: 1,
    words: metadata.words,
    languages: { [language]: 1 },
    outlets: metadata.outlet ? { [metadata.outlet.value]: 1 } : {},
    mentions: tally(annotations.mentions.map(({ type }) => type)),
    entities: annotations.entities.length,
    quotations: { ...noStatistics.quotations, ...tally(shown.map(({ kind }) => kind)) },
    accepted: annotations.quotations.length,
    withoutSource: withoutSource.length,
    sources: kinds,
    cites: tally(cites),
  };
}

/** Both together. */
export function addStatistics(a: Statistics, b: Statistics): Statistics {
  return {
    articles: a.articles + b.articles,
    words: a.words + b.words,
    languages: sum(a.languages, b.languages),
    outlets: sum(a.outlets, b.outlets),
    mentions: sum(a.mentions, b.mentions),
    entities: a.entities + b.entities,
    quotations: sumOf(quotationKinds, a.quotations, b.quotations),
    accepted: a.accepted + b.accepted,
    withoutSource: a.withoutSource + b.withoutSource,
    sources: sumOf(sourceKinds, a.sources, b.sources),
    cites: sum(a.cites, b.cites),
  };
}

function tally(names: readonly string[]): Counts {
  return names.reduce<Counts>((counts, name) => sum(counts, { [name]: 1 }), {});
}

/** The names in the order of their code points, so that equal corpora print equal lines. */
function sum(a: Counts, b: Counts): Counts {
  const total = new Map(Object.entries(a));
  for (const [name, count] of Object.entries(b)) total.set(name, (total.get(name) ?? 0) + count);
  return Object.fromEntries([...total].sort(([one], [other]) => compareText(one, other)));
}

function sumOf<K extends string>(
  keys: readonly K[],
  a: Readonly<Record<K, number>>,
  b: Readonly<Record<K, number>>,
): Readonly<Record<K, number>> {
  return Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) as Record<K, number>;
}
