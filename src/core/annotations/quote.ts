// What a sidecar keeps of the text, so that a span can be found again after the text changed.

import type { Span } from '../text/span';
import type { Annotations, Mention, Quote, QuotedSpan } from './annotations';

// As Hypothesis and the W3C's examples have it: enough to tell repeated names apart, short in a diff.
const contextLength = 32;

// A context is cut at a word only where that leaves at least half of it: Chinese has no blanks.
const leastContext = contextLength / 2;

/**
 * The text of the span, with up to 32 UTF-16 code units before and after it. Contexts start and end
 * with a whole word where there is one, and never cut a grapheme. They may hold line feeds.
 */
export function quoteOf(text: string, span: Span): Quote {
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(prefixStart(text, span.start), span.start),
    suffix: text.slice(span.end, suffixEnd(text, span.end)),
  };
}

/**
 * The same annotations with every quote brought up to date with the text. A quote that still stands
 * there stays as it is, and so do items and lists without a change: saving touches no other block.
 */
export function requote(annotations: Annotations, text: string): Annotations {
  const inContext = <T extends Span & Quote>(item: T): T =>
    stands(text, item) ? item : { ...item, ...quoteOf(text, item) };
  return {
    ...annotations,
    mentions: mapChanged(annotations.mentions, (mention: Mention) => inContext(mention)),
    sections: mapChanged(annotations.sections, inContext),
    rejected: mapChanged(annotations.rejected, (rejection) => withExact(text, rejection)),
    quotations: mapChanged(annotations.quotations, (quotation) => {
      const content = withExact(text, quotation.content);
      const cue = quotation.cue && withExact(text, quotation.cue);
      const source = quotation.source && withExact(text, quotation.source);
      return content === quotation.content && cue === quotation.cue && source === quotation.source
        ? quotation
        : { ...quotation, content, ...(cue && { cue }), ...(source && { source }) };
    }),
  };
}

/** Whether the span has the quoted text, and the quoted context around it. */
export function stands(text: string, { start, end, exact, prefix, suffix }: Span & Quote): boolean {
  return (
    end - start === exact.length &&
    text.startsWith(exact, start) &&
    text.startsWith(suffix, end) &&
    (prefix === '' || (start >= prefix.length && text.startsWith(prefix, start - prefix.length)))
  );
}

function withExact<T extends QuotedSpan>(text: string, item: T): T {
  const { start, end, exact } = item;
  return end - start === exact.length && text.startsWith(exact, start)
    ? item
    : { ...item, exact: text.slice(start, end) };
}

/** `items` itself when `change` gives back every one of them. */
function mapChanged<T>(items: readonly T[], change: (item: T) => T): readonly T[] {
  const changed = items.map(change);
  return changed.every((item, i) => item === items[i]) ? items : changed;
}

function prefixStart(text: string, spanStart: number): number {
  const farthest = spanStart - contextLength;
  if (farthest <= 0) return 0;
  for (let at = farthest; at <= spanStart - leastContext; at++) {
    if (isBlank(text, at - 1) && !isBlank(text, at)) return at;
  }
  return graphemeBounds(text, farthest, spanStart).find((bound) => bound >= farthest) ?? spanStart;
}

function suffixEnd(text: string, spanEnd: number): number {
  const farthest = spanEnd + contextLength;
  if (farthest >= text.length) return text.length;
  for (let at = farthest; at >= spanEnd + leastContext; at--) {
    if (!isBlank(text, at - 1) && isBlank(text, at)) return at;
  }
  return (
    graphemeBounds(text, spanEnd, farthest)
      .reverse()
      .find((bound) => bound <= farthest) ?? spanEnd
  );
}

function isBlank(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

// Room for the rest of a grapheme that a limit cuts: the longest emoji sequences have 11 to 15 units.
const slack = 16;

/** Where graphemes start and end in and around the piece of text, ascending. */
function graphemeBounds(text: string, from: number, to: number): number[] {
  const start = Math.max(0, from - slack);
  const piece = text.slice(start, to + slack);
  return Array.from(graphemes.segment(piece), ({ index }) => start + index);
}
