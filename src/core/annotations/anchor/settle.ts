// From sightings and the chain to a state for each passage.

import { overlaps, type Span } from '../../text/span';
import { chainOf, type Link } from './chain';
import type { Folded } from './fold';
import { KnownText } from './knownText';
import { movedBlocks } from './moved';
import { Passage, type Remembered } from './passage';
import { Sightings, type Sighting } from './sighting';
import { slack, Trust, type Shift } from './trust';

/** Where a passage is now; without a place, where it may be, best first. */
export type Settled =
  | { readonly state: 'ok' | 'moved'; readonly span: Span }
  | { readonly state: 'review' | 'orphan'; readonly sightings: readonly Sighting[] };

/** The states of remembered spans, which ascend by start, in a new text. */
export function settle(remembered: readonly Remembered[], text: Folded): readonly Settled[] {
  const passages = remembered.map((item) => new Passage(item));
  const finder = new Sightings(text);
  const sightings = lookForAll(finder, passages);
  const trust = new Trust(passages, new KnownText(remembered), text.original);
  const links = trust.believed(chainOf(passages, sightings));
  const undecided = undecidedLinks(links, passages, sightings);
  const places = new Map<number, Span>();
  links.forEach((link, i) => {
    const passage = passages[link.passage];
    if (!passage) return;
    const left = links[i - 1]?.shift ?? 0;
    const right = links[i + 1]?.shift;
    const neighbours = { left, right: right ?? link.shift };
    if (
      !undecided.has(link) &&
      isCertain(passage, link, neighbours, sightings[link.passage] ?? [])
    ) {
      places.set(link.passage, bare(link.sighting));
    }
  });
  for (const link of movedBlocks(passages, sightings, links, text.original, trust)) {
    places.set(link.passage, bare(link.sighting));
  }
  return passages.map((passage, i): Settled => {
    const span = places.get(i);
    if (span) return { state: isSamePlace(passage, span, text) ? 'ok' : 'moved', span };
    const own = sightings[i] ?? [];
    const state = (own[0]?.score ?? 0) >= worthALook ? 'review' : 'orphan';
    return { state, sightings: own };
  });
}

// Below this a sighting shares little more than common words with the passage.
const worthALook = 0.5;

// Both contexts are lost only to text that was written anew.
const goodFit = 0.75;
const fairFit = 0.65;

// What must be left of text and contexts together where the neighbours do not agree on the place.
const goodScore = 0.8;

// As many letters stand twice in an article only where a whole sentence does.
const longText = 24;

// By how much the best place must fit better than any other that the neighbours allow.
const margin = 0.1;

function lookForAll(finder: Sightings, passages: readonly Passage[]): (readonly Sighting[])[] {
  let shift = 0;
  return passages.map((passage) => {
    const found = finder.find(passage, [passage.start + shift, passage.start]);
    const [best, second] = found;
    const isClear = best && best.score >= 0.8 && best.score - (second?.score ?? 0) >= margin;
    if (isClear) shift = best.start - passage.start;
    return found;
  });
}

/** Links that would fit as well if they had moved like the next block on their other side. */
function undecidedLinks(
  links: readonly Link[],
  passages: readonly Passage[],
  sightings: readonly (readonly Sighting[])[],
): ReadonlySet<Link> {
  const undecided = new Set<Link>();
  const fitsAlso = ({ passage, sighting, shift }: Link, other: number): boolean =>
    Math.abs(shift - other) > slack &&
    (sightings[passage] ?? []).some(
      ({ start, score }) =>
        Math.abs(start - (passages[passage]?.start ?? 0) - other) <= slack &&
        score > sighting.score - margin,
    );
  const sweep = (ordered: readonly Link[], first: Shift): void => {
    // The shift of the block behind, and the one whose links are being asked.
    let behind = first;
    let shift: Shift;
    let isOpen = true;
    for (const link of ordered) {
      if (shift !== undefined && Math.abs(link.shift - shift) > slack) {
        behind = shift;
        isOpen = true;
      }
      shift = link.shift;
      isOpen = isOpen && behind !== undefined && fitsAlso(link, behind);
      if (isOpen) undecided.add(link);
    }
  };
  sweep(links, 0);
  sweep([...links].reverse(), undefined);
  return undecided;
}

interface Neighbours {
  readonly left: number;
  readonly right: number;
}

function isCertain(
  passage: Passage,
  { sighting, shift }: Link,
  { left, right }: Neighbours,
  sightings: readonly Sighting[],
): boolean {
  if (!sighting.same) return false;
  const { before, after } = sighting;
  const best = Math.max(before, after);
  const worst = Math.min(before, after);
  const isLike = (neighbour: number): boolean => Math.abs(shift - neighbour) <= slack;
  const isExact = left === shift && right === shift;
  const isNear = isLike(left) || isLike(right);
  const isLong = passage.loose.length >= longText;
  const hasNoContext = passage.contextLength === 0;
  const fits =
    (isExact && (best >= goodFit || worst >= fairFit || isLong || hasNoContext)) ||
    (isNear && sighting.score >= goodScore && (best >= goodFit || isLong)) ||
    worst >= goodFit;
  if (!fits) return false;
  const least = Math.min(left, right, shift) - slack;
  const most = Math.max(left, right, shift) + slack;
  return !sightings.some((other) => {
    if (overlaps(other, sighting)) return false;
    if (other.score >= sighting.score + margin) return true;
    const moved = other.start - passage.start;
    return other.score > sighting.score - margin && moved >= least && moved <= most;
  });
}

function isSamePlace(passage: Passage, span: Span, text: Folded): boolean {
  return (
    span.start === passage.start &&
    span.end === passage.end &&
    text.original.slice(span.start, span.end) === passage.exact
  );
}

function bare({ start, end }: Span): Span {
  return { start, end };
}
