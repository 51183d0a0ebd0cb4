// The file counts Unicode code points, the program UTF-16 code units. A position past the end of the
// text counts on from there, so that a sidecar whose article became shorter loses nothing.

import { CodePoints } from '../text/codePoints';

/** Converts positions between a sidecar and the text of its article. */
export class Positions {
  private readonly codePoints: CodePoints;

  constructor(readonly text: string) {
    this.codePoints = new CodePoints(text);
  }

  /** The code point offset of a UTF-16 offset. */
  readonly toFile = (offset: number): number => this.codePoints.fromUtf16(offset);

  /** The UTF-16 offset of a code point offset. */
  readonly fromFile = (codePoint: number): number =>
    this.codePoints.toUtf16(codePoint) ?? codePoint + this.surplus;

  /** Whether every position is the same in both texts, counted either way. */
  countsLike(other: Positions): boolean {
    return this.text === other.text || (this.surplus === 0 && other.surplus === 0);
  }

  /** By how much the text has more code units than code points. */
  private get surplus(): number {
    return this.text.length - this.codePoints.length;
  }
}
