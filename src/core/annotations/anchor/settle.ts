// From sightings and the chain to the places that are certain.

import { overlaps, type Span } from '../../text/span';
import type { Steps } from '../../text/steps';
import { chainOf, type Link } from './chain';
import type { Folded } from './fold';
import { KnownText } from './knownText';
import { movedBlocks } from './moved';
import { StandingText, type OldText } from './oldText';
import { Passage, type Remembered, type Side } from './passage';
import type { Sighting } from './comparison';
import { Sightings } from './sighting';
import { slack, Trust, type Shift } from './trust';

/** Where remembered spans, which ascend by start, are in a new text; `undefined` for what is uncertain. */
export function* settle(
  remembered: readonly Remembered[],
  text: Folded,
  old: OldText | undefined,
): Steps<readonly (Span | undefined)[]> {
  const passages = remembered.map((item) => new Passage(item));
  const growth = old?.growth;
  yield;
  const standing = yield* StandingText.inSteps(text, old, passages);
  const known = passages.map((passage) => standing.placeOf(passage));
  if (known.every((place) => place !== undefined)) return known.map(bare);
  const sightings = yield* lookForAll(text, passages, standing);
  const trust = new Trust(passages, new KnownText(remembered), text, growth);
  const chain = chainOf(passages, sightings);
  yield;
  const links = trust.believed(chain);
  yield;
  const undecided = undecidedLinks(links, passages, sightings, growth);
  const twins = trust.twinsInARow(links);
  yield;
  const clear = clearNeighbours(links, sightings, growth);
  const places = new Map<number, Span>();
  links.forEach((link, i) => {
    const passage = passages[link.passage];
    if (!passage || known[link.passage]) return;
    const left = links[i - 1]?.shift ?? 0;
    const right = i + 1 < links.length ? links[i + 1]?.shift : growth;
    if (
      !standing.mayBeCopy(passage, link.sighting) &&
      !undecided.has(link) &&
      !twins.has(link) &&
      !isOneOfMany(link, clear[i], sightings[link.passage] ?? []) &&
      isCertain(passage, link, { left, right }, sightings[link.passage] ?? [])
    ) {
      places.set(link.passage, bare(link.sighting));
    }
  });
  for (const link of movedBlocks(passages, sightings, links, text, growth, trust)) {
    const passage = passages[link.passage];
    if (passage && !standing.mayBeCopy(passage, link.sighting))
      places.set(link.passage, bare(link.sighting));
  }
  return known.map((place, i) => (place ? bare(place) : places.get(i)));
}

// Both contexts are lost only to text that was written anew.
const goodFit = 0.75;
const fairFit = 0.65;

// What must be left of text and contexts together where the neighbours do not agree on the place.
const goodScore = 0.8;

// As many letters stand twice in an article only where a whole sentence does.
const longText = 24;

// By how much the best place must fit better than any other that the neighbours allow.
const margin = 0.1;

function* lookForAll(
  text: Folded,
  passages: readonly Passage[],
  standing: StandingText,
): Steps<readonly (readonly Sighting[])[]> {
  const others = passages.filter((passage) => !standing.placeOf(passage));
  const finder = yield* Sightings.inSteps(text, others);
  let shift = 0;
  const all: (readonly Sighting[])[] = [];
  for (const passage of passages) {
    if (all.length % passagesAStep === passagesAStep - 1) yield;
    const known = standing.placeOf(passage);
    const found = known
      ? [known]
      : finder
          .find(passage, [passage.start + shift, passage.start])
          .filter((place) => standing.allows(passage, place));
    const [best, second] = found;
    const isClear = best && best.score >= 0.8 && best.score - (second?.score ?? 0) >= margin;
    if (isClear) shift = best.start - passage.start;
    all.push(found);
  }
  return all;
}

// Where each must be looked for closely, some ten milliseconds' work.
const passagesAStep = 50;

/** Links that would fit as well if they had moved like the next block on their other side. */
function undecidedLinks(
  links: readonly Link[],
  passages: readonly Passage[],
  sightings: readonly (readonly Sighting[])[],
  growth: Shift,
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
  sweep([...links].reverse(), growth);
  return undecided;
}

/** The shifts of links on both sides. */
interface Neighbours {
  readonly left: number;
  readonly right: Shift;
}

/** Those of the nearest links that stand in one place only. */
function clearNeighbours(
  links: readonly Link[],
  sightings: readonly (readonly Sighting[])[],
  growth: Shift,
): readonly Neighbours[] {
  const isClear = links.map((link) => !hasRival(link.sighting, sightings[link.passage] ?? []));
  const sweep = (ordered: readonly Link[], clear: readonly boolean[], first: Shift): Shift[] => {
    let shift = first;
    return ordered.map((link, i) => {
      const before = shift;
      if (clear[i]) shift = link.shift;
      return before;
    });
  };
  const lefts = sweep(links, isClear, 0);
  const rights = sweep([...links].reverse(), [...isClear].reverse(), growth).reverse();
  return links.map((_, i) => ({ left: lefts[i] ?? 0, right: rights[i] }));
}

