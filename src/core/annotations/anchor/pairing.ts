// Which pieces of two texts are the same. A piece that each text has once is the same in both (Heckel, A
// Technique for Isolating Differences Between Files, CACM 21/4, 1978), wherever it moved. Pieces that a
// text has several times are the same where there are as many of them between the same neighbours. All
// others went, came or changed. Two things look like that and are not:
//
// Where text went, or came, the pieces that its ends cut through changed. If none did, what went was the
// same as what stands beside it, and nothing tells which of the two it was.
//
// What moved left its place, and came in where it is now. If nothing did, a twin that stood there all
// along was changed to be the same, while the piece itself was changed as well.

import type { Piece } from './pieces';

export const none = -1;

/** Pieces from one index to before another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What stands between the same pieces in both texts. */
export interface Gap {
  readonly old: Stretch;
  readonly now: Stretch;
}

/** The pieces of an old and a new text, in pairs as far as they are the same for sure. */
export class Pairing {
  /** For each piece of the old text that of the new one, and the other way round. */
  private readonly nowOf: Int32Array;
  private readonly oldOf: Int32Array;
  /** For each piece of either text, whether the other one has its like somewhere. */
  private readonly isLeft: readonly boolean[];
  private readonly wasThere: readonly boolean[];
  /** Those of the old text that lie beside what went or came without a trace. */
  private readonly doubtful = new Set<number>();
  constructor(
    private readonly old: readonly Piece[],
    private readonly now: readonly Piece[],
  ) {
    this.nowOf = new Int32Array(old.length).fill(none);
    this.oldOf = new Int32Array(now.length).fill(none);
    const [inOld, inNow] = [placesByHash(old), placesByHash(now)];
    this.isLeft = old.map(({ hash }) => inNow.has(hash));
    this.wasThere = now.map(({ hash }) => inOld.has(hash));
    this.pairUnique(inOld, inNow);
    this.partLonely();
    this.partUnmoved();
    const unique = this.gaps();
    for (const gap of unique) this.pairRepeated(gap);
    for (const gap of this.gaps()) this.doubtTraceless(gap);
    for (const { old } of unique) {
      const isDoubtful = this.doubtful.has(old.from - 1) || this.doubtful.has(old.to);
      if (isDoubtful) for (let i = old.from; i < old.to; i++) this.doubtful.add(i);
    }
  }

  /** Where a piece of the old text stands for sure; `none` where it does not. */
  placeOf(i: number): number {
    return this.doubtful.has(i) ? none : (this.nowOf[i] ?? none);
  }

  /** Whether other text may be where a piece of the old one was: not where the new one has its like. */
  isGone(i: number): boolean {
    return this.nowOf[i] === none && this.isLeft[i] === false;
  }

  /** Whether a piece of the new text is none that the old one had. */
  isNew(j: number): boolean {
    return this.oldOf[j] === none && this.wasThere[j] === false;
  }

  /** The gaps between pairs that are neighbours in both texts, empty ones too. */
  gaps(): readonly Gap[] {
    const gaps: Gap[] = [];
    let [i, j] = [none, none];
    for (let next = 0; next <= this.old.length; next++) {
      const place = next < this.old.length ? this.nowOf[next] : this.now.length;
      if (place === none || place === undefined) continue;
      if (place > j && this.oldOf.subarray(j + 1, place).every((other) => other === none)) {
        gaps.push({ old: { from: i + 1, to: next }, now: { from: j + 1, to: place } });
      }
      [i, j] = [next, place];
    }
    return gaps;
  }

  private pairUnique(inOld: PlacesByHash, inNow: PlacesByHash): void {
    for (const [hash, [i, ...others]] of inOld) {
      const [j, ...more] = inNow.get(hash) ?? [];
      if (i !== undefined && j !== undefined && others.length + more.length === 0) this.pair(i, j);
    }
  }

  /** Gives up pairs without a pair beside them, which one edit of a twin's neighbour may have made alike. */
  private partLonely(): void {
    const isPaired = (i: number, j: number): boolean =>
      this.nowOf[i] === j ||
      (i === none && j === none) ||
      (i === this.old.length && j === this.now.length);
    const lonely = [...this.nowOf.entries()].filter(
      ([i, j]) => j !== none && !isPaired(i - 1, j - 1) && !isPaired(i + 1, j + 1),
    );
    for (const [i] of lonely) this.part(i);
  }

  /** Gives up pairs out of order where the text did not grow by them, or did not shrink where they were. */
  private partUnmoved(): void {
    const kept = longestAscent(this.nowOf);
    const growths = new Growths(this.old, this.now, kept);
    const moved = [...this.nowOf.keys()].filter((i) => {
      const j = this.nowOf[i] ?? none;
      return j !== none && kept.get(i) !== j;
    });
    for (const i of moved) growths.move(i, this.nowOf[i] ?? none);
    for (const i of moved) if (!growths.explains(i, this.nowOf[i] ?? none)) this.part(i);
  }

  /** Pairs what is between the same neighbours in both texts, unless there are more copies of some now or fewer. */
  private pairRepeated({ old, now }: Gap): void {
    const others = placesByHash(this.now, now);
    const alikes = [...placesByHash(this.old, old)].flatMap(([hash, places]) => {
      const alike = others.get(hash);
      return alike ? [{ places, alike }] : [];
    });
    if (alikes.some(({ places, alike }) => places.length !== alike.length)) return;
    for (const { places, alike } of alikes) {
      places.forEach((i, n) => {
        this.pair(i, alike[n] ?? none);
      });
    }
  }

