// Positions inside the program are UTF-16 code units, positions in files are Unicode code points. The
// two differ by the number of astral characters (emoji, rare Chinese) before the position, so the
// index keeps just their places: nothing at all for most articles.

const surrogatePair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** Converts between UTF-16 offsets and code point offsets of one text, in logarithmic time. */
export class CodePoints {
  /** UTF-16 offset of each surrogate pair, ascending. */
  private readonly pairs: readonly number[];

  constructor(private readonly text: string) {
    this.pairs = Array.from(text.matchAll(surrogatePair), (match) => match.index);
  }

  /** Length of the text in code points. A lone surrogate counts as one. */
  get length(): number {
    return this.text.length - this.pairs.length;
  }

  /** The code point offset of a UTF-16 offset; one inside a surrogate pair counts as after it. */
  fromUtf16(offset: number): number {
    return offset - this.pairsBefore((pair) => pair < offset);
  }

  /** The UTF-16 offset of a code point offset, or `undefined` beyond the end of the text. */
  toUtf16(codePoint: number): number | undefined {
    if (codePoint < 0 || codePoint > this.length) return undefined;
    return codePoint + this.pairsBefore((pair, index) => pair - index < codePoint);
  }

  /** How many pairs, from the first on, satisfy a condition that holds up to some pair and not after. */
  private pairsBefore(holds: (pair: number, index: number) => boolean): number {
    let low = 0;
    let high = this.pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(this.pairs[middle] ?? 0, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
