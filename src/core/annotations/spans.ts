// The spans of each kind of annotation as a list, and back: what tracking and anchoring have in common.

import type { Span } from '../text/span';
import type { Annotations, Quotation } from './annotations';

/** The kinds of annotation that have a place in the text, as the fields of `Annotations`. */
export const placedKinds = ['sections', 'mentions', 'quotations', 'rejected'] as const;
export type PlacedKind = (typeof placedKinds)[number];
export type Placed = Annotations[PlacedKind][number];

/** Whether two annotations have the same spans. */
export function haveSameSpans(a: Placed, b: Placed): boolean {
  const spans = spansOf(b);
  const own = spansOf(a);
  return own.length === spans.length && own.every((span, i) => isEqual(span, spans[i]));
}

/** The annotations that have a place in the text, kind by kind. */
export function placedItems(annotations: Annotations): (readonly [PlacedKind, Placed])[] {
  return placedKinds.flatMap((kind) => annotations[kind].map((item) => [kind, item] as const));
}

/** The spans of an annotation, the one that it stands and falls with first. */
export function spansOf(item: Placed): readonly Span[] {
  if (!('content' in item)) return [item];
  const { content, cue, source } = item;
  return [content, ...(content.parts ?? []), ...(cue ? [cue] : []), ...(source ? [source] : [])];
}

/** An annotation with a single span at another one: itself at its own, `undefined` at an empty one. */
export function withSpan<T extends Span>(item: T, span: Span): T | undefined {
  if (isEmpty(span)) return undefined;
  return isEqual(item, span) ? item : { ...item, start: span.start, end: span.end };
}

/**
 * The annotation at other spans, given in the order of `spansOf`: itself when they are its own,
 * `undefined` when the main one is empty. Parts, cue and source of a quotation go when theirs are.
 */
export function withSpans<T extends Placed>(item: T, spans: readonly Span[]): T | undefined {
  const [main, ...others] = spans;
  if (!main || isEmpty(main)) return undefined;
  if (!('content' in item)) return withSpan(item, main) as T | undefined;
  const own = spansOf(item);
  if (own.every((span, i) => isEqual(span, spans[i]))) return item;
  return quotationWithSpans(item, main, others) as T;
}

function quotationWithSpans(item: Quotation, main: Span, others: readonly Span[]): Quotation {
  const { content, cue, source, ...rest } = item;
  const count = content.parts?.length ?? 0;
  const parts = others.slice(0, count).filter((part) => !isEmpty(part));
  const [cueSpan, sourceSpan] = cue ? others.slice(count) : [undefined, others[count]];
  return {
    ...rest,
    content: {
      start: main.start,
      end: main.end,
      exact: content.exact,
      ...(parts.length > 0 && { parts: parts.map(({ start, end }) => ({ start, end })) }),
    },
    ...(cue && cueSpan && !isEmpty(cueSpan) && { cue: { ...cue, ...bare(cueSpan) } }),
    ...(source &&
      sourceSpan &&
      !isEmpty(sourceSpan) && { source: { ...source, ...bare(sourceSpan) } }),
  };
}

function bare({ start, end }: Span): Span {
  return { start, end };
}

function isEmpty({ start, end }: Span): boolean {
  return start >= end;
}

function isEqual(a: Span, b: Span | undefined): boolean {
  return a.start === b?.start && a.end === b.end;
}
