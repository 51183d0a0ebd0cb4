// Edits of a text, and where they leave the places in it.

import type { Span } from '../text/span';

/** The text from `start` to `end` is replaced by `text`. UTF-16 offsets in the canonical text. */
export interface TextEdit extends Span {
  readonly text: string;
}

/**
 * Edits as an editor reports them, each on the text that the ones before it left, in batches that one
 * pass can apply: within a batch all refer to the same text, ascend and do not touch. An event of VS Code
 * comes in descending order and is one batch, unless edits touch.
 */
export function batchesOf(edits: readonly TextEdit[]): EditBatch[] {
  const batches: TextEdit[][] = [];
  for (const edit of edits) {
    const batch = batches.at(-1);
    const last = batch?.at(-1);
    if (batch && last && edit.end < last.start) batch.push(edit);
    else batches.push([edit]);
  }
  return batches.map((batch) => new EditBatch(batch.reverse()));
}

/** Edits of one text that ascend and do not touch each other. */
export class EditBatch {
  /** `shifts[i]` is how much the edits before the i-th move what follows them. */
  private readonly shifts: Float64Array;

  constructor(readonly edits: readonly TextEdit[]) {
    this.shifts = new Float64Array(edits.length + 1);
    edits.forEach(({ start, end, text }, i) => {
      this.shifts[i + 1] = this.shiftBefore(i) + text.length - (end - start);
    });
  }

  applyTo(text: string): string {
    let result = '';
    let at = 0;
    for (const edit of this.edits) {
      result += text.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    return result + text.slice(at);
  }

  /** How far the edits before the i-th move what follows them. */
  shiftBefore(i: number): number {
    return this.shifts[i] ?? 0;
  }

  /** The first edit that reaches farther than the offset: an insertion right there does not. */
  firstEndingAfter(offset: number): number {
    return this.search(({ end }) => end <= offset);
  }

  /** The first edit that starts at the offset or later. */
  firstStartingAt(offset: number): number {
    return this.search(({ start }) => start < offset);
  }

  /** The edits that touch the span, if only at an edge: from the first to before the last index. */
  touching({ start, end }: Span): readonly [number, number] {
    return [this.search((edit) => edit.end < start), this.search((edit) => edit.start <= end)];
  }

  /** Where the batch leaves a span: the rule of track.ts. Empty when nothing of it is left. */
  moved({ start, end }: Span): Span {
    const first = this.firstEndingAfter(start);
    const beyond = this.firstStartingAt(end);
    const head = this.edits[first];
    const tail = this.edits[beyond - 1];
    if (first >= beyond || !head || !tail) {
      const shift = this.shiftBefore(first);
      return { start: start + shift, end: end + shift };
    }
    const at = head.start + this.shiftBefore(first);
    if (head.start <= start && end <= head.end) return { start: at, end: at };
    const from = head.start < start ? at + head.text.length : start + this.shiftBefore(first);
    const to =
      tail.end > end ? tail.start + this.shiftBefore(beyond - 1) : end + this.shiftBefore(beyond);
    return { start: from, end: Math.max(from, to) };
  }

  /** The first edit for which a condition that holds for all before it does not hold. */
  private search(holds: (edit: TextEdit) => boolean): number {
    let low = 0;
    let high = this.edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const edit = this.edits[middle];
      if (edit && holds(edit)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The edits that take the batch back, in the order of the text they apply to. */
export function inverseOf(batch: EditBatch, before: string): EditBatch {
  return new EditBatch(
    batch.edits.map(({ start, end, text }, i) => {
      const at = start + batch.shiftBefore(i);
      return { start: at, end: at + text.length, text: before.slice(start, end) };
    }),
  );
}
