/** A half-open range of UTF-16 code units in the canonical text (see canonical.ts). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the two share at least one character. Empty spans overlap nothing. */
export function overlaps(a: Span, b: Span): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end);
}

/** Whether every character of `inner` lies in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The order of the sidecar: by start, then the longer first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
