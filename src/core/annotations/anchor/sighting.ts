// The places of a new text where a passage of the old one may stand now: first by rare pieces of its
// text and context, then compared closely there and nowhere else.

import search from 'approx-string-match';
import type { Span } from '../../text/span';
import type { Steps } from '../../text/steps';
import type { Folded } from './fold';
import { GramIndex, gramLength, nearest } from './gramIndex';
import type { Passage } from './passage';
import { Comparison, type Sighting } from './comparison';

// Pieces looked up for a passage; a place that none of so many rare ones leads to has little of it.
const piecesLookedAt = 32;
const piecesUsed = 4;

// A piece that stands in more places than this tells nothing; then only the nearest places count.
const mostPlaces = 24;
const nearestPlaces = 6;

// So few can all be compared.
const fewPlaces = 8;

// With this much context a passage does not stand twice, other than in a twin.
const tellingContext = 24;

// How far typos in a context shift what stands behind them.
const drift = 8;

// What a piece of a few common letters finds by chance.
const leastScore = 0.35;
const mostSightings = 8;

/** Looks for some passages in one text. */
export class Sightings {
  private readonly shortWords = new Map<string, Uint32Array>();
  private readonly comparison: Comparison;

  private constructor(
    private readonly text: Folded,
    private readonly index: GramIndex,
  ) {
    this.comparison = new Comparison(text);
  }

  static *inSteps(text: Folded, passages: readonly Passage[]): Steps<Sightings> {
    const fragments = passages.map(({ fragment }) => fragment);
    return new Sightings(text, yield* GramIndex.inSteps(text.loose, fragments));
  }

  /** Where one of the passages may stand, best first; `guesses` are offsets to prefer among equals. */
  find(passage: Passage, guesses: readonly number[]): readonly Sighting[] {
    const only = this.onlyVerbatim(passage);
    if (only && guesses.includes(only.start)) return [only];
    const sightings = new Map<number, Sighting>();
    for (const { start, end } of this.neighbourhoods(passage, guesses)) {
      for (const sighting of this.lookAt(passage, start, end)) {
        const known = sightings.get(sighting.start);
        if (sighting.score >= leastScore && !(known && known.score >= sighting.score)) {
          sightings.set(sighting.start, sighting);
        }
      }
    }
    const order = (a: Sighting, b: Sighting): number =>
      b.score - a.score || Number(b.same) - Number(a.same);
    return [...sightings.values()].sort(order).slice(0, mostSightings);
  }

  /**
   * The one place where the passage stands with all its context. Where that is expected nothing else is
   * worth a look: whatever resembles it elsewhere, it would have to be edited to be the same.
   */
  private onlyVerbatim({ fragment, letters, lead, contextLength }: Passage): Sighting | undefined {
    if (contextLength < tellingContext) return undefined;
    const piece = this.rarePiece(fragment);
    const found = piece?.places.filter((place) =>
      this.text.loose.startsWith(fragment, place - piece.at),
    );
    if (!piece || found?.length !== 1) return undefined;
    const from = (found[0] ?? 0) - piece.at + lead;
    if (!this.text.letters.startsWith(letters, from)) return undefined;
    return {
      ...this.text.source(from, from + letters.length),
      same: true,
      before: 1,
      after: 1,
      joinedBefore: lead,
      joinedAfter: contextLength - lead,
      kept: 1,
      score: 1,
    };
  }

  /** A piece of the fragment that stands in few places, if there is one. */
  private rarePiece(fragment: string): { at: number; places: Uint32Array } | undefined {
    // Pieces side by side mostly do; where a text repeats itself, what is its own may lie across them.
    for (let first = 0; first < gramLength; first++) {
      for (let at = first; at + gramLength <= fragment.length; at += gramLength) {
        const places = this.index.find(fragment, at);
        if (places.length <= fewPlaces) return { at, places };
      }
    }
    return undefined;
  }

