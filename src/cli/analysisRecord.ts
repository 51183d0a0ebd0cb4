// The analysis of a text as others read it: plain JSON, positions in code points of the canonical text.

import type { Analysis, Reading } from '../core/article/article';
import type { QuotationReading } from '../core/attribution/quotation';
import { CodePoints } from '../core/text/codePoints';
import type { Span } from '../core/text/span';

type Json = Readonly<Record<string, unknown>>;

/** The record of one text, its keys in the order of the documentation, without the key that names it. */
export function analysisRecord(
  text: string,
  analysis: Analysis,
  quotations: readonly QuotationReading[],
): Json {
  const points = new CodePoints(text);
  const place = ({ start, end }: Span): Span => ({
    start: points.fromUtf16(start),
    end: points.fromUtf16(end),
  });
  const quoted = (span: Span | undefined): Json | null =>
    span ? { ...place(span), text: text.slice(span.start, span.end) } : null;
  const { recognized, confidence, language, direction } = analysis;
  return {
    recognized,
    confidence: rounded(confidence),
    language,
    direction,
    metadata: metadataRecord(analysis, place),
    sections: analysis.sections.map((section) => ({
      kind: section.kind,
      ...place(section),
      rule: section.rule,
      confidence: rounded(section.confidence),
    })),
    quotations: quotations.map(({ kind, content, cue, source, speaker, sourceKind }) => ({
      kind,
      content: {
        ...quoted(content),
        ...(content.parts && {
          parts: content.parts.map(place).map(({ start, end }) => [start, end]),
        }),
      },
      cue: quoted(cue),
      source: quoted(source),
      speaker: speaker ?? null,
      sourceKind: sourceKind ?? null,
    })),
    suggestions: [],
  };
}

/** What the text does not say is absent. */
function metadataRecord(
  { metadata, language, direction }: Analysis,
  place: (span: Span) => Span,
): Json {
  const origin = (reading: Reading<unknown>): Json => ({
    ...place(reading),
    rule: reading.rule,
    confidence: rounded(reading.confidence),
  });
  const of = (reading: Reading): Json => ({ value: reading.value, ...origin(reading) });
  const ifRead = (name: string, reading: Reading | undefined): Json =>
    reading ? { [name]: of(reading) } : {};
  const { dateline } = metadata;
  return {
    ...ifRead('headline', metadata.headline),
    ...ifRead('outlet', metadata.outlet),
    bylines: metadata.bylines.map(of),
    ...ifRead('published', metadata.published),
    ...ifRead('modified', metadata.modified),
    ...(dateline && { dateline: { ...dateline.value, ...origin(dateline) } }),
    ...ifRead('mediaId', metadata.mediaId),
    credits: metadata.credits.map(of),
    ...ifRead('syndicatedFrom', metadata.syndicatedFrom),
    language,
    direction,
    words: metadata.words,
    readingMinutes: rounded(metadata.readingMinutes),
    ...ifRead('url', metadata.url),
  };
}

/** Three digits say all that a confidence knows. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;
