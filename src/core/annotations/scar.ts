// What an edit took away, and which places lost an edge with it. The region that replaced it is followed
// through later edits; once it reads as it did before, the places get their edges back exactly. So undo
// restores them, in one step or in many, and so does typing the same text again.
//
// An edit that reaches beyond a region makes the scar larger: it then knows what stood in the larger
// region when it was made, as far as later edits elsewhere in it have not changed that. The new scar of
// that edit keeps the smaller one as it was (`within`) and gives it back when it heals itself, so that
// undoing step by step is exact however edits nest.

import { contains, type Span } from '../text/span';
import type { EditBatch } from './textEdit';

/** An edge of a tracked place; `at` is an offset, in a scar one relative to the start of its text. */
export interface LostEdge {
  readonly place: number;
  readonly edge: 'start' | 'end';
  readonly at: number;
}

/** The span is the region that stands for the removed text now. */
export interface Scar extends Span {
  /** Scars are numbered as they are made. */
  readonly birth: number;
  readonly removed: string;
  readonly lost: readonly LostEdge[];
  /** Older scars that the edit reached into, as they were, their spans relative to this one's start. */
  readonly within: readonly Scar[];
}

/** The scar after a batch of edits; `lost` are the edges that each edit of the batch takes away. */
export function scarAfter(
  scar: Scar,
  batch: EditBatch,
  before: string,
  lost: readonly (readonly LostEdge[])[],
): Scar {
  const [first, beyond] = batch.touching(scar);
  const head = batch.edits[first];
  const tail = batch.edits[beyond - 1];
  if (first >= beyond || !head || !tail) {
    const shift = batch.shiftBefore(first);
    return shift === 0 ? scar : { ...scar, start: scar.start + shift, end: scar.end + shift };
  }
  const start = Math.min(scar.start, head.start);
  const end = Math.max(scar.end, tail.end);
  const moved = {
    ...scar,
    start: start + batch.shiftBefore(first),
    end: end + batch.shiftBefore(beyond),
  };
  if (start === scar.start && end === scar.end) return moved;
  const lead = scar.start - start;
  const growth = scar.removed.length - (scar.end - scar.start);
  const known = new Set(scar.lost.map(edgeKey));
  const added = lost
    .slice(first, beyond)
    .flat()
    .filter((edge) => sideOf(scar, edge) !== 'inside' && !known.has(edgeKey(edge)))
    .map((edge) => {
      const shift = sideOf(scar, edge) === 'after' ? growth : 0;
      return { ...edge, at: edge.at - start + shift };
    });
  return {
    ...moved,
    removed: detached(before.slice(start, scar.start) + scar.removed + before.slice(scar.end, end)),
    lost: [...scar.lost.map((edge) => ({ ...edge, at: edge.at + lead })), ...added],
  };
}

/** The same text in memory of its own: a slice would keep the whole article of that moment alive. */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
}

function edgeKey({ place, edge }: LostEdge): string {
  return `${place} ${edge}`;
}

/** Where the first or last character of a place stands that the edge bounds. */
function sideOf(region: Span, { edge, at }: LostEdge): 'before' | 'inside' | 'after' {
  if (edge === 'start') return at < region.start ? 'before' : at >= region.end ? 'after' : 'inside';
  return at <= region.start ? 'before' : at > region.end ? 'after' : 'inside';
}

/** Whether the region reads as it did before the scar was made. */
export function isHealed(scar: Scar, text: string): boolean {
  return scar.end - scar.start === scar.removed.length && text.startsWith(scar.removed, scar.start);
}

/** The scars without those that healed and those made later inside them; older ones as they were. */
export function withoutHealed(scars: readonly Scar[], healed: readonly Scar[]): Scar[] {
  if (healed.length === 0) return [...scars];
  const byStart = [...healed].sort((a, b) => a.start - b.start);
  const gone = new Set(healed);
  const earlier = new Map(
    healed.flatMap((scar) =>
      scar.within.map((inner) => {
        const start = scar.start + inner.start;
        return [inner.birth, { ...inner, start, end: scar.start + inner.end }] as const;
      }),
    ),
  );
  return scars
    .filter((scar) => {
      if (gone.has(scar)) return false;
      const around = byStart[lastStartingBy(byStart, scar.start)];
      return !(around && around.birth < scar.birth && contains(around, scar));
    })
    .map((scar) => earlier.get(scar.birth) ?? scar);
}

function lastStartingBy(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

// Deleting with a key held down makes a scar a character. Beyond this many only those are kept that hold
// an edge which no older one holds: undoing everything still restores everything.
const enough = 512;

export function pruned(scars: readonly Scar[]): readonly Scar[] {
  if (scars.length <= enough) return scars;
  const held = new Set<string>();
  return scars.filter((scar) => {
    const keys = scar.lost.map(edgeKey).filter((key) => !held.has(key));
    keys.forEach((key) => held.add(key));
    return keys.length > 0;
  });
}
