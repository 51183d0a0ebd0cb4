// Adaptive binary range coding (Martin 1979; the carry is handled as in LZMA). Every bit is coded with the
// chance that such a bit had so far, so what is nearly always the same costs nearly nothing. Writer and
// reader have one interface: what lays out a file says it once, for both directions.

/** Codes one bit after the other. */
export interface BitCoder {
  /**
   * Writes the bit, or reads one and takes no notice of the one given; returns what was written or read.
   * The chance at `context` is used and moved.
   */
  bit(chances: Chances, context: number, bit: number): number;
}

/** The chance of a 0 by context, in 1/4096. */
export type Chances = Uint16Array;

const chanceBits = 12;
const even = 1 << (chanceBits - 1);
/** How slowly chances move: by 1/32 of the way. */
const inertia = 5;
/** Below it the range is widened by a byte. */
const least = 2 ** 24;

export function evenChances(contexts: number): Chances {
  return new Uint16Array(contexts).fill(even);
}

function move(chances: Chances, context: number, bit: number): void {
  const chance = chances[context] ?? even;
  const step = bit === 0 ? ((1 << chanceBits) - chance) >> inertia : -(chance >> inertia);
  chances[context] = chance + step;
}

/** Writes bits; `done` gives the bytes. */
export class BitWriter implements BitCoder {
  private readonly bytes: number[] = [];
  private low = 0;
  private range = 2 ** 32 - 1;
  /** The last byte, not written while a carry may still reach it, and how many of 255 follow it. */
  private held = 0;
  private full = 0;

  bit(chances: Chances, context: number, bit: number): number {
    const bound = (this.range >>> chanceBits) * (chances[context] ?? even);
    if (bit === 0) this.range = bound;
    else {
      this.low += bound;
      this.range -= bound;
    }
    move(chances, context, bit);
    while (this.range < least) {
      this.range *= 256;
      this.shift();
    }
    return bit;
  }

  done(): Uint8Array {
    for (let rest = 0; rest < 5; rest++) this.shift();
    return Uint8Array.from(this.bytes);
  }

  private shift(): void {
    const carry = this.low >= 2 ** 32 ? 1 : 0;
    const byte = Math.floor(this.low / least) & 255;
    if (byte < 255 || carry === 1) {
      this.bytes.push((this.held + carry) & 255);
      for (; this.full > 0; this.full--) this.bytes.push((255 + carry) & 255);
      this.held = byte;
      this.full = 0;
    } else this.full++;
    this.low = (this.low % least) * 256;
  }
}

/** Reads what a BitWriter wrote, given the same chances; beyond the end it reads anything. */
export class BitReader implements BitCoder {
  private at = 0;
  private range = 2 ** 32 - 1;
  private code = 0;

  constructor(private readonly bytes: Uint8Array) {
    // The byte held at first is 0, for a carry that never comes.
    for (let first = 0; first < 5; first++) this.shift();
  }

  bit(chances: Chances, context: number): number {
    const bound = (this.range >>> chanceBits) * (chances[context] ?? even);
    const bit = this.code < bound ? 0 : 1;
    if (bit === 0) this.range = bound;
    else {
      this.code -= bound;
      this.range -= bound;
    }
    move(chances, context, bit);
    while (this.range < least) {
      this.range *= 256;
      this.shift();
    }
    return bit;
  }

  private shift(): void {
    this.code = this.code * 256 + (this.bytes[this.at++] ?? 0);
  }
}
