import type { Section, SectionKind } from '../../../src/core/article/article';
import { findQuotations } from '../../../src/core/attribution/findQuotations';
import type { QuotationOptions } from '../../../src/core/attribution/findQuotations';
import type { QuotationReading } from '../../../src/core/attribution/quotation';
import { Lines } from '../../../src/core/text/lines';
import type { Span } from '../../../src/core/text/span';

/** Every non-blank line as a section of its own. A line may name its kind: `headline| Text`. */
export function sectionsOf(text: string, kind: SectionKind = 'paragraph'): Section[] {
  const lines = new Lines(text);
  return Array.from({ length: lines.count }, (_, line) => ({
    kind,
    start: lines.start(line),
    end: lines.end(line),
    firstLine: line,
    lastLine: line,
    rule: 'prose' as const,
    confidence: 1,
  })).filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

/** A quotation as the texts of its spans, so that expected values can be read. */
export interface Said {
  readonly kind: string;
  readonly content: string;
  readonly cue: string | undefined;
  readonly source: string | undefined;
}

export function said(text: string, quotation: QuotationReading): Said {
  const read = (span: Span | undefined): string | undefined =>
    span && text.slice(span.start, span.end);
  const parts = quotation.content.parts ?? [quotation.content];
  return {
    kind: quotation.kind,
    content: parts.map(read).join(' … '),
    cue: read(quotation.cue),
    source: read(quotation.source),
  };
}

/** All quotations of running prose, readable. */
export function quotationsIn(text: string, language = 'en', options?: QuotationOptions): Said[] {
  return findQuotations(text, sectionsOf(text), language, options).map((one) => said(text, one));
}
