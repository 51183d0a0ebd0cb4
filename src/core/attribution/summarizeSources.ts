import { words } from '../text/words';
import { compareSpans, type Span } from '../text/span';
import type { QuotationContent, SourceKind } from './quotation';

/** What the summary needs of a quotation, proposed or accepted. */
export interface AttributedQuotation {
  readonly content: QuotationContent;
  readonly speaker?: string | undefined;
  readonly sourceKind?: SourceKind | undefined;
  readonly role?: string | undefined;
}

export interface SpeakerSummary<Q> {
  readonly speaker: string;
  readonly kind: SourceKind | undefined;
  readonly role: string | undefined;
  /** In text order. */
  readonly quotations: readonly Q[];
  /** Words that the speaker is quoted with; what two quotations share counts once. */
  readonly words: number;
  /** Of the words of the article, 0 to 1. */
  readonly share: number;
}

/** How an article is sourced. */
export interface SourcesSummary<Q> {
  /** Most words first, then in order of appearance. */
  readonly speakers: readonly SpeakerSummary<Q>[];
  /** The quotations of which the article does not say whose they are, in text order. */
  readonly withoutSource: readonly Q[];
  /** How many speakers of each kind there are. */
  readonly kinds: Readonly<Record<SourceKind, number>>;
  /** The media that the article cites, in order of appearance. */
  readonly cites: readonly string[];
}

/** Gathers the quotations of an article by speaker. `articleWords` is the count of its metadata. */
export function summarizeSources<Q extends AttributedQuotation>(
  text: string,
  quotations: readonly Q[],
  articleWords: number,
): SourcesSummary<Q> {
  const bySpeaker = new Map<string, Q[]>();
  const withoutSource: Q[] = [];
  for (const quotation of quotations) {
    const { speaker } = quotation;
    if (speaker === undefined) {
      withoutSource.push(quotation);
      continue;
    }
    const same = bySpeaker.get(speaker);
    if (same) same.push(quotation);
    else bySpeaker.set(speaker, [quotation]);
  }
  const inOrder = [...bySpeaker].map(([speaker, own]): SpeakerSummary<Q> => {
    const count = countWords(
      text,
      own.flatMap(({ content }) => content.parts ?? [content]),
    );
    return {
      speaker,
      kind: own.find(({ sourceKind }) => sourceKind !== undefined)?.sourceKind,
      role: own.find(({ role }) => role !== undefined)?.role,
      quotations: own,
      words: count,
      share: articleWords > 0 ? Math.min(1, count / articleWords) : 0,
    };
  });
  const kinds = { named: 0, unnamed: 0, organization: 0, document: 0, media: 0 };
  for (const { kind } of inOrder) if (kind) kinds[kind]++;
  return {
    speakers: [...inOrder].sort((a, b) => b.words - a.words),
    withoutSource,
    kinds,
    cites: inOrder.filter(({ kind }) => kind === 'media').map(({ speaker }) => speaker),
  };
}

function countWords(text: string, spans: readonly Span[]): number {
  let count = 0;
  let counted = 0;
  for (const span of [...spans].sort(compareSpans)) {
    const start = Math.max(span.start, counted);
    if (start >= span.end) continue;
    count += [...words(text.slice(start, span.end))].length;
    counted = span.end;
  }
  return count;
}