  /** Ranges of folded indices that hold the starts of what pieces of the passage lead to. */
  private neighbourhoods(passage: Passage, guesses: readonly number[]): Span[] {
    const { fragment, lead } = passage;
    const starts: number[] = [];
    const wanted = guesses.map((guess) => this.text.indexAt(guess));
    const isShort = fragment.length < gramLength;
    for (const at of isShort ? [0] : this.rarePieces(fragment, lead)) {
      const places = isShort ? this.occurrences(fragment) : this.index.find(fragment, at);
      const shift = lead - at;
      const chosen =
        places.length <= mostPlaces
          ? [places]
          : wanted.map((guess) => nearest(places, guess - shift, nearestPlaces));
      for (const some of chosen) for (const place of some) starts.push(place + shift);
    }
    starts.sort((a, b) => a - b);
    const ranges: { start: number; end: number }[] = [];
    for (const start of starts) {
      const range = ranges.at(-1);
      if (range && start - range.end <= drift) range.end = start;
      else ranges.push({ start, end: start });
    }
    return ranges;
  }

  /** Where words shorter than a piece stand, without any context to know them by. */
  private occurrences(words: string): Uint32Array {
    const known = this.shortWords.get(words);
    if (known) return known;
    const places: number[] = [];
    const { loose } = this.text;
    for (let at = loose.indexOf(words); at !== -1 && words !== '';) {
      places.push(at);
      at = loose.indexOf(words, at + 1);
    }
    const found = Uint32Array.from(places);
    this.shortWords.set(words, found);
    return found;
  }

  /** Offsets of the rarest pieces before and behind the start of the exact text. */
  private rarePieces(fragment: string, lead: number): number[] {
    const count = fragment.length - gramLength + 1;
    const step = Math.max(1, Math.ceil(count / piecesLookedAt));
    const pieces: { at: number; places: number }[] = [];
    for (let at = 0; at < count; at += step) {
      pieces.push({ at, places: this.index.find(fragment, at).length });
    }
    const found = pieces
      .filter(({ places }) => places > 0)
      .sort((a, b) => a.places - b.places || a.at - b.at);
    return [
      ...found.filter(({ at }) => at < lead).slice(0, piecesUsed),
      ...found.filter(({ at }) => at >= lead).slice(0, piecesUsed),
    ].map(({ at }) => at);
  }

  private lookAt(passage: Passage, from: number, to: number): Sighting[] {
    const length = passage.loose.length;
    const first = Math.max(0, from - drift);
    const window = this.text.loose.slice(first, to + drift + length);
    const found: Sighting[] = [];
    let at = length === 0 ? -1 : window.indexOf(passage.loose);
    while (at !== -1) {
      found.push(this.comparison.at(passage, first + at, first + at + length));
      at = window.indexOf(passage.loose, at + 1);
    }
    if (found.length > 0) return found;
    const changed = this.changedSpan(passage, from, to);
    return changed ? [this.comparison.at(passage, changed.start, changed.end)] : [];
  }

  /** What stands between the contexts where the text itself does not; `undefined` where nothing does. */
  private changedSpan(passage: Passage, from: number, to: number): Span | undefined {
    const { loose } = this.text;
    const { fragment, lead } = passage;
    const length = passage.loose.length;
    const head = fragment.slice(Math.max(0, lead - drift), lead);
    const tail = fragment.slice(lead + length, lead + length + drift);
    const first = Math.max(0, from - drift - head.length);
    const found = head === '' ? -1 : loose.slice(first, to + drift).lastIndexOf(head);
    const start = found === -1 ? undefined : first + found + head.length;
    const least = start ?? Math.max(0, from - drift);
    const window = loose.slice(least, to + 2 * length + 2 * drift);
    const gap = tail === '' ? -1 : window.indexOf(tail);
    if (start !== undefined && gap !== -1) {
      return gap > 0 ? { start, end: start + gap } : undefined;
    }
    const errors = Math.min(32, Math.floor(length / 3));
    const [best] = search(window, passage.loose, errors);
    return best && { start: least + best.start, end: least + best.end };
  }
}
