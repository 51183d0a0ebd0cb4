// Annotations whose words do not stand at their place, because the text or the file was changed
// elsewhere. They are not shown, since they would mark other words, and not dropped, since they are
// somebody's work: they go back into the file as they came out of it.

import type { Span } from '../text/span';
import { noAnnotations } from './annotations';
import type { Annotations, QuotedSpan } from './annotations';
import { placeOfQuotation } from './edit';
import { mergeOrdered } from './order';

export interface Sorted {
  /** What stands where it says, with all entities and corrected metadata. */
  readonly placed: Annotations;
  /** The rest: mentions, quotations, section corrections and rejections only. */
  readonly detached: Annotations;
}

/** Sorts annotations by whether the text has their words at their place. */
export function detach(annotations: Annotations, text: string): Sorted {
  const fits = ({ start, end, exact }: QuotedSpan) => text.slice(start, end) === exact;
  const [mentions, lostMentions] = split(annotations.mentions, fits);
  const [sections, lostSections] = split(annotations.sections, fits);
  const [rejected, lostRejected] = split(annotations.rejected, fits);
  const [quotations, lostQuotations] = split(annotations.quotations, ({ content, cue, source }) =>
    [content, cue, source].every((span) => span === undefined || fits(span)),
  );
  return {
    placed: { ...annotations, mentions, sections, rejected, quotations },
    detached: {
      ...noAnnotations,
      mentions: lostMentions,
      sections: lostSections,
      rejected: lostRejected,
      quotations: lostQuotations,
    },
  };
}

/** Both again as one, each list in its order: what is written to the file. */
export function attach(placed: Annotations, detached: Annotations): Annotations {
  const ownPlace = (item: Span) => item;
  return {
    ...placed,
    mentions: mergeOrdered(placed.mentions, detached.mentions, ownPlace),
    sections: mergeOrdered(placed.sections, detached.sections, ownPlace),
    rejected: mergeOrdered(placed.rejected, detached.rejected, ownPlace),
    quotations: mergeOrdered(placed.quotations, detached.quotations, placeOfQuotation),
  };
}

function split<T>(items: readonly T[], fits: (item: T) => boolean): readonly [T[], T[]] {
  const fitting: T[] = [];
  const others: T[] = [];
  for (const item of items) (fits(item) ? fitting : others).push(item);
  return [fitting, others];
}
