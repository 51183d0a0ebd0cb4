// Many spans of one text, followed through its edits. Numbers only: what stands at a place is for
// track.ts to know. A keystroke is one pass over two arrays.

import { contains, type Span } from '../text/span';
import { refineEdit } from './bulkEdit';
import {
  detached,
  isHealed,
  pruned,
  scarAfter,
  withoutHealed,
  type LostEdge,
  type Scar,
} from './scar';
import { EditBatch, inverseOf } from './textEdit';

/** Immutable. A place is a number, counted from 0 as places are added; it is never given up. */
export class Places {
  static readonly none = new Places(new Uint32Array(), new Uint32Array(), [], 0, 0, 0);

  private constructor(
    private readonly starts: Uint32Array,
    private readonly ends: Uint32Array,
    private readonly scars: readonly Scar[],
    private readonly births: number,
    /** Scars from this birth on were made by the last batch that made any. */
    private readonly lastCut: number,
    /** How many characters were removed since that read like some of what it cut. */
    private readonly alikeSince: number,
  ) {}

  get count(): number {
    return this.starts.length;
  }

  /** Empty where nothing is left of the place. */
  span(place: number): Span {
    return { start: this.starts[place] ?? 0, end: this.ends[place] ?? 0 };
  }

  /** More places, numbered from the present `count` on. */
  with(spans: readonly Span[]): Places {
    const starts = new Uint32Array(this.count + spans.length);
    const ends = new Uint32Array(this.count + spans.length);
    starts.set(this.starts);
    ends.set(this.ends);
    spans.forEach(({ start, end }, i) => {
      starts[this.count + i] = start;
      ends[this.count + i] = end;
    });
    return new Places(starts, ends, this.scars, this.births, this.lastCut, this.alikeSince);
  }

  /** The places after a batch of edits that turned the text `before` into `after`. */
  edited(batch: EditBatch, before: string, after: string): Places {
    const starts = this.starts.slice();
    const ends = this.ends.slice();
    const near = shiftFar(starts, ends, batch, after.length - before.length);
    const lost = this.edgesLostBy(batch, near);
    const made = this.scarsMadeBy(batch, before, lost);
    const scars = this.scars.map((scar) => scarAfter(scar, batch, before, lost)).concat(made);
    const next = new Places(
      starts,
      ends,
      made.length > 0 ? pruned(scars) : scars,
      this.births + made.length,
      made.length > 0 ? this.births : this.lastCut,
      made.length > 0 ? 0 : this.alikeSince + this.alikeIn(batch, before),
    );
    next.move(near, batch, before, after);
    const landed = inverseOf(batch, before);
    return next.heal(landed, after).carry(batch, landed);
  }

  /** For each edit, the edges of places whose first or last character it takes away. */
  private edgesLostBy(batch: EditBatch, near: readonly number[]): LostEdge[][] {
    const lost: LostEdge[][] = batch.edits.map(() => []);
    for (const place of near) {
      const { start, end } = this.span(place);
      if (start === end) continue;
      const first = batch.firstEndingAfter(start);
      const last = batch.firstStartingAt(end) - 1;
      const head = batch.edits[first];
      const tail = batch.edits[last];
      if (head && head.start <= start) lost[first]?.push({ place, edge: 'start', at: start });
      if (tail && tail.end >= end) lost[last]?.push({ place, edge: 'end', at: end });
    }
    return lost;
  }

  private scarsMadeBy(batch: EditBatch, before: string, lost: readonly LostEdge[][]): Scar[] {
    const within: Scar[][] = batch.edits.map(() => []);
    for (const scar of this.scars) {
      const [first, beyond] = batch.touching(scar);
      for (let i = first; i < beyond; i++) {
        const edit = batch.edits[i];
        if (!edit || contains(scar, edit)) continue;
        const { start, end } = scar;
        within[i]?.push({ ...scar, start: start - edit.start, end: end - edit.start });
      }
    }
    const made: Scar[] = [];
    batch.edits.forEach((edit, i) => {
      const edges = lost[i] ?? [];
      const inner = within[i] ?? [];
      if (edges.length === 0 && inner.length === 0) return;
      const start = edit.start + batch.shiftBefore(i);
      made.push({
        birth: this.births + made.length,
        start,
        end: start + edit.text.length,
        removed: detached(before.slice(edit.start, edit.end)),
        lost: edges.map((edge) => ({ ...edge, at: edge.at - edit.start })),
        within: inner,
      });
    });
    return made;
  }

  /** Moves the places among the edits. Only for a copy that nobody has seen yet. */
  private move(near: readonly number[], batch: EditBatch, before: string, after: string): void {
    if (near.length === 0) return;
    const fine = new EditBatch(
      batch.edits.flatMap((edit) => refineEdit(edit, before.slice(edit.start, edit.end))),
    );
    for (const place of near) {
      const span = this.span(place);
      const moved = fine.moved(span);
      const edit = batch.edits[batch.firstEndingAfter(span.start)];
      const isReplaced = edit !== undefined && contains(edit, span);
      const isKept = !isReplaced || sameWords(textOf(before, span), textOf(after, moved));
      this.set(place, isKept ? moved : { start: moved.start, end: moved.start });
    }
  }