  /** Doubts the pairs beside text that went or came without a change to what stands beside it. */
  private doubtTraceless({ old, now }: Gap): void {
    const stayed = placesByHash(this.now, now);
    const hasTrace =
      some(now, (j) => !this.wasThere[j]) &&
      some(old, (i) => !this.isLeft[i] || !stayed.has(this.old[i]?.hash ?? none));
    if (hasTrace || (isEmpty(old) && isEmpty(now))) return;
    this.doubtful.add(old.from - 1).add(old.to);
    // What went or came may have been the same for longer.
    const [pieces, gap] = isEmpty(old) ? [this.now, now] : [this.old, old];
    const isSame = (i: number, other: number): boolean => this.old[i]?.hash === pieces[other]?.hash;
    for (let n = 1; n <= gap.to - gap.from && isSame(old.from - n, gap.to - n); n++)
      this.doubtful.add(old.from - n - 1);
    for (let n = 0; n < gap.to - gap.from && isSame(old.to + n, gap.from + n); n++)
      this.doubtful.add(old.to + n + 1);
  }

  private pair(i: number, j: number): void {
    this.nowOf[i] = j;
    this.oldOf[j] = i;
  }

  private part(i: number): void {
    const j = this.nowOf[i] ?? none;
    if (j === none) return;
    this.nowOf[i] = none;
    this.oldOf[j] = none;
  }
}

// What is beside a moved piece moves along, in part.
const leastMoved = 0.8;

/** By how much text grew and shrank between the pieces that kept their order. */
class Growths {
  private readonly kept: readonly (readonly [i: number, j: number])[];
  private readonly came = new Map<number, number>();
  private readonly went = new Map<number, number>();

  constructor(
    private readonly old: readonly Piece[],
    private readonly now: readonly Piece[],
    kept: ReadonlyMap<number, number>,
  ) {
    this.kept = [[none, none], ...kept, [old.length, now.length]];
  }

  /** Counts a piece that moved. */
  move(i: number, j: number): void {
    const size = lengthOf(this.old[i]);
    const [from, to] = [this.gapAround(i, 0), this.gapAround(j, 1)];
    this.went.set(from, (this.went.get(from) ?? 0) + size);
    this.came.set(to, (this.came.get(to) ?? 0) + size);
  }

  /** Whether what moved went from where the piece was, and came in where it is. */
  explains(i: number, j: number): boolean {
    const [from, to] = [this.gapAround(i, 0), this.gapAround(j, 1)];
    const net = (gap: number): number => (this.came.get(gap) ?? 0) - (this.went.get(gap) ?? 0);
    return (
      from !== to &&
      this.growth(to) >= net(to) - (1 - leastMoved) * (this.came.get(to) ?? 0) &&
      this.growth(from) <= net(from) + (1 - leastMoved) * (this.went.get(from) ?? 0)
    );
  }

  private growth(gap: number): number {
    const [i, j] = this.kept[gap] ?? [none, none];
    const [nextI, nextJ] = this.kept[gap + 1] ?? [this.old.length, this.now.length];
    const now = startOf(this.now, nextJ) - startOf(this.now, j + 1);
    return now - (startOf(this.old, nextI) - startOf(this.old, i + 1));
  }

  /** The number of the gap between kept pieces that an index of the old text lies in, or of the new one. */
  private gapAround(index: number, side: 0 | 1): number {
    let low = 0;
    let high = this.kept.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.kept[middle]?.[side] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** The most pairs that ascend in both texts: from each index to its place (patience sorting). */
function longestAscent(places: Int32Array): ReadonlyMap<number, number> {
  const lasts: number[] = [];
  const before = new Int32Array(places.length).fill(none);
  places.forEach((place, i) => {
    if (place === none) return;
    let low = 0;
    let high = lasts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[lasts[middle] ?? 0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    before[i] = lasts[low - 1] ?? none;
    lasts[low] = i;
  });
  const ascent: [number, number][] = [];
  for (let i = lasts.at(-1) ?? none; i !== none; i = before[i] ?? none) {
    ascent.push([i, places[i] ?? none]);
  }
  return new Map(ascent.reverse());
}

type PlacesByHash = ReadonlyMap<number, readonly number[]>;

function placesByHash(
  pieces: readonly Piece[],
  { from, to }: Stretch = { from: 0, to: pieces.length },
): PlacesByHash {
  const places = new Map<number, number[]>();
  for (let i = from; i < to; i++) {
    const hash = pieces[i]?.hash ?? none;
    const known = places.get(hash);
    if (known) known.push(i);
    else places.set(hash, [i]);
  }
  return places;
}

function some({ from, to }: Stretch, holds: (index: number) => boolean): boolean {
  for (let i = from; i < to; i++) if (holds(i)) return true;
  return false;
}

function isEmpty({ from, to }: Stretch): boolean {
  return from === to;
}

function startOf(pieces: readonly Piece[], index: number): number {
  return pieces[index]?.start ?? pieces.at(-1)?.end ?? 0;
}

function lengthOf(piece: Piece | undefined): number {
  return piece ? piece.end - piece.start : 0;
}
