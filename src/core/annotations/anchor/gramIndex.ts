// Where the pieces of six characters of a text stand: an inverted index in two flat arrays, built in
// three linear passes. It finds the few places where a quote can be without reading the text again.

/** Long enough to be rare in a megabyte, short enough to lie between two typos. */
export const gramLength = 6;

/** Finds pieces of `gramLength` characters. Lists may hold a few places of other pieces. */
export class GramIndex {
  /** The places of the pieces with one hash stand from `firsts[hash]` to before `firsts[hash + 1]`. */
  private readonly firsts: Uint32Array;
  private readonly places: Uint32Array;
  private readonly mask: number;

  constructor(text: string) {
    const count = Math.max(0, text.length - gramLength + 1);
    const buckets = 2 ** Math.max(8, Math.ceil(Math.log2(count + 1)));
    this.mask = buckets - 1;
    this.firsts = new Uint32Array(buckets + 1);
    this.places = new Uint32Array(count);
    const hashes = new Uint32Array(count);
    for (let at = 0; at < count; at++) {
      const hash = this.hash(text, at);
      hashes[at] = hash;
      this.firsts[hash + 1] = (this.firsts[hash + 1] ?? 0) + 1;
    }
    for (let hash = 0; hash < buckets; hash++) {
      this.firsts[hash + 1] = (this.firsts[hash + 1] ?? 0) + (this.firsts[hash] ?? 0);
    }
    const next = this.firsts.slice();
    for (let at = 0; at < count; at++) {
      const hash = hashes[at] ?? 0;
      const slot = next[hash] ?? 0;
      this.places[slot] = at;
      next[hash] = slot + 1;
    }
  }

  /** Where the piece at an offset of another text may stand, ascending. */
  find(text: string, at: number): Uint32Array {
    const hash = this.hash(text, at);
    return this.places.subarray(this.firsts[hash] ?? 0, this.firsts[hash + 1] ?? 0);
  }

  private hash(text: string, at: number): number {
    let hash = 0;
    for (let i = 0; i < gramLength; i++)
      hash = Math.imul(hash, 0x01000193) ^ text.charCodeAt(at + i);
    return (hash ^ (hash >>> 15)) & this.mask;
  }
}

/** Up to `limit` of the ascending numbers, those nearest to one of them all. */
export function nearest(numbers: Uint32Array, wanted: number, limit: number): Uint32Array {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  let from = low;
  let to = low;
  while (to - from < limit && (from > 0 || to < numbers.length)) {
    const before = from > 0 ? wanted - (numbers[from - 1] ?? 0) : Infinity;
    const after = to < numbers.length ? (numbers[to] ?? 0) - wanted : Infinity;
    if (before < after) from--;
    else to++;
  }
  return numbers.subarray(from, to);
}
