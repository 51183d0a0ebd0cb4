// All passages of an article together tell more than each alone: an edit moves everything behind it by
// the same amount, so neighbours move alike, and most text keeps its order. Of all ways to give each
// passage one of its sightings, or none, in ascending order, the chain is the one with the best total of
// scores, where each change of the shift from one passage to the next costs something: it stands for an
// edit between them. (Collinear chaining, as genome aligners do it.)

import type { Passage } from './passage';
import type { Sighting } from './comparison';

/** A passage by its index and where it is now. */
export interface Link {
  readonly passage: number;
  readonly sighting: Sighting;
  /** How far it moved. */
  readonly shift: number;
}

// Two changes, there and back, cost less than a passage that fits well is worth, and more than one of
// which half fits.
const changeCost = 0.3;

interface End {
  readonly link: Link;
  /** How far the text and context of the passage reach in the old text. */
  readonly reach: number;
  readonly total: number;
  readonly before: End | undefined;
}

/** The best chain, in the order of the passages, which ascend by start. */
export function chainOf(
  passages: readonly Passage[],
  sightings: readonly (readonly Sighting[])[],
): Link[] {
  const bySpot = spots(sightings);
  const best = new PrefixBest(bySpot.size);
  const byShift = new Map<number, End>();
  for (let from = 0, to = 0; from < passages.length; from = to) {
    const start = passages[from]?.start ?? 0;
    while (to < passages.length && passages[to]?.start === start) to++;
    const ends: End[] = [];
    for (let passage = from; passage < to; passage++) {
      const { lead, fragment } = passages[passage] ?? { lead: 0, fragment: '' };
      const reach = start - lead + fragment.length;
      for (const sighting of sightings[passage] ?? []) {
        const shift = sighting.start - start;
        const alike = byShift.get(shift);
        const other = best.upTo(bySpot.get(sighting.start) ?? 0);
        const before = predecessor(alike, other);
        const share =
          before?.link.shift === shift ? newShare(before.reach, reach, fragment.length) : 1;
        const end = {
          link: { passage, sighting, shift },
          reach: Math.max(reach, before?.link.shift === shift ? before.reach : 0),
          total: sighting.score * share + gained(before, shift),
          before,
        };
        ends.push(end);
        // At once: passages that start together stand one in the other and move together.
        if (!alike || alike.total < end.total) byShift.set(shift, end);
      }
    }
    for (const end of ends) best.add((bySpot.get(end.link.sighting.start) ?? 0) + 1, end);
  }
  const chain: Link[] = [];
  for (let end = best.upTo(bySpot.size); end; end = end.before) chain.push(end.link);
  return chain.reverse();
}

/** The end to go on from: one that moved alike, or a better one at the cost of a change. */
function predecessor(alike: End | undefined, other: End | undefined): End | undefined {
  if (!other || other.total <= changeCost) return alike;
  return alike && alike.total >= other.total - changeCost ? alike : other;
}

/** The total before a link with the shift. The text begins with a shift of nothing. */
function gained(before: End | undefined, shift: number): number {
  return (before?.total ?? 0) - (shift === (before?.link.shift ?? 0) ? 0 : changeCost);
}

// Passages that add nothing new still belong to the chain.
const leastShare = 0.01;

/** How much of a passage the one before it did not show already: ten tags in a line are one line. */
function newShare(shown: number, reach: number, length: number): number {
  return Math.min(1, Math.max(leastShare, (reach - shown) / Math.max(1, length)));
}

/** The rank of each place that any passage may stand at. */
function spots(sightings: readonly (readonly Sighting[])[]): Map<number, number> {
  const starts = new Set(sightings.flatMap((some) => some.map(({ start }) => start)));
  return new Map([...starts].sort((a, b) => a - b).map((start, rank) => [start, rank]));
}

/** The best end of a chain among the first ranks (a Fenwick tree of maxima). */
class PrefixBest {
  private readonly ends: (End | undefined)[];

  constructor(size: number) {
    this.ends = new Array<End | undefined>(size + 1).fill(undefined);
  }

  add(rank: number, end: End): void {
    for (let at = rank; at < this.ends.length; at += at & -at) {
      const known = this.ends[at];
      if (!known || known.total < end.total) this.ends[at] = end;
    }
  }

  upTo(rank: number): End | undefined {
    let best: End | undefined;
    for (let at = rank; at > 0; at -= at & -at) {
      const end = this.ends[at];
      if (end && (!best || end.total > best.total)) best = end;
    }
    return best;
  }
}
