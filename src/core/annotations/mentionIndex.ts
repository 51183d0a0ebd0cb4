// Finds mentions by place. The mentions stay one array sorted by start; over it lies an implicit
// balanced tree whose nodes know the farthest end below them, so that a search skips what ends too early.

import type { Span } from '../text/span';
import type { Mention } from './annotations';

/** Searches in mentions of one article. Building is linear, a search logarithmic plus its hits. */
export class MentionIndex {
  /** For the node in the middle of each range of the search: the farthest end in that range. */
  private readonly farthestEnd: Float64Array;

  /** The mentions in their order (order.ts), as `Annotations` has them. */
  constructor(readonly mentions: readonly Mention[]) {
    this.farthestEnd = new Float64Array(mentions.length);
    this.measure(0, mentions.length);
  }

  /** Mentions that hold the character at the offset, the shortest first. */
  at(offset: number): Mention[] {
    return innermostFirst(this.overlapping({ start: offset, end: offset + 1 }));
  }

  /** Like `at`, with those that end at the offset: what a cursor beside a word is on. */
  touching(offset: number): Mention[] {
    return innermostFirst(this.search(offset, offset));
  }

  /** Mentions that share at least one character with the span, in order. */
  overlapping(span: Span): Mention[] {
    return span.start < span.end ? this.search(span.start + 1, span.end - 1) : [];
  }

  /** The first mention that starts after the offset. */
  next(offset: number): Mention | undefined {
    return this.mentions[this.startingBefore(offset + 1)];
  }

  /** The last mention that starts before the offset. */
  previous(offset: number): Mention | undefined {
    return this.mentions[this.startingBefore(offset) - 1];
  }

  /** Mentions with `end >= leastEnd` and `start <= mostStart`, in order. */
  private search(leastEnd: number, mostStart: number): Mention[] {
    const found: Mention[] = [];
    const visit = (from: number, to: number): void => {
      const middle = (from + to) >> 1;
      const mention = this.mentions[middle];
      if (from >= to || mention === undefined || (this.farthestEnd[middle] ?? 0) < leastEnd) return;
      visit(from, middle);
      if (mention.start > mostStart) return;
      if (mention.end >= leastEnd) found.push(mention);
      visit(middle + 1, to);
    };
    visit(0, this.mentions.length);
    return found;
  }

  private measure(from: number, to: number): number {
    if (from >= to) return -1;
    const middle = (from + to) >> 1;
    const farthest = Math.max(
      this.mentions[middle]?.end ?? -1,
      this.measure(from, middle),
      this.measure(middle + 1, to),
    );
    this.farthestEnd[middle] = farthest;
    return farthest;
  }

  private startingBefore(offset: number): number {
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.mentions[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function innermostFirst(mentions: Mention[]): Mention[] {
  return mentions.sort((a, b) => a.end - a.start - (b.end - b.start));
}
