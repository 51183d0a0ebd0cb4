// Passages that left the order: a paragraph was moved. Or it was deleted, and its twin is what was
// found. A moved paragraph came in where it is now: there the text between the neighbours grew by at least
// the lines that hold it, and it shrank by as much where they stood. Where a twin stood all along, it did not
// grow.

import type { Span } from '../../text/span';
import type { Link } from './chain';
import type { Folded } from './fold';
import type { Passage } from './passage';
import type { Sighting } from './comparison';
import { slack, type Shift, type Trust } from './trust';

/** Links outside the chain that the text around their new places proves. */
export function movedBlocks(
  passages: readonly Passage[],
  sightings: readonly (readonly Sighting[])[],
  chain: readonly Link[],
  text: Folded,
  growth: Shift,
  trust: Trust,
): readonly Link[] {
  const gaps = new Gaps(chain, growth, text);
  const inChain = new Set(chain.map(({ passage }) => passage));
  return blocksOutside(passages, sightings, inChain).flatMap((block) => {
    const start = Math.min(...block.map(({ sighting }) => sighting.start));
    const end = Math.max(...block.map(({ sighting }) => sighting.end));
    const gap = gaps.around({ start, end });
    if (!gap) return [];
    const size = linesAround(text.original, start, end);
    const isNew =
      (size >= leastLines &&
        gaps.mayHaveLost(startOf(block, passages), size, gap) &&
        gaps.take(gap, size)) ||
      (gap.right !== undefined &&
        !trust.stoodThere(block, Math.min(gap.left, gap.right), Math.max(gap.left, gap.right)));
    return isNew ? block : [];
  });
}

const goodFit = 0.9;
const edgeFit = 0.65;
const margin = 0.1;

// Below this a sighting shares little more than common words with the passage.
const worthALook = 0.5;

// Shorter lines come and go beside each other, so that their length proves nothing.
const leastLines = 40;

/**
 * Runs of passages outside the chain whose best sightings moved together, as far as they stand there
 * without doubt. Where letters of one changed the whole run may be a twin that differs there.
 */
function blocksOutside(
  passages: readonly Passage[],
  sightings: readonly (readonly Sighting[])[],
  inChain: ReadonlySet<number>,
): Link[][] {
  const runs: Link[][] = [];
  passages.forEach(({ start }, passage) => {
    const [sighting] = sightings[passage] ?? [];
    if (inChain.has(passage) || !sighting || sighting.score < worthALook) return;
    const link = { passage, sighting, shift: sighting.start - start };
    const last = runs.at(-1)?.at(-1);
    if (last && Math.abs(last.shift - link.shift) <= slack) runs.at(-1)?.push(link);
    else runs.push([link]);
  });
  return runs
    .filter((run) => run.every(({ sighting }) => stands(sighting)))
    .map((run) =>
      run.filter(({ passage, sighting }) => {
        const second = sightings[passage]?.[1];
        return sighting.score - (second?.score ?? 0) >= margin;
      }),
    )
    .filter((run) => run.length > 0);
}

function stands({ same, before, after }: Sighting): boolean {
  return same && Math.max(before, after) >= goodFit && Math.min(before, after) >= edgeFit;
}

/** Where a block began in the old text. */
function startOf(block: readonly Link[], passages: readonly Passage[]): number {
  return Math.min(...block.map(({ passage }) => passages[passage]?.start ?? 0));
}

function linesAround(text: string, start: number, end: number): number {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  return (next === -1 ? text.length : next) - from;
}

interface Gap extends Span {
  /** The index of the link behind it. */
  readonly index: number;
  /** The shifts of the links around it. */
  readonly left: number;
  readonly right: Shift;
}

/** The gaps between the links of a chain, and how much text came into each. */
class Gaps {
  private readonly taken = new Map<number, number>();

  constructor(
    private readonly links: readonly Link[],
    private readonly growth: Shift,
    private readonly text: Folded,
  ) {}

  /** The gap that holds a span; `undefined` when a link overlaps it. */
  around({ start, end }: Span): Gap | undefined {
    const index = this.firstLink(({ sighting }) => sighting.start >= start);
    const before = this.links[index - 1];
    const after = this.links[index];
    if ((before && before.sighting.end > start) || (after && after.sighting.start < end)) {
      return undefined;
    }
    return this.gapBefore(index);
  }

  /** Whether so much text may have gone from around an offset of the old text into another gap. */
  mayHaveLost(offset: number, size: number, other: Gap): boolean {
    const index = this.firstLink(({ sighting, shift }) => sighting.start - shift >= offset);
    const { left, right } = this.gapBefore(index);
    return index !== other.index && (right === undefined || left - right >= size - 2 * slack);
  }

  /**
   * Whether just as much text as this came into the gap; counts it as explained if so. Blanks that came
   * into every line explain it as well.
   */
  take({ index, start, end, left, right = left }: Gap, size: number): boolean {
    const rest = right - left - (this.taken.get(index) ?? 0);
    if (rest <= this.text.blanksIn({ start, end })) return false;
    if (rest < size - slack || rest > size * 1.1 + 2 * slack) return false;
    this.taken.set(index, right - left - rest + size);
    return true;
  }

  private gapBefore(index: number): Gap {
    const before = this.links[index - 1];
    const after = this.links[index];
    return {
      index,
      start: before?.sighting.end ?? 0,
      end: after?.sighting.start ?? this.text.original.length,
      left: before?.shift ?? 0,
      right: after ? after.shift : this.growth,
    };
  }

  /** The index of the first link for which a condition holds that then holds for all behind it. */
  private firstLink(holds: (link: Link) => boolean): number {
    let low = 0;
    let high = this.links.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const link = this.links[middle];
      if (link && !holds(link)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
