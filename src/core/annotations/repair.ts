// What a person decides about annotations that have lost their place.

import type { Span } from '../text/span';
import { placeAttached } from './anchor/attached';
import type { Misplaced } from './anchor/candidates';
import { Folded } from './anchor/fold';
import type { Annotations, Mention, Quotation, QuotedSpan, SectionCorrection } from './annotations';
import { without, type Sorted } from './detached';
import { placeOfQuotation } from './edit';
import { inOrder } from './order';
import { quoteOf } from './quote';

/** A detached annotation and where it is to stand from now on. */
export interface Placing {
  readonly item: Misplaced;
  readonly span: Span;
}

/**
 * Puts annotations back into the text. A quotation takes along what of its cue, source and parts stands
 * as far from its content as before.
 */
export function putBack(sorted: Sorted, placings: readonly Placing[], text: string): Sorted {
  const { detached } = sorted;
  const mentions: Mention[] = [];
  const quotations: Quotation[] = [];
  const sections: SectionCorrection[] = [];
  for (const { item, span } of placings) {
    if ('content' in item) quotations.push(quotationAt(item, span, text));
    else if ('kind' in item) sections.push({ ...item, ...span, ...quoteOf(text, span) });
    else mentions.push({ ...item, ...span, ...quoteOf(text, span) });
  }
  const { placed } = sorted;
  return {
    placed: {
      ...placed,
      mentions: inOrder([...placed.mentions, ...mentions], (item) => item),
      quotations: inOrder([...placed.quotations, ...quotations], placeOfQuotation),
      sections: inOrder([...placed.sections, ...sections], (item) => item),
    },
    detached: withoutItems(
      detached,
      placings.map(({ item }) => item),
    ),
  };
}

/** Gives annotations up for good. */
export function drop({ placed, detached }: Sorted, items: readonly Misplaced[]): Sorted {
  return { placed, detached: withoutItems(detached, items) };
}

function withoutItems(detached: Annotations, items: readonly Misplaced[]): Annotations {
  const gone = new Set<unknown>(items);
  return without(detached, {
    ...detached,
    mentions: detached.mentions.filter((item) => gone.has(item)),
    quotations: detached.quotations.filter((item) => gone.has(item)),
    sections: detached.sections.filter((item) => gone.has(item)),
    rejected: [],
  });
}

function quotationAt(quotation: Quotation, { start, end }: Span, text: string): Quotation {
  const { content, cue, source, ...rest } = quotation;
  const folded = Folded.of(text);
  const shifts = [start - content.start, end - content.end];
  const attached = <T extends QuotedSpan>(item: T | undefined): T | undefined => {
    const span = item && placeAttached(item, shifts, folded);
    return span && { ...item, ...span, exact: text.slice(span.start, span.end) };
  };
  const parts = content.parts?.map((part) =>
    attached({
      ...part,
      exact: content.exact.slice(part.start - content.start, part.end - content.start),
    }),
  );
  const hasParts = parts?.every((part) => part !== undefined) === true;
  const newCue = attached(cue);
  const newSource = attached(source);
  return {
    ...rest,
    content: {
      start,
      end,
      exact: text.slice(start, end),
      ...(hasParts && { parts: parts.map((part) => ({ start: part.start, end: part.end })) }),
    },
    ...(newCue && { cue: newCue }),
    ...(newSource && { source: newSource }),
  };
}
