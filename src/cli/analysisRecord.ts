// The analysis of a text as others read it: plain JSON, positions in code points of the canonical text.

import type { Analysis, Reading } from '../core/article/article';
import type { QuotationReading } from '../core/attribution/quotation';
import { summarizeSources } from '../core/attribution/summarizeSources';
import { namesEntities } from '../core/entities/resolveEntity';
import type { EntitySuggestion } from '../core/tagger/suggestion';
import { CodePoints } from '../core/text/codePoints';
import type { Span } from '../core/text/span';

type Json = Readonly<Record<string, unknown>>;

/** The record of one text, its keys in the order of the documentation, without the key that names it. */
export function analysisRecord(
  text: string,
  analysis: Analysis,
  quotations: readonly QuotationReading[],
  suggestions: readonly EntitySuggestion[],
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
    quotations: quotations.map((quotation) => ({
      kind: quotation.kind,
      content: {
        ...quoted(quotation.content),
        ...(quotation.content.parts && {
          parts: quotation.content.parts.map(place).map(({ start, end }) => [start, end]),
        }),
      },
      cue: quoted(quotation.cue),
      source: quoted(quotation.source),
      speaker: quotation.speaker ?? null,
      sourceKind: quotation.sourceKind ?? null,
      ...(quotation.role !== undefined && { role: quotation.role }),
      ...(quotation.probable === true && { probable: true }),
      rule: quotation.rule,
      confidence: rounded(quotation.confidence),
    })),
    sources: sourcesRecord(text, analysis, quotations),
    suggestions: suggestions.map(({ type, start, end, score, by, name, value }) => ({
      type,
      ...quoted({ start, end }),
      score: rounded(score),
      by,
      // What it names, in the fullest form; dates and amounts are just themselves.
      entity: value === undefined && namesEntities(type) ? name : null,
      ...(value !== undefined && { value }),
    })),
  };
}

/** Who is quoted, most words first, and how many quotations are nobody's. */
function sourcesRecord(
  text: string,
  { metadata }: Analysis,
  quotations: readonly QuotationReading[],
): Json {
  const { speakers, withoutSource, cites } = summarizeSources(text, quotations, metadata.words);
  return {
    speakers: speakers.map((summary) => ({
      speaker: summary.speaker,
      kind: summary.kind ?? null,
      ...(summary.role !== undefined && { role: summary.role }),
      quotations: summary.quotations.length,
      words: summary.words,
      share: rounded(summary.share),
    })),
    withoutSource: withoutSource.length,
    cites,
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
