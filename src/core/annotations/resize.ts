// Moving one edge of a span by a step, as the keyboard does it.

import type { Span } from '../text/span';

export type Edge = 'start' | 'end';
/** `character` is what a reader counts as one: an emoji, a letter with its marks (UAX #29). */
export type Step = 'word' | 'character';

/**
 * The span with one edge a word or a character farther out; blanks and punctuation before the next word
 * come along with it. The same span where the text ends.
 */
export function expandSpan(text: string, span: Span, edge: Edge, step: Step): Span {
  return edge === 'end'
    ? { start: span.start, end: stepForward(text, span.end, text.length, step, 'after') }
    : { start: stepBack(text, span.start, 0, step, 'before'), end: span.end };
}

/** The span with one edge a word or a character farther in. The same span when nothing would be left. */
export function shrinkSpan(text: string, span: Span, edge: Edge, step: Step): Span {
  const smaller =
    edge === 'end'
      ? { start: span.start, end: stepBack(text, span.end, span.start, step, 'after') }
      : { start: stepForward(text, span.start, span.end, step, 'before'), end: span.end };
  return smaller.start < smaller.end ? smaller : span;
}

// Segmentation is quadratic on long texts in the V8 of today, and words are shorter than this.
const reach = 256;

/** Which side of a word an edge comes to rest on. */
type Rest = 'before' | 'after';

function stepForward(text: string, from: number, limit: number, step: Step, rest: Rest): number {
  for (let at = from; at < limit; at = Math.min(limit, at + reach)) {
    for (const piece of segmentsOf(text, at, Math.min(limit, at + reach), step)) {
      if (step === 'character') return piece.end;
      if (!piece.word) continue;
      if (rest === 'after') return piece.end;
      if (piece.start > from) return piece.start;
    }
  }
  return limit;
}

function stepBack(text: string, from: number, limit: number, step: Step, rest: Rest): number {
  for (let at = from; at > limit; at = Math.max(limit, at - reach)) {
    for (const piece of segmentsOf(text, Math.max(limit, at - reach), at, step).reverse()) {
      if (step === 'character') return piece.start;
      if (!piece.word) continue;
      if (rest === 'before') return piece.start;
      if (piece.end < from) return piece.end;
    }
  }
  return limit;
}

const segmenters = {
  word: new Intl.Segmenter(undefined, { granularity: 'word' }),
  character: new Intl.Segmenter(undefined, { granularity: 'grapheme' }),
};

interface Segment extends Span {
  readonly word: boolean;
}

function segmentsOf(text: string, start: number, end: number, step: Step): Segment[] {
  return Array.from(segmenters[step].segment(text.slice(start, end)), (piece) => ({
    start: start + piece.index,
    end: start + piece.index + piece.segment.length,
    word: piece.isWordLike === true,
  }));
}
