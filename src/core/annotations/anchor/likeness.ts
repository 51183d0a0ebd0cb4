// How alike a remembered context and the text beside a place are: the least number of insertions,
// deletions and replacements of a character between them, where the text may go on beyond what
// corresponds to the context. Myers' bit-parallel algorithm (1999, JACM 46/3) with both texts starting at the
// place and the far end of the text free.

/** As many characters of a context count: a bit each. */
export const longestContext = 32;

// How far words exchanged between a place and a number move it.
const drift = 4;

/** A context of up to 32 characters, read away from the place it stands beside. */
export class Context {
  /** For each character, the bits of its positions in the context. */
  private knownPositions: ReadonlyMap<number, number> | undefined;
  readonly length: number;

  constructor(
    private readonly text: string,
    private readonly side: 'before' | 'after',
  ) {
    this.length = Math.min(longestContext, text.length);
  }

  /** 1 for the same text beside the place, 0 for nothing in common. 1 for an empty context. */
  likeness(text: string, at: number): number {
    if (this.length === 0 || this.isAt(text, at)) return 1;
    const { positions } = this;
    const last = 1 << (this.length - 1);
    const room = this.side === 'after' ? text.length - at : at;
    const reach = Math.min(room, this.length * 2);
    let plus = -1;
    let minus = 0;
    let errors = this.length;
    let least = errors;
    for (let j = 0; j < reach; j++) {
      const equal = positions.get(this.code(text, at, j)) ?? 0;
      const diagonal = ((((equal & plus) + plus) | 0) ^ plus) | equal | minus;
      let across = minus | ~(diagonal | plus);
      let down = plus & diagonal;
      if (across & last) errors++;
      else if (down & last) errors--;
      across = (across << 1) | 1;
      down <<= 1;
      plus = down | ~(diagonal | across);
      minus = across & diagonal;
      least = Math.min(least, errors);
    }
    return 1 - least / this.length;
  }

  /** How many characters of the context stand beside the place, up to the first that differs. */
  joined(text: string, at: number): number {
    let count = 0;
    while (count < this.length && this.ownCode(count) === this.code(text, at, count)) count++;
    return count;
  }

  /** Whether another number stands beside the place where the context has one. */
  hasOtherNumber(text: string, at: number): boolean {
    const own = this.nearestNumber(this.text);
    // One at the far end may be a piece of a longer one.
    if (!own || own.end === this.text.length) return false;
    const reach = this.text.length + drift;
    const beside =
      this.side === 'after' ? text.slice(at, at + reach) : text.slice(Math.max(0, at - reach), at);
    const other = this.nearestNumber(beside);
    return (
      other !== undefined && other.digits !== own.digits && Math.abs(other.end - own.end) <= drift
    );
  }

  /** The number nearest to the place, and how far its far end is from there. */
  private nearestNumber(text: string): { digits: string; end: number } | undefined {
    const pattern = this.side === 'after' ? /[0-9]+/ : /[0-9]+(?=[^0-9]*$)/;
    const match = pattern.exec(text);
    if (!match) return undefined;
    const { index } = match;
    const [digits] = match;
    return { digits, end: this.side === 'after' ? index + digits.length : text.length - index };
  }

  private get positions(): ReadonlyMap<number, number> {
    if (this.knownPositions) return this.knownPositions;
    const positions = new Map<number, number>();
    for (let i = 0; i < this.length; i++) {
      const code = this.ownCode(i);
      positions.set(code, (positions.get(code) ?? 0) | (1 << i));
    }
    this.knownPositions = positions;
    return positions;
  }

  private isAt(text: string, at: number): boolean {
    return this.side === 'after'
      ? text.startsWith(this.text, at)
      : at >= this.text.length && text.startsWith(this.text, at - this.text.length);
  }

  private ownCode(i: number): number {
    return this.code(this.text, this.side === 'after' ? 0 : this.text.length, i);
  }

  private code(text: string, at: number, i: number): number {
    return text.charCodeAt(this.side === 'after' ? at + i : at - 1 - i);
  }
}
