// Annotations found again in a text that changed outside the editor, where nothing is known of the old
// one but the quotes. Never a silent guess: what is not certain is left to a person (candidates.ts).
//
// How: passage.ts folds what is remembered. Where the sidecar knows the pieces of the old text, oldText.ts
// finds the passages that stand, and where the others cannot be. For those, sighting.ts finds where each may
// stand, chain.ts chooses among these for all passages at once, trust.ts and moved.ts tell text that moved
// from twins of text that went.

import type { Span } from '../../text/span';
import { atOnce, type Steps } from '../../text/steps';
import { noAnnotations } from '../annotations';
import type {
  Annotations,
  Mention,
  QuotedSpan,
  Quotation,
  SectionCorrection,
} from '../annotations';
import type { Sorted } from '../detached';
import { placeOfQuotation } from '../edit';
import { inOrder, type Ordered } from '../order';
import { quoteOf, stands } from '../quote';
import { placeAttached, Shifts } from './attached';
import { Folded } from './fold';
import type { OldText } from './oldText';
import type { Remembered } from './passage';
import { settle } from './settle';

/**
 * Finds the annotations of an old text in the new one, whose hash is known to differ. Those that are
 * placed have quotes of the new text; the others are as they were, and their positions mean nothing now.
 * `old` is what else is known of the old text.
 */
export function reanchor(annotations: Annotations, text: string, old?: OldText): Sorted {
  return atOnce(reanchorInSteps(annotations, text, old));
}

/** The same, with a pause now and then: thousands of annotations take seconds. */
export function* reanchorInSteps(
  annotations: Annotations,
  text: string,
  old?: OldText,
): Steps<Sorted> {
  const folded = yield* Folded.inSteps(text);
  const { mentions, sections, quotations, rejected } = annotations;
  const remembered = inOrder<Remembered>(
    [...mentions, ...sections, ...quotations.map(({ content }) => content)],
    ownPlace,
  );
  const spans = yield* settle(remembered, folded, old);
  yield;
  const found = new Map(remembered.map((item, i) => [item, spans[i]]));
  const shifts = new Shifts(
    remembered.flatMap((item, i) => {
      const span = spans[i];
      return span ? [[item, span] as const] : [];
    }),
  );

  const quoted = <T extends Mention | SectionCorrection>(item: T): T | undefined => {
    const span = found.get(item);
    if (!span) return undefined;
    const isAsBefore = span.start === item.start && span.end === item.end && stands(text, item);
    return isAsBefore ? item : { ...item, ...span, ...quoteOf(text, span) };
  };
  const split = {
    mentions: halves(mentions, quoted, ownPlace),
    sections: halves(sections, quoted, ownPlace),
    quotations: halves(
      quotations,
      (item) => quotationAt(item, found.get(item.content), folded),
      placeOfQuotation,
    ),
    rejected: halves(
      rejected,
      (item) => attachedAt(item, shifts.around(item.start), folded),
      ownPlace,
    ),
  };
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
  };
}

const ownPlace = (item: Ordered): Ordered => item;

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
function quotationAt(item: Quotation, span: Span | undefined, text: Folded): Quotation | undefined {
  if (!span) return undefined;
  const { content, cue, source } = item;
  const shifts = [span.start - content.start, span.end - content.end];
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
      ...span,
      exact: text.original.slice(span.start, span.end),
      ...(foundParts && { parts: foundParts }),
    },
    ...(newCue && { cue: newCue }),
    ...(newSource && { source: newSource }),
  };
}