function hasRival(sighting: Sighting, sightings: readonly Sighting[]): boolean {
  return rivalsOf(sighting, sightings).length > 0;
}

function rivalsOf(sighting: Sighting, sightings: readonly Sighting[]): readonly Sighting[] {
  return sightings.filter(
    (other) => other.score > sighting.score - margin && !overlaps(other, sighting),
  );
}

/** Whether it stands in other places as well and what stands in one place only does not tell which. */
function isOneOfMany(
  { sighting, shift }: Link,
  neighbours: Neighbours | undefined,
  sightings: readonly Sighting[],
): boolean {
  const rivals = rivalsOf(sighting, sightings);
  if (!neighbours || rivals.length === 0) return false;
  const { left, right = left } = neighbours;
  const isLikely = (moved: number): boolean =>
    moved >= Math.min(left, right) - slack && moved <= Math.max(left, right) + slack;
  const start = sighting.start - shift;
  return !isLikely(shift) || rivals.some((rival) => isLikely(rival.start - start));
}

function isCertain(
  passage: Passage,
  { sighting, shift }: Link,
  { left, right }: Neighbours,
  sightings: readonly Sighting[],
): boolean {
  if (!sighting.same) return false;
  if (isTouchedOnBothSides(passage, sighting, shift === left || shift === right)) return false;
  const { before, after } = sighting;
  const best = Math.max(before, after);
  const worst = Math.min(before, after);
  const isLike = (neighbour: Shift): boolean =>
    neighbour !== undefined && Math.abs(shift - neighbour) <= slack;
  const isExact = left === shift && right === shift;
  const isNear = isLike(left) || isLike(right);
  const isLong = passage.loose.length >= longText;
  const hasNoContext = passage.contextLength === 0;
  const hasBoth = sighting.kept >= fairFit || hasNoContext;
  const fits =
    (isExact && (best >= goodFit || worst >= fairFit || isLong || hasNoContext)) ||
    (isNear && sighting.score >= goodScore && hasBoth && (best >= goodFit || isLong)) ||
    worst >= goodFit;
  if (!fits || (worst < fairFit && isOfSeveralLines(passage))) return false;
  if (isRepeatedBeside(passage, sighting)) return false;
  const least = Math.min(left, right ?? shift, shift) - slack;
  const most = Math.max(left, right ?? shift, shift) + slack;
  return !sightings.some((other) => {
    if (overlaps(other, sighting)) return false;
    if (other.score >= sighting.score + margin) return true;
    const moved = other.start - passage.start;
    return other.score > sighting.score - margin && moved >= least && moved <= most;
  });
}

// As many characters beside it tell that a passage was not cut out and put here.
const fewJoined = 4;

/**
 * Whether the words right beside it changed before and behind it, as where neighbours change places.
 * Lines come and go around a whole line that moves with its neighbours.
 */
function isTouchedOnBothSides(
  { before, after }: Passage,
  { joinedBefore, joinedAfter }: Sighting,
  isAmongNeighbours: boolean,
): boolean {
  const isTouched = ({ all, line }: Side, joined: number): boolean => {
    const context = isAmongNeighbours ? line : all;
    return context !== undefined && joined < Math.min(fewJoined, context.length);
  };
  return isTouched(before, joinedBefore) && isTouched(after, joinedAfter);
}

/**
 * Whether its words, or those of its line, stood a second time on a side that is not there any more: one
 * of the two is left.
 */
function isRepeatedBeside(
  { fragment, lead, loose }: Passage,
  { joinedBefore, joinedAfter }: Sighting,
): boolean {
  const end = lead + loose.length;
  const lostBefore = fragment.slice(0, lead - joinedBefore).trim();
  const lostAfter = fragment.slice(end + joinedAfter).trim();
  if (
    (lostBefore.length >= repeatedLength &&
      fragment.includes(lostBefore.slice(-repeatedLength), lead - joinedBefore)) ||
    (lostAfter.length >= repeatedLength &&
      fragment.slice(0, end + joinedAfter).includes(lostAfter.slice(0, repeatedLength)))
  ) {
    return true;
  }
  if (loose.length < fewJoined) return false;
  const before = fragment.slice(0, lead).lastIndexOf(loose);
  const after = fragment.indexOf(loose, end);
  return (
    (before !== -1 && joinedBefore < lead - before) ||
    (after !== -1 && joinedAfter < after + loose.length - end)
  );
}

// Two words or three are not the same by chance, so near each other.
const repeatedLength = 12;

/** Of the first or last of its lines, what went may have left a part that begins or ends like it. */
function isOfSeveralLines({ exact }: Passage): boolean {
  return exact.trim().includes('\n');
}

function bare({ start, end }: Span): Span {
  return { start, end };
}
