// Annotations whose words do not stand at their place, because the text or the file was changed
// elsewhere. They are not shown, since they would mark other words, and not dropped, since they are
// somebody's work: they go back into the file as they came out of it.

import type { Span } from '../text/span';
import { foldQuote } from './anchor/fold';
import { resembles } from './anchor/resembles';
import { noAnnotations } from './annotations';
import type { Annotations, QuotedSpan } from './annotations';
import { placeOfQuotation } from './edit';
import { mergeOrdered } from './order';
import { placedItems, spansOf, type Placed, type PlacedKind } from './spans';

export interface Sorted {
  /** What stands where it says, with all entities and corrected metadata. */
  readonly placed: Annotations;
  /** The rest: mentions, quotations, section corrections and rejections only. */
  readonly detached: Annotations;
}

/**
 * Sorts the annotations of this very text by whether it has their words at their place. What was detached
 * in an earlier text may find its words there by chance: then what stands around them is another.
 */
export function detach(annotations: Annotations, text: string): Sorted {
  const fits = ({ start, end, exact }: QuotedSpan): boolean => text.slice(start, end) === exact;
  return sortBy(annotations, ([, item]) => {
    if (!('content' in item)) return fits(item) && (!('prefix' in item) || resembles(text, item));
    const { content, cue, source } = item;
    return [content, cue, source].every((span) => span === undefined || fits(span));
  });
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

/**
 * Sorts the mentions and quotations of an old text by whether they have kept their words in the new one,
 * where `now` says where they are. The others are placed or gone as `now` has it.
 */
export function wordsLost(before: Annotations, now: Annotations, text: string): Sorted {
  const places = new Map(placedItems(now).map((entry) => [keyOf(entry), entry[1]]));
  const isKept = (entry: readonly [PlacedKind, Placed]): boolean => {
    const item = places.get(keyOf(entry));
    if (!('id' in entry[1])) return true;
    return item !== undefined && haveSameWords(wordsOf(entry[1]), spansOf(item), text);
  };
  const { detached } = sortBy(before, isKept);
  return { placed: without(now, detached), detached };
}

function haveSameWords(words: readonly string[], spans: readonly Span[], text: string): boolean {
  return (
    words.length === spans.length &&
    spans.every(({ start, end }, i) => {
      const now = foldQuote(text.slice(start, end)).letters;
      return now.trim() === foldQuote(words[i] ?? '').letters.trim();
    })
  );
}

/** The words of an annotation, in the order of `spansOf`. */
function wordsOf(item: Placed): readonly string[] {
  if (!('content' in item)) return [item.exact];
  const { content, cue, source } = item;
  const parts = (content.parts ?? []).map(({ start, end }) =>
    content.exact.slice(start - content.start, end - content.start),
  );
  return [content.exact, ...parts, ...(cue ? [cue.exact] : []), ...(source ? [source.exact] : [])];
}

/** What is in `annotations` and not in `others`, of what has a place or had one. */
export function without(annotations: Annotations, others: Annotations): Annotations {
  const known = new Set(placedItems(others).map(keyOf));
  return sortBy(annotations, (entry) => !known.has(keyOf(entry))).placed;
}

/** Sorts annotations by a test of each. */
export function sortBy(
  annotations: Annotations,
  isPlaced: (entry: readonly [PlacedKind, Placed]) => boolean,
): Sorted {
  const [mentions, lostMentions] = split(annotations.mentions, (item) =>
    isPlaced(['mentions', item]),
  );
  const [sections, lostSections] = split(annotations.sections, (item) =>
    isPlaced(['sections', item]),
  );
  const [rejected, lostRejected] = split(annotations.rejected, (item) =>
    isPlaced(['rejected', item]),
  );
  const [quotations, lostQuotations] = split(annotations.quotations, (item) =>
    isPlaced(['quotations', item]),
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

function keyOf([kind, item]: readonly [PlacedKind, Placed]): string {
  return 'id' in item ? `${kind} ${item.id}` : `${kind} ${JSON.stringify(item)}`;
}

function split<T>(items: readonly T[], fits: (item: T) => boolean): readonly [T[], T[]] {
  const fitting: T[] = [];
  const others: T[] = [];
  for (const item of items) (fits(item) ? fitting : others).push(item);
  return [fitting, others];
}
