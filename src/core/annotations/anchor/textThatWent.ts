// Text that went between two passages, as far as it is known. Where it was the same as what stands at the
// cut now, it makes no difference to the text which of the two went, but it does to what is tagged there.

import { foldQuote } from './fold';
import type { KnownText } from './knownText';

// As much as this is not the same by chance, at this very place.
const leastSame = 8;

// How much typos mended and blanks set move apart what corresponds.
const drift = 8;

export class TextThatWent {
  constructor(
    private readonly known: KnownText,
    private readonly text: string,
  ) {}

  /**
   * So much of the text went before the offset, where what stands before that moved by the shift: up to
   * which offset the text that is there now is the same.
   */
  sameBefore(offset: number, length: number, shift: number): number {
    let end = offset;
    let same = 0;
    for (const { at, run } of this.runs(offset, length, shift)) {
      const count = this.sameLetters(run, at, 'start');
      same += count;
      end = at + count;
      if (count < run.length) break;
    }
    if (same < leastSame) return offset;
    return end >= offset + length ? end + leastSame : end;
  }

  /** The same for text that went behind the offset: from which offset on it is the same. */
  sameBehind(offset: number, length: number, shift: number): number {
    let start = offset;
    let same = 0;
    for (const { at, run } of this.runs(offset - length, length, shift).reverse()) {
      const count = this.sameLetters(run, at, 'end');
      same += count;
      start = at + run.length - count;
      if (count < run.length) break;
    }
    if (same < leastSame) return offset;
    return start <= offset - length ? start - leastSame : start;
  }

  /** What is known of the old text that would stand here, had it not gone, and where. */
  private runs(offset: number, length: number, shift: number) {
    if (length <= drift) return [];
    const first = Math.max(0, offset - shift);
    const old = this.known.slice({ start: first, end: offset - shift + length });
    return Array.from(old.matchAll(/[^\0]+/g), ({ index, 0: run }) => {
      return { at: first + index + shift, run };
    });
  }

  /** How many letters at the start or the end of a run stand at the offset as well. */
  private sameLetters(run: string, offset: number, from: 'start' | 'end'): number {
    const window = this.text.slice(Math.max(0, offset - drift), offset + run.length + drift);
    const now = foldQuote(window).loose;
    const old = foldQuote(run).loose;
    if (now.includes(old)) return run.length;
    let least = 0;
    let most = old.length - 1;
    while (least < most) {
      const count = (least + most + 1) >> 1;
      const piece = from === 'start' ? old.slice(0, count) : old.slice(-count);
      if (now.includes(piece)) least = count;
      else most = count - 1;
    }
    return least;
  }
}
