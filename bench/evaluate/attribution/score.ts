import type { Piece } from './pieces';

/** Hits and totals, from which precision, recall and their harmonic mean follow. */
export class Tally {
  proposed = 0;
  expected = 0;
  /** Of the proposed ones, those that answer an expected one, and the reverse. */
  proposedRight = 0;
  expectedFound = 0;

  get precision(): number {
    return this.proposed === 0 ? 0 : this.proposedRight / this.proposed;
  }

  get recall(): number {
    return this.expected === 0 ? 0 : this.expectedFound / this.expected;
  }

  get f1(): number {
    const sum = this.precision + this.recall;
    return sum === 0 ? 0 : (2 * this.precision * this.recall) / sum;
  }
}

/** One question to ask of the pieces: which ones count, and whether the source must be right too. */
export interface Measure {
  readonly name: string;
  readonly counts: (piece: Piece) => boolean;
  readonly withSource: boolean;
  /** Whether the setting for wishes and beliefs is on. */
  readonly beliefs: boolean;
}

/** A share as a percentage of fixed width. */
export function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(6);
}

const direct = (piece: Piece): boolean => piece.quoted >= 0.9;
const speech = (piece: Piece): boolean => piece.reported || direct(piece);

export const measures = {
  directContent: { name: 'direct: content', counts: direct, withSource: false, beliefs: false },
  direct: { name: 'direct: content and source', counts: direct, withSource: true, beliefs: false },
  speech: { name: 'speech: content and source', counts: speech, withSource: true, beliefs: false },
  everything: {
    name: 'everything, wishes and beliefs included',
    counts: () => true,
    withSource: true,
    beliefs: true,
  },
} as const satisfies Record<string, Measure>;

/**
 * Adds one text to the tally. Every proposed piece answers at most one expected piece, best overlap
 * first. A piece that counts may be answered by one that does not: recall asks whether it was found at
 * all, precision whether it is there at all.
 */
export function tallyPieces(
  tally: Tally,
  measure: Measure,
  proposed: readonly Piece[],
  expected: readonly Piece[],
): void {
  const pairs: { overlap: number; one: Piece; other: Piece }[] = [];
  for (const one of proposed) {
    for (const other of expected) {
      const overlap = overlapOf(one, other);
      if (overlap >= 0.5 && (!measure.withSource || sameSource(one, other))) {
        pairs.push({ overlap, one, other });
      }
    }
  }
  const answered = new Set<Piece>();
  for (const { one, other } of pairs.sort((a, b) => b.overlap - a.overlap)) {
    if (answered.has(one) || answered.has(other)) continue;
    answered.add(one).add(other);
  }
  const counted = proposed.filter(measure.counts);
  const wanted = expected.filter(measure.counts);
  tally.proposed += counted.length;
  tally.expected += wanted.length;
  tally.proposedRight += counted.filter((piece) => answered.has(piece)).length;
  tally.expectedFound += wanted.filter((piece) => answered.has(piece)).length;
}

/** Intersection over union of the contents, in words. */
export function overlapOf(a: Piece, b: Piece): number {
  const shared = Math.min(a.content[1], b.content[1]) - Math.max(a.content[0], b.content[0]);
  if (shared <= 0) return 0;
  return shared / (a.content[1] - a.content[0] + b.content[1] - b.content[0] - shared);
}

/** Whether the two sources share a word, or there is none in both. */
export function sameSource(a: Piece, b: Piece): boolean {
  if (a.source.length === 0 || b.source.length === 0) return a.source.length === b.source.length;
  return a.source.some(([start, end]) => b.source.some(([s, e]) => start < e && s < end));
}
