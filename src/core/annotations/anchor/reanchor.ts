// Annotations found again in a text that changed outside the editor, where nothing is known of the old
// one but the quotes. Never a silent guess: what is not certain is left to a person, with candidates.
//
//   ok      stands where it stood, with the same text
//   moved   stands elsewhere, or with other typography, and nowhere else as well
//   review  something much like it stands somewhere: its letters changed, or two places are as good, or
//           it may be the twin of a deleted passage
//   orphan  nothing like it is left
//
// How: passage.ts folds what is remembered, sighting.ts finds where each may stand, chain.ts chooses among
// these for all passages at once, trust.ts and moved.ts tell text that moved from twins of text that went.

import type { Span } from '../../text/span';
import { noAnnotations, type Annotations, type QuotedSpan, type Quotation } from '../annotations';
import { placeOfQuotation } from '../edit';
import { inOrder, type Ordered } from '../order';
import { quoteOf } from '../quote';
import { placeAttached, Shifts } from './attached';
import { Folded } from './fold';
import type { Remembered } from './passage';
import { settle, type Settled } from './settle';

export type AnchorState = 'ok' | 'moved' | 'review' | 'orphan';

/** A place where an annotation may be put back. */
export interface Candidate extends Span {
  readonly exact: string;
  /** How much of the annotation's text and context stands there, 0 to 1. */
  readonly score: number;
}

/** Annotations in a new text. */
export interface Anchoring {
  /** The ones that have a place, there, with quotes of the new text; and all that needs no place. */
  readonly placed: Annotations;
  /** The others as they were. Their positions mean nothing now; they are kept until a person decides. */
  readonly detached: Annotations;
  /** By the ids of mentions and quotations. */
  readonly states: ReadonlyMap<string, AnchorState>;
  /** For those in review and the orphans, best first. */
  readonly candidates: ReadonlyMap<string, readonly Candidate[]>;
}

/** Finds the annotations of an old text in the new one, whose hash is known to differ. */
export function reanchor(annotations: Annotations, text: string): Anchoring {
  const folded = Folded.of(text);
  const { mentions, sections, quotations, rejected } = annotations;
  const remembered = inOrder<Remembered>(
    [...mentions, ...sections, ...quotations.map(({ content }) => content)],
    ownPlace,
  );
  const settled = settle(remembered, folded);
  const outcomes = new Map(remembered.map((item, i) => [item, settled[i] ?? lost]));
  const shifts = new Shifts(
    remembered.flatMap((item, i) => {
      const outcome = settled[i];
      return outcome && 'span' in outcome ? [[item, outcome.span] as const] : [];
    }),
  );

  const outcomeOf = (item: Remembered): Settled => outcomes.get(item) ?? lost;
  const quoted = <T extends Remembered>(item: T): T | undefined => {
    const outcome = outcomeOf(item);
    if (!('span' in outcome)) return undefined;
    return { ...item, ...outcome.span, ...quoteOf(text, outcome.span) };
  };
  const split = {
    mentions: halves(mentions, quoted, ownPlace),
    sections: halves(sections, quoted, ownPlace),
    quotations: halves(
      quotations,
      (item) => quotationAt(item, outcomeOf(item.content), folded),
      placeOfQuotation,
    ),
    rejected: halves(
      rejected,
      (item) => attachedAt(item, shifts.around(item.start), folded),
      ownPlace,
    ),
  };

  const states = new Map<string, AnchorState>();
  const candidates = new Map<string, readonly Candidate[]>();
  const report = (id: string, outcome: Settled, isPlaced: boolean): void => {
    states.set(id, isPlaced || !('span' in outcome) ? outcome.state : 'review');
    if (!isPlaced) candidates.set(id, candidatesOf(outcome, text));
  };
  for (const mention of mentions)
    report(mention.id, outcomeOf(mention), 'span' in outcomeOf(mention));
  const lostQuotations = new Set(split.quotations.detached);
  for (const quotation of quotations) {
    report(quotation.id, outcomeOf(quotation.content), !lostQuotations.has(quotation));
  }
  return {
    placed: {
      ...annotations,
      sections: split.sections.placed,
      mentions: split.mentions.placed,
      quotations: split.quotations.placed,
      rejected: split.rejected.placed,
    },
    detached: {
      ...noAnnotations,
      sections: split.sections.detached,
      mentions: split.mentions.detached,
      quotations: split.quotations.detached,
      rejected: split.rejected.detached,
    },
    states,
    candidates,
  };
}

const ownPlace = (item: Ordered): Ordered => item;

const lost: Settled = { state: 'orphan', sightings: [] };

function halves<T>(
  items: readonly T[],
  place: (item: T) => T | undefined,
  placeOf: (item: T) => Ordered,
): { readonly placed: readonly T[]; readonly detached: readonly T[] } {
  const placed: T[] = [];
  const detached: T[] = [];
  for (const item of items) {
    const now = place(item);
    if (now) placed.push(now);
    else detached.push(item);
  }
  return { placed: inOrder(placed, placeOf), detached };
}

/** The item with its new span and text, kept as far as they are the old ones. */
function attachedAt<T extends QuotedSpan>(
  item: T,
  shifts: readonly number[],
  text: Folded,
): T | undefined {
  const span = placeAttached(item, shifts, text);
  return span && { ...item, ...span, exact: text.original.slice(span.start, span.end) };
}

/** The quotation at its new place, or `undefined` when any part of it is not found there. */
function quotationAt(item: Quotation, outcome: Settled, text: Folded): Quotation | undefined {
  if (!('span' in outcome)) return undefined;
  const { content, cue, source } = item;
  const shifts = [outcome.span.start - content.start, outcome.span.end - content.end];
  const parts = content.parts?.map(({ start, end }) => {
    const exact = content.exact.slice(start - content.start, end - content.start);
    return placeAttached({ start, end, exact }, shifts, text);
  });
  const newCue = cue && attachedAt(cue, shifts, text);
  const newSource = source && attachedAt(source, shifts, text);
  const foundParts = parts?.filter((part) => part !== undefined);
  if (foundParts?.length !== parts?.length || !newCue !== !cue || !newSource !== !source) {
    return undefined;
  }
  return {
    ...item,
    content: {
      ...content,
      ...outcome.span,
      exact: text.original.slice(outcome.span.start, outcome.span.end),
      ...(foundParts && { parts: foundParts }),
    },
    ...(newCue && { cue: newCue }),
    ...(newSource && { source: newSource }),
  };
}

function candidatesOf(outcome: Settled, text: string): Candidate[] {
  const places = 'span' in outcome ? [{ ...outcome.span, score: 1 }] : outcome.sightings;
  return places.map(({ start, end, score }) => ({
    start,
    end,
    exact: text.slice(start, end),
    score,
  }));
}
