// What stands of an old text whose pieces are known. From this follows what no comparison of words can
// give. Text that stood elsewhere before is no place for an annotation, however much it is like its own; and
// of copies whose number changed none is.

import type { Span } from '../../text/span';
import { Pairing, type Gap } from './pairing';
import type { Piece } from './pieces';

/** A stretch of the old text, and what is in its place now. */
export interface Change {
  readonly old: Span;
  readonly now: Span;
  /** How many pieces there are now, and how long the first and the last of the old text were. */
  readonly count: number;
  readonly first: number;
  readonly last: number;
}

/** Which pieces of an old text stand where in a new one. */
export class Correspondence {
  private readonly pairing: Pairing;
  /** The gap that each piece of the new text stands in that came, unless text was moved there or away. */
  private readonly gaps = new Map<number, Gap>();

  constructor(
    private readonly old: readonly Piece[],
    private readonly now: readonly Piece[],
  ) {
    this.pairing = new Pairing(old, now);
    for (const gap of this.pairing.gaps()) {
      for (let j = gap.now.from; j < gap.now.to; j++) this.gaps.set(j, gap);
    }
  }

  /**
   * Where the pieces stand side by side that hold a span of the old text, with those beside them that do
   * too, and what these were in the old text; `own` are the pieces alone. `undefined` where one of them
   * changed or went.
   */
  standing(span: Span): { readonly old: Span; readonly now: Span; readonly own: Span } | undefined {
    let first = pieceAt(this.old, span.start);
    let last = pieceAt(this.old, span.end - 1);
    const shift = this.pairing.placeOf(first) - first;
    const stands = (i: number): boolean => this.pairing.placeOf(i) === i + shift && i + shift >= 0;
    for (let i = first; i <= last; i++) if (!stands(i)) return undefined;
    const own = reach(this.now[first + shift], this.now[last + shift]);
    if (stands(first - 1)) first--;
    if (stands(last + 1)) last++;
    const old = reach(this.old[first], this.old[last]);
    const now = reach(this.now[first + shift], this.now[last + shift]);
    return old && now && own && { old, now, own };
  }

  /** Whether what stands at a span of the new text can be what stood at one of the old text. */
  allows(old: Span, now: Span): boolean {
    return this.allowsAt(old.start, now.start) && this.allowsAt(old.end - 1, now.end - 1);
  }

  /** What changed around an offset of the new text; `undefined` where the old text stands. */
  changeAround(offset: number): Change | undefined {
    const gap = this.gaps.get(pieceAt(this.now, offset));
    const first = gap && this.old[gap.old.from];
    const last = gap && this.old[gap.old.to - 1];
    const old = reach(first, last);
    const now = gap && reach(this.now[gap.now.from], this.now[gap.now.to - 1]);
    if (!gap || !first || !last || !old || !now) return undefined;
    const count = gap.now.to - gap.now.from;
    return { old, now, count, first: first.end - first.start, last: last.end - last.start };
  }

  private allowsAt(oldOffset: number, nowOffset: number): boolean {
    const i = pieceAt(this.old, oldOffset);
    const j = pieceAt(this.now, nowOffset);
    if (this.pairing.placeOf(i) === j) return true;
    if (!this.pairing.isGone(i) || !this.pairing.isNew(j)) return false;
    const gap = this.gaps.get(j);
    return !gap || (i >= gap.old.from && i < gap.old.to);
  }
}

/** The index of the piece that holds an offset. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function reach(first: Piece | undefined, last: Piece | undefined): Span | undefined {
  return first && last && { start: first.start, end: last.end };
}
