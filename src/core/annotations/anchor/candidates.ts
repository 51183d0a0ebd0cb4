// Where detached annotations may belong: for a person to choose from, never to be taken by itself.

import type { Span } from '../../text/span';
import { atOnce } from '../../text/steps';
import type { Annotations, Mention, Quotation, SectionCorrection } from '../annotations';
import { Folded } from './fold';
import { Passage } from './passage';
import { Sightings } from './sighting';

/** What is put back by hand. Refused suggestions are not: nobody misses them. */
export type Misplaced = Mention | Quotation | SectionCorrection;

/** A place where an annotation may be put back. */
export interface Candidate extends Span {
  readonly exact: string;
  /** Whether the words are the annotation's own; if not, it may be a mended typo or another name. */
  readonly isSame: boolean;
  /** How much of the annotation's text and context stands there, 0 to 1. */
  readonly score: number;
}

/**
 *   ok      stands where it stood, with the same text
 *   moved   stands elsewhere, or with other typography, and nowhere else as well
 *   review  something much like it stands somewhere: its letters changed, or two places are as good, or
 *           it may be the twin of a deleted passage
 *   orphan  nothing like it is left
 */
export type AnchorState = 'ok' | 'moved' | 'review' | 'orphan';

/** The annotations of a list that a person should look at. */
export function misplacedOf(detached: Annotations): readonly Misplaced[] {
  return [...detached.mentions, ...detached.quotations, ...detached.sections];
}

/** The words of an annotation that it stands and falls with, and where they stood. */
export function quoteOfMisplaced(item: Misplaced): Span & { readonly exact: string } {
  return 'content' in item ? item.content : item;
}

/** Where each of the annotations may belong in the text, best first. */
export function findCandidates(
  items: readonly Misplaced[],
  text: string,
): ReadonlyMap<Misplaced, readonly Candidate[]> {
  if (items.length === 0) return new Map();
  const passages = items.map((item) => new Passage(quoteOfMisplaced(item)));
  const sightings = atOnce(Sightings.inSteps(Folded.of(text), passages));
  return new Map(
    items.map((item, i) => {
      const passage = passages[i] ?? new Passage(quoteOfMisplaced(item));
      const found = sightings.find(passage, [passage.start]).map(({ start, end, same, score }) => {
        return { start, end, exact: text.slice(start, end), isSame: same, score };
      });
      return [item, found.filter(({ score }) => score >= worthALook)];
    }),
  );
}

// Below this a sighting shares little more than common words with the annotation.
const worthALook = 0.5;

/** The state of an annotation that has no place, by its candidates. */
export function stateOfDetached(candidates: readonly Candidate[] | undefined): AnchorState {
  return candidates?.length ? 'review' : 'orphan';
}

/** The state of an annotation that has a place again. */
export function stateOfPlaced(before: Misplaced, now: Misplaced): AnchorState {
  const [old, found] = [quoteOfMisplaced(before), quoteOfMisplaced(now)];
  const isSame = old.start === found.start && old.end === found.end && old.exact === found.exact;
  return isSame ? 'ok' : 'moved';
}
