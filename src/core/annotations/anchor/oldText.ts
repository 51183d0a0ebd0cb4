// What is known of a text that annotations were made in, without having it, beside their own quotes.

import type { Span } from '../../text/span';
import type { Steps } from '../../text/steps';
import { Comparison, type Sighting } from './comparison';
import { Correspondence } from './correspondence';
import type { Folded } from './fold';
import type { Passage } from './passage';
import { cutIntoPieces, type Piece } from './pieces';

/** An old text, as far as its sidecar tells. */
export interface OldText {
  /** In code points. */
  readonly length: number;
  /** By how much the new text is longer. */
  readonly growth: number;
  /** `undefined` where it was not cut into pieces. */
  readonly pieces: readonly Piece[] | undefined;
}

// Passages compared in some ten milliseconds.
const passagesAStep = 500;

/** The passages of an old text that stand in a new one as its pieces tell, and where the others may. */
export class StandingText {
  private readonly correspondence: Correspondence | undefined;
  private readonly sightings = new Map<Passage, Sighting>();
  /** Those whose pieces stand, though what stands there may be a copy of them. */
  private readonly doubted = new Set<Passage>();

  private constructor(
    private readonly text: Folded,
    old: OldText | undefined,
  ) {
    if (!old?.pieces) return;
    this.correspondence = new Correspondence(old.pieces, cutIntoPieces(text, old.length));
  }

  static *inSteps(
    text: Folded,
    old: OldText | undefined,
    passages: readonly Passage[],
  ): Steps<StandingText> {
    const standing = new StandingText(text, old);
    yield;
    const comparison = new Comparison(text);
    for (const [i, passage] of passages.entries()) {
      if (i % passagesAStep === passagesAStep - 1) yield;
      const found = standing.find(passage, comparison);
      if (found) standing.sightings.set(passage, found);
    }
    return standing;
  }

  /** The place of a passage that stands where its pieces do; `undefined` where one of these changed. */
  placeOf(passage: Passage): Sighting | undefined {
    return this.sightings.get(passage);
  }

  /** Whether a passage may have come to a place: not where other text is known to have stood. */
  allows(passage: Passage, place: Span): boolean {
    return this.correspondence?.allows(wordsOf(passage), place) ?? true;
  }

  /**
   * Whether what stands at a place where the text changed may be a copy of a passage. It may have gone with
   * text that went beside the place, and what stands there be the same words from the far side of the cut;
   * or the same words came in beside it.
   */
  mayBeCopy(passage: Passage, place: Span): boolean {
    if (this.doubted.has(passage)) return true;
    const change =
      this.correspondence?.changeAround(place.start) ??
      this.correspondence?.changeAround(place.end - 1);
    if (!change) return false;
    const { old, now } = change;
    // An edit in a stretch moves nothing in it against both of its ends.
    const before = place.start - now.start;
    const behind = now.end - place.end;
    const isHead = Math.abs(before - (passage.start - old.start)) <= slack;
    const isTail = Math.abs(behind - (old.end - passage.end)) <= slack;
    if (!isHead && !isTail) return true;
    const growth = now.end - now.start - (old.end - old.start);
    if (Math.abs(growth) < passage.loose.length) return false;
    const start = Math.min(now.start, place.start);
    const end = Math.max(now.end, place.end);
    if (this.standsTwice(passage, { start, end })) return true;
    if (growth > 0) return false;
    // Beyond a single cut no more is left than a part of the first piece and one of the last.
    const isSingle =
      change.count <= 2 && now.end - now.start <= change.first + change.last + 2 * slack;
    const length = place.end - place.start;
    return !(
      isSingle &&
      ((isHead && behind + length > change.last + slack) ||
        (isTail && before + length > change.first + slack))
    );
  }

  /** Whether the words of a passage, as whole words, stand more than once in a range. */
  private standsTwice({ loose }: Passage, range: Span): boolean {
    const { text } = this;
    const to = text.indexAt(range.end);
    const words = text.loose.slice(0, to);
    let found = 0;
    for (let at = words.indexOf(loose, text.indexAt(range.start)); at !== -1 && found < 2;) {
      const isWhole =
        !letter.test(words.charAt(at - 1)) && !letter.test(words.charAt(at + loose.length));
      if (isWhole) found++;
      at = words.indexOf(loose, at + 1);
    }
    return found > 1;
  }

  /**
   * Whether words right behind a cut stand elsewhere too with what follows: then what went may have begun
   * like them, and nothing tells which of the two is left.
   */
  private isRepeatedBehindCut({ loose }: Passage, at: number, own: Span): boolean {
    if (at - this.text.indexAt(own.start) > mostRepeated) return false;
    const words = this.text.loose.slice(at, at + loose.length + mostRepeated);
    return this.text.loose.indexOf(words) !== this.text.loose.lastIndexOf(words);
  }

  /** How much text went or came right behind an offset. */
  private cutAt(offset: number): number {
    const change = this.correspondence?.changeAround(offset);
    if (!change) return 0;
    const { old, now } = change;
    return Math.abs(now.end - now.start - (old.end - old.start));
  }

  private find(passage: Passage, comparison: Comparison): Sighting | undefined {
    const range = this.correspondence?.standing(wordsOf(passage));
    if (!range) return undefined;
    const { old, now, own } = range;
    const isCut = this.cutAt(now.end) >= passage.loose.length;
    const from = this.text.indexAt(now.start);
    const to = this.text.indexAt(now.end);
    const words = this.text.loose.slice(from, to + passage.loose.length);
    const found: Sighting[] = [];
    let copies = 0;
    for (let i = words.indexOf(passage.loose); i !== -1; i = words.indexOf(passage.loose, i + 1)) {
      if (++copies > mostCopies) return undefined;
      const at = from + i;
      const sighting = comparison.at(passage, at, at + passage.loose.length);
      const { before, after } = passage;
      const isJoined =
        sighting.joinedBefore >= Math.min(before.all.length, at - from) &&
        sighting.joinedAfter >= Math.min(after.all.length, to - at - passage.loose.length);
      const mayBeCopy =
        isCut &&
        now.end - sighting.start <= mostRepeated &&
        sighting.joinedAfter < after.all.length;
      // The pieces beside its own tell of its contexts, and may have words like it of their own.
      const isOwn = sighting.start < own.end && sighting.end > own.start;
      if (!sighting.same || !isJoined || !isOwn) continue;
      if (
        mayBeCopy ||
        (this.cutAt(own.start - 1) > 0 && this.isRepeatedBehindCut(passage, at, own))
      )
        this.doubted.add(passage);
      else found.push(sighting);
    }
    if (this.doubted.has(passage)) return undefined;
    if (found.length < 2) return found[0];
    const isUnmoved = now.end - now.start === old.end - old.start;
    const start = passage.start - old.start + now.start;
    return isUnmoved ? found.find((sighting) => sighting.start === start) : undefined;
  }
}

// How much typography makes a piece longer.
const slack = 8;

// The last letters of a piece, which end it, may end what went as well, and then begin what is left.
const mostRepeated = 24;

const letter = /[\p{L}\p{N}]/u;

// More of the same words in so few tell nothing.
const mostCopies = 50;

/** The span of a passage from its first letter to its last: marks beside them belong to other pieces. */
function wordsOf({ start, end, exact }: Passage): Span {
  const lead = exact.search(/[\p{L}\p{N}]/u);
  const trail = exact.length - (/[^\p{L}\p{N}]*$/u.exec(exact)?.index ?? exact.length);
  return lead === -1 ? { start, end } : { start: start + lead, end: end - trail };
}
