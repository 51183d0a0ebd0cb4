// What a person says of an article counts more than what the program reads.

import { contains, overlaps, type Span } from '../text/span';
import type { Metadata, Reading, SectionKind } from './article';
import type { Label } from './label';
import { partsOf, type Line } from './line';

/** Metadata that a person can correct, by the names of `Metadata`. */
export const correctableNames = [
  'headline',
  'outlet',
  'published',
  'modified',
  'mediaId',
  'syndicatedFrom',
  'url',
] as const satisfies readonly (keyof Metadata)[];

export type CorrectableName = (typeof correctableNames)[number];

export interface Corrections {
  /** The lines that a span touches are of its kind; of two spans the later counts. */
  readonly sections: readonly (Span & { readonly kind: SectionKind })[];
  /** Values by the names of `Metadata`; other names are left alone. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** Lines, and what each of them is. */
export interface LabelledLines {
  readonly lines: readonly Line[];
  readonly labels: readonly Label[];
}

/**
 * The lines, with those relabelled that a person corrected. Of a paragraph that was broken at a width its
 * corrected lines alone are; the rest stays what the paragraph is.
 */
export function correctLines(
  text: string,
  { lines, labels }: LabelledLines,
  corrections: Corrections['sections'],
): LabelledLines {
  if (corrections.length === 0) return { lines, labels };
  const corrected = lines.flatMap((line, index) => {
    const label = labels[index];
    if (!label) return [];
    const spans = corrections.filter((span) => overlaps(span, line));
    const isWhole = spans.every((span) => contains(span, line));
    const isApart = (place: Span) => spans.some((span) => overlaps(span, place));
    const parts = isWhole ? [line] : partsOf(text, line, isApart);
    return parts.map((part) => ({
      line: part,
      label: correctLabel(
        labelOfPart(label, part),
        spans.findLast((span) => overlaps(span, part)),
      ),
    }));
  });
  return {
    lines: corrected.map(({ line }) => line),
    labels: corrected.map(({ label }) => label),
  };
}

/** The label with its value where that lies within the part. */
function labelOfPart({ value, ...label }: Label, part: Span): Label {
  return value && contains(part, value) ? { ...label, value } : label;
}

function correctLabel(
  label: Label,
  correction: Corrections['sections'][number] | undefined,
): Label {
  if (!correction) return label;
  const value = correction.kind === label.kind ? label.value : undefined;
  return { kind: correction.kind, rule: 'person', confidence: 1, ...(value && { value }) };
}

/**
 * The metadata with a person's values. A value is read where the text says it, or else where the program
 * had read its own; a value that stands nowhere has an empty span at the start.
 */
export function correctMetadata(
  text: string,
  metadata: Metadata,
  corrections: Corrections['metadata'],
): Metadata {
  const corrected: Partial<Record<CorrectableName, Reading>> = {};
  for (const name of correctableNames) {
    const value = corrections[name];
    if (value === undefined) continue;
    const start = text.indexOf(value);
    const place =
      start === -1
        ? (metadata[name] ?? { start: 0, end: 0 })
        : { start, end: start + value.length };
    corrected[name] = {
      value,
      start: place.start,
      end: place.end,
      rule: 'person',
      confidence: 1,
    };
  }
  return { ...metadata, ...corrected };
}