  private set(place: number, { start, end }: Span): void {
    this.starts[place] = start;
    this.ends[place] = end;
  }

  /** Gives edges back that scars hold. Only for a copy that nobody has seen yet. */
  private heal(landed: EditBatch, after: string): Places {
    const touched = this.scars.filter((scar) => {
      const [first, beyond] = landed.touching(scar);
      return first < beyond;
    });
    const healed = touched.filter((scar) => isHealed(scar, after));
    // The oldest last, for it knows the most.
    for (const scar of [...healed].reverse()) {
      for (const { place, start, end } of edgesByPlace(scar)) {
        const span = this.span(place);
        const isEmpty = span.start === span.end;
        if (start === undefined || end === undefined) {
          if (!isEmpty) this.set(place, { start: start ?? span.start, end: end ?? span.end });
        } else if (isEmpty || contains(scar, span)) this.set(place, { start, end });
      }
    }
    if (healed.length === 0) {
      for (const scar of touched) this.revive(scar, after);
      return this;
    }
    const scars = withoutHealed(this.scars, healed);
    const { starts, ends, births, lastCut, alikeSince } = this;
    return new Places(starts, ends, scars, births, lastCut, alikeSince);
  }

  /** Brings lost places back where their own text, and no more, was put in the place of a longer one. */
  private revive(scar: Scar, after: string): void {
    const text = textOf(after, scar);
    const own = text.trim();
    if (own === '' || !scar.removed.includes(own)) return;
    const found = edgesByPlace({ ...scar, start: 0 }).filter(
      ({ place, start = 0, end = 0 }) =>
        this.isLost(place) && scar.removed.slice(start, end) === own,
    );
    const [first] = found;
    if (found.some(({ start }) => start !== first?.start)) return;
    const start = scar.start + leadOf(text);
    for (const { place } of found) this.set(place, { start, end: start + own.length });
  }

  /** How many characters the batch takes away that read like some of what was cut last. */
  private alikeIn(batch: EditBatch, before: string): number {
    const cut = this.scars.filter(({ birth }) => birth >= this.lastCut);
    return batch.edits
      .map((edit) => textOf(before, edit).trim())
      .filter((text) => cut.some(({ removed }) => removed.includes(text)))
      .reduce((sum, text) => sum + text.length, 0);
  }

  /**
   * Takes lost places along with text that was cut last and is now pasted, or moved by one command. Where
   * as much that reads alike went since, in one edit or letter by letter, it may be that which comes back.
   */
  private carry(batch: EditBatch, landed: EditBatch): this {
    if (batch.edits.every(({ text }) => text.trim().length < 2)) return this;
    const cut = new Map<string, Scar>();
    for (const scar of this.scars) {
      const text = scar.removed.trim();
      if (scar.birth >= this.lastCut && text.length > this.alikeSince) cut.set(text, scar);
    }
    batch.edits.forEach(({ text }, i) => {
      const scar = cut.get(text.trim());
      const target = landed.edits[i];
      if (!scar || !target || text.trim() === '') return;
      const start = target.start + leadOf(text) - leadOf(scar.removed);
      for (const edges of edgesByPlace({ ...scar, start })) {
        if (edges.start === undefined || edges.end === undefined) continue;
        const span = { start: edges.start, end: edges.end };
        if (this.isLost(edges.place) && contains(target, span)) this.set(edges.place, span);
      }
    });
    return this;
  }

  private isLost(place: number): boolean {
    return this.starts[place] === this.ends[place];
  }
}

/** Moves what lies behind all edits, leaves what lies before them, and gives the places among them. */
function shiftFar(
  starts: Uint32Array,
  ends: Uint32Array,
  batch: EditBatch,
  shift: number,
): readonly number[] {
  const from = batch.edits[0]?.start ?? 0;
  const to = batch.edits.at(-1)?.end ?? 0;
  const near: number[] = [];
  for (let place = 0; place < starts.length; place++) {
    const start = starts[place] ?? 0;
    const end = ends[place] ?? 0;
    if (end <= from) continue;
    if (start < to) near.push(place);
    else {
      starts[place] = start + shift;
      ends[place] = end + shift;
    }
  }
  return near;
}

interface Edges {
  readonly place: number;
  readonly start?: number;
  readonly end?: number;
}

/** What a scar holds of each place, as offsets in the text. */
function edgesByPlace(scar: Scar): Edges[] {
  const byPlace = new Map<number, Edges>();
  for (const { place, edge, at } of scar.lost) {
    byPlace.set(place, { ...byPlace.get(place), place, [edge]: scar.start + at });
  }
  return [...byPlace.values()];
}

/** How many blanks the text begins with. */
function leadOf(text: string): number {
  return text.length - text.trimStart().length;
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function sameWords(a: string, b: string): boolean {
  return a === b || a.replace(/\s+/g, ' ') === b.replace(/\s+/g, ' ');
}
