// Whole numbers as bits of a range coder. Like its `bit`, every function here writes the number that it
// is given, or reads one and takes no notice of it, and returns what was written or read.

import { evenChances, type BitCoder, type Chances } from './rangeCoder';

/** Codes numbers of a fixed width, each bit by those above it. Good for classes. */
export class SymbolCoder {
  private readonly chances: Chances;

  /** Numbers below `2 ** width` in `contexts` situations. */
  constructor(
    private readonly width: number,
    contexts = 1,
  ) {
    this.chances = evenChances(contexts << width);
  }

  code(coder: BitCoder, symbol: number, context = 0): number {
    const from = context << this.width;
    let node = 1;
    for (let bit = this.width - 1; bit >= 0; bit--) {
      node = (node << 1) | coder.bit(this.chances, from + node, (symbol >>> bit) & 1);
    }
    return node - (1 << this.width);
  }
}

const longest = 32;

/** Codes numbers of any size, small ones shorter (Elias' gamma code with learned chances). */
export class NumberCoder {
  private readonly lengths: Chances;
  private readonly digits: Chances;

  constructor(contexts = 1) {
    this.lengths = evenChances(contexts * longest);
    this.digits = evenChances(contexts * longest * longest);
  }

  /** A number from 0 to 2^31 - 2. */
  code(coder: BitCoder, number: number, context = 0): number {
    const value = number + 1;
    let length = 0;
    while (
      length < longest - 1 &&
      coder.bit(this.lengths, context * longest + length, value >>> (length + 1) === 0 ? 0 : 1) ===
        1
    ) {
      length++;
    }
    let coded = 1;
    for (let bit = length - 1; bit >= 0; bit--) {
      const place = (context * longest + length) * longest + bit;
      coded = (coded << 1) | coder.bit(this.digits, place, (value >>> bit) & 1);
    }
    return coded - 1;
  }
}
