// Spans without a context of their own, placed by what surrounds them: the parts, cue and source of a
// quotation go with its content, a rejection with its neighbours.

import type { Span } from '../../text/span';
import { foldQuote, type Folded } from './fold';

// A cue stands this near to where its quotation says, when words between them were changed.
const reach = 64;

/**
 * Where `exact`, once at the span, stands now: moved by one of the shifts, else in the only place near
 * them. `undefined` where it does not, or in several places.
 */
export function placeAttached(
  { start, exact }: Span & { readonly exact: string },
  shifts: readonly number[],
  text: Folded,
): Span | undefined {
  const { letters } = foldQuote(exact);
  if (letters.trim() === '') return undefined;
  for (const shift of shifts) {
    const at = text.indexAt(start + shift);
    if (text.letters.startsWith(letters, at)) {
      const span = text.source(at, at + letters.length);
      if (span.start === start + shift) return span;
    }
  }
  const from = text.indexAt(start + Math.min(...shifts) - reach);
  const to = text.indexAt(start + Math.max(...shifts) + reach) + letters.length;
  const window = text.letters.slice(from, to);
  const found = window.indexOf(letters);
  if (found === -1 || window.includes(letters, found + 1)) return undefined;
  return text.source(from + found, from + found + letters.length);
}

/** How placed spans moved, by where they were. */
export class Shifts {
  private readonly placed: readonly { readonly start: number; readonly shift: number }[];

  /** Pairs of the old and the new span. */
  constructor(placed: readonly (readonly [Span, Span])[]) {
    this.placed = placed
      .map(([old, now]) => ({ start: old.start, shift: now.start - old.start }))
      .sort((a, b) => a.start - b.start);
  }

  /** The shifts of the nearest placed spans on both sides, each once. The text's start stays. */
  around(offset: number): number[] {
    let low = 0;
    let high = this.placed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.placed[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    const left = this.placed[low - 1]?.shift ?? 0;
    const right = this.placed[low]?.shift ?? left;
    return left === right ? [left] : [left, right];
  }
}
