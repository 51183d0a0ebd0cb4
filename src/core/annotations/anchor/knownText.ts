// What all quotes together say of the old text: their contexts overlap and cover much of it.

import type { Span } from '../../text/span';
import type { Remembered } from './passage';

const unknown = 0;

// Where quotes contradict each other, some are of an earlier text: nothing is known there.
const disputed = 0xffff;

/** The characters of the old text that some quote remembers. */
export class KnownText {
  private readonly codes: Uint16Array;

  constructor(remembered: readonly Remembered[]) {
    const length = remembered.reduce(
      (most, { end, suffix = '' }) => Math.max(most, end + suffix.length),
      0,
    );
    this.codes = new Uint16Array(length);
    for (const { start, end, exact, prefix = '', suffix = '' } of remembered) {
      this.write(start - prefix.length, prefix);
      this.write(start, exact);
      this.write(end, suffix);
    }
  }

  /** How many characters of the text are known at the offset, and how many of these are the same. */
  compare(text: string, at: number): { readonly known: number; readonly same: number } {
    let known = 0;
    let same = 0;
    for (let i = 0; i < text.length; i++) {
      const code = this.codes[at + i] ?? unknown;
      if (code === unknown || code === disputed) continue;
      known++;
      if (code === text.charCodeAt(i)) same++;
    }
    return { known, same };
  }

  /** The characters of a span of the old text, `\0` for those that are not known. */
  slice({ start, end }: Span): string {
    const codes = this.codes.subarray(Math.max(0, start), Math.max(0, end));
    return Array.from(codes, (code) =>
      String.fromCharCode(code === disputed ? unknown : code),
    ).join('');
  }

  private write(at: number, text: string): void {
    for (let i = Math.max(0, -at); i < text.length; i++) {
      const known = this.codes[at + i];
      const code = text.charCodeAt(i);
      this.codes[at + i] = known === unknown || known === code ? code : disputed;
    }
  }
}
