// The quotations of an article as a reader sees them: those that a person keeps, and those that the program
// proposes beside them.

import type { QuotationContent, QuotationReading, SourceKind } from '../attribution/quotation';
import type { QuotationKind } from '../attribution/quotation';
import { compareSpans, contains, overlaps, type Span } from '../text/span';
import type { Annotations, Entity, Quotation, Rejection } from './annotations';

/** The type of rejections that refuse a quotation; their span is that of its content. */
export const rejectedQuotation = 'quotation';

export interface ShownQuotation {
  /** That of the quotation in the sidecar; a proposed one has one made of its place. */
  readonly id: string;
  /** Whether a person keeps it. */
  readonly accepted: boolean;
  readonly kind: QuotationKind;
  readonly content: QuotationContent;
  readonly cue: Span | undefined;
  readonly source: Span | undefined;
  /** The name of the entity that it is linked to, else the name or description itself. */
  readonly speaker: string | undefined;
  /** Whether the speaker is the program's guess. */
  readonly probable: boolean;
  readonly sourceKind: SourceKind | undefined;
  readonly role: string | undefined;
  readonly note: string | undefined;
  /** Why the program proposes it; `undefined` where a person keeps it. */
  readonly reading: QuotationReading | undefined;
}

/**
 * What a person keeps, and of what the program reads the rest: neither what was refused nor what is kept
 * already, be it with another extent. In text order, the longer first.
 */
export function shownQuotations(
  readings: readonly QuotationReading[],
  { quotations, rejected, entities }: Pick<Annotations, 'quotations' | 'rejected' | 'entities'>,
): readonly ShownQuotation[] {
  const kept = quotations.map((quotation) => shownAccepted(quotation, entities));
  const refused = rejected.filter(({ type }) => type === rejectedQuotation);
  const proposed = readings
    .filter((reading) => !isTaken(reading, quotations) && !isRefused(reading, refused))
    .map(shownReading);
  return [...kept, ...proposed].sort((a, b) => compareSpans(a.content, b.content));
}

/** The pieces of a content, ascending: its parts, or itself. */
export function piecesOf(content: QuotationContent): readonly Span[] {
  return content.parts ?? [content];
}

/** The quotations whose content, cue or source the offset touches, with that part; the narrowest first. */
export function quotationsAt(
  shown: readonly ShownQuotation[],
  offset: number,
): readonly { readonly quotation: ShownQuotation; readonly part: Span }[] {
  const length = ({ start, end }: Span) => end - start;
  return shown
    .flatMap((quotation) => {
      const { content, cue, source } = quotation;
      const part = [cue, source, ...piecesOf(content)].find(
        (span) => span && span.start <= offset && offset <= span.end,
      );
      return part ? [{ quotation, part }] : [];
    })
    .sort((a, b) => length(a.part) - length(b.part));
}

function shownAccepted(quotation: Quotation, entities: readonly Entity[]): ShownQuotation {
  const { id, kind, content, cue, source, speaker, sourceKind, role, note } = quotation;
  const entity = entities.find((one) => one.id === speaker);
  return {
    id,
    accepted: true,
    kind,
    content,
    cue,
    source,
    speaker: entity?.name ?? speaker,
    probable: false,
    sourceKind,
    role,
    note,
    reading: undefined,
  };
}

function shownReading(reading: QuotationReading): ShownQuotation {
  const { kind, content, cue, source, speaker, sourceKind, role } = reading;
  return {
    id: `proposed-${content.start}-${content.end}-${cue?.start ?? ''}`,
    accepted: false,
    kind,
    content,
    cue,
    source,
    speaker,
    probable: reading.probable === true,
    sourceKind,
    role,
    note: undefined,
    reading,
  };
}

/**
 * Whether a kept quotation has the same cue, or covers at least half of it. One whose cue stands within the
 * kept words is something else: a quotation in the quotation.
 */
function isTaken(reading: QuotationReading, kept: readonly Quotation[]): boolean {
  const pieces = piecesOf(reading.content);
  const { cue } = reading;
  return kept.some(({ content, cue: keptCue }) => {
    if (!overlaps(content, reading.content)) return false;
    if (cue && keptCue && overlaps(cue, keptCue)) return true;
    const others = piecesOf(content);
    if (cue && others.some((other) => contains(other, cue))) return false;
    return 2 * shared(pieces, others) >= lengthOf(pieces);
  });
}

/** Whether it is what was refused: an edit nearby may have moved its ends a little. */
function isRefused({ content }: QuotationReading, refused: readonly Rejection[]): boolean {
  return refused.some((span) => {
    const common = shared([content], [span]);
    return common > 0 && 2 * common >= lengthOf([content]) + lengthOf([span]) - common;
  });
}

function shared(a: readonly Span[], b: readonly Span[]): number {
  let length = 0;
  for (const one of a) {
    for (const other of b) {
      length += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
    }
  }
  return length;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((length, { start, end }) => length + end - start, 0);
}
