// Where the pieces of six characters of some quotes stand in a text: an inverted index in two flat arrays,
// built in one pass over the text. It finds the few places where a quote can be without reading the text again.

import { atOnce, type Steps } from '../../text/steps';

/** Long enough to be rare in a megabyte, short enough to lie between two typos. */
export const gramLength = 6;

// A rolling hash: the factor of FNV, and what the oldest character of a piece was multiplied with.
const factor = 0x01000193;
let oldest = 1;
for (let i = 1; i < gramLength; i++) oldest = Math.imul(oldest, factor);

// Read in some ten milliseconds.
const stepLength = 1_000_000;

// More would not fit a cache, and longer texts have no more quotes.
const mostBuckets = 2 ** 22;

/** Finds the pieces of `gramLength` characters of some quotes in a text. Lists may hold places of others. */
export class GramIndex {
  /** The places of the pieces with one hash stand from `firsts[hash]` to before `firsts[hash + 1]`. */
  private readonly firsts: Uint32Array;
  private readonly mask: number;
  private places: Uint32Array = new Uint32Array(0);

  private constructor(count: number) {
    const buckets = Math.min(mostBuckets, 2 ** Math.max(8, Math.ceil(Math.log2(count + 1))));
    this.mask = buckets - 1;
    this.firsts = new Uint32Array(buckets + 1);
  }

  static of(text: string, quotes: Iterable<string>): GramIndex {
    return atOnce(GramIndex.inSteps(text, quotes));
  }

  static *inSteps(text: string, quotes: Iterable<string>): Steps<GramIndex> {
    const count = Math.max(0, text.length - gramLength + 1);
    const index = new GramIndex(count);
    const wanted = index.bucketsOf(quotes);
    const hits = new Places();
    for (let at = 0; at < count; at += stepLength) {
      index.collect(text, at, Math.min(count, at + stepLength), wanted, hits);
      if (at + stepLength < count) yield;
    }
    for (let bucket = 0; bucket <= index.mask; bucket++) {
      index.firsts[bucket + 1] = (index.firsts[bucket + 1] ?? 0) + (index.firsts[bucket] ?? 0);
    }
    index.places = hits.sorted(index.firsts);
    return index;
  }

  /** For each bucket, whether a piece of a quote falls into it. */
  private bucketsOf(quotes: Iterable<string>): Uint8Array {
    const wanted = new Uint8Array(this.mask + 1);
    for (const quote of quotes) {
      for (let at = 0; at + gramLength <= quote.length; at++) {
        wanted[this.bucketOf(hashAt(quote, at))] = 1;
      }
    }
    return wanted;
  }

  /** Finds and counts the places of wanted pieces in a part of the text. */
  private collect(text: string, from: number, to: number, wanted: Uint8Array, hits: Places): void {
    let hash = hashAt(text, from);
    for (let at = from; at < to; at++) {
      const bucket = this.bucketOf(hash);
      if (wanted[bucket] === 1) {
        hits.push(bucket, at);
        this.firsts[bucket + 1] = (this.firsts[bucket + 1] ?? 0) + 1;
      }
      const rest = hash - Math.imul(text.charCodeAt(at), oldest);
      hash = (Math.imul(rest, factor) + text.charCodeAt(at + gramLength)) | 0;
    }
  }

  /** Where the piece at an offset of one of the quotes may stand, ascending. */
  find(quote: string, at: number): Uint32Array {
    const bucket = this.bucketOf(hashAt(quote, at));
    return this.places.subarray(this.firsts[bucket] ?? 0, this.firsts[bucket + 1] ?? 0);
  }

  private bucketOf(hash: number): number {
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return (mixed ^ (mixed >>> 13)) & this.mask;
  }
}

function hashAt(text: string, at: number): number {
  let hash = 0;
  for (let i = at; i < at + gramLength; i++) {
    hash = (Math.imul(hash, factor) + text.charCodeAt(i)) | 0;
  }
  return hash;
}

/** Places with their hashes, as they are found. */
class Places {
  private hashes = new Uint32Array(1024);
  private places = new Uint32Array(1024);
  private length = 0;

  push(hash: number, place: number): void {
    if (this.length === this.places.length) {
      this.hashes = grown(this.hashes);
      this.places = grown(this.places);
    }
    this.hashes[this.length] = hash;
    this.places[this.length++] = place;
  }

  /** The places by hash, from `firsts[hash]` on, ascending. */
  sorted(firsts: Uint32Array): Uint32Array {
    const sorted = new Uint32Array(this.length);
    const next = firsts.slice();
    for (let i = 0; i < this.length; i++) {
      const hash = this.hashes[i] ?? 0;
      const slot = next[hash] ?? 0;
      sorted[slot] = this.places[i] ?? 0;
      next[hash] = slot + 1;
    }
    return sorted;
  }
}

function grown(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
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
