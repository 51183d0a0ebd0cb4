import type { Span } from '../../src/core/text/span';

/** A name at a place; the unit of the place is the caller's. */
export interface TypedSpan extends Span {
  readonly type: string;
}

export type Same = (a: TypedSpan, b: TypedSpan) => boolean;

export const untyped: Same = (a, b) => a.start === b.start && a.end === b.end;
export const exact: Same = (a, b) => untyped(a, b) && a.type === b.type;
export const relaxed: Same = (a, b) => a.type === b.type && a.start < b.end && b.start < a.end;

/** Precision, recall and F1 of found names against true ones (Tjong Kim Sang and De Meulder 2003). */
export class NameScore {
  private right = 0;
  private found = 0;
  private true = 0;

  constructor(private readonly same: Same = exact) {}

  add(truth: readonly TypedSpan[], found: readonly TypedSpan[]): void {
    this.true += truth.length;
    this.found += found.length;
    this.right += found.filter((name) => truth.some((other) => this.same(name, other))).length;
  }

  /** In percent. */
  get f1(): number {
    return (200 * this.right) / Math.max(1, this.true + this.found);
  }

  toString(): string {
    const percent = (part: number, whole: number): string =>
      (whole === 0 ? 0 : (100 * part) / whole).toFixed(1).padStart(5);
    return `F1 ${percent(2 * this.right, this.true + this.found)}  P ${percent(this.right, this.found)}  R ${percent(this.right, this.true)}  of ${this.true}`;
  }
}
