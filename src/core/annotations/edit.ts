// Commands on annotations as pure functions. Each takes and gives whole `Annotations`, keeps every list
// in its order (order.ts), shares what it does not change, and costs time linear in the lists it touches
// however many items it is given.

import type { SectionKind } from '../article/article';
import { overlaps, type Span } from '../text/span';
import type { Annotations, Mention, Quotation, Rejection, SectionCorrection } from './annotations';
import { inOrder, mergeOrdered, type Ordered } from './order';

/**
 * New values for some fields; `undefined` takes an optional field away. Who changes `start` or `end`
 * gives the quote of the new place along (`quoteOf`).
 */
export type Patch<T extends { readonly id: string }> = {
  readonly [Field in Exclude<keyof T, 'id'>]?: T[Field] | undefined;
};

const ownPlace = (item: Ordered): Ordered => item;

/** Where a quotation stands in the order: at its content. */
export function placeOfQuotation({ id, content }: Quotation): Ordered {
  return { id, start: content.start, end: content.end };
}

/** The annotations with one more mention. Its id must be free (`mentionId`). */
export function addMention(annotations: Annotations, mention: Mention): Annotations {
  return addMentions(annotations, [mention]);
}

/** The annotations with more mentions, in any order, as one step. Their ids must be free. */
export function addMentions(annotations: Annotations, mentions: readonly Mention[]): Annotations {
  const added = inOrder(mentions, ownPlace);
  return { ...annotations, mentions: mergeOrdered(annotations.mentions, added, ownPlace) };
}

/** Changes the same fields of every mention with one of the ids. Ids that no mention has are passed over. */
export function changeMention(
  annotations: Annotations,
  ids: Iterable<string>,
  patch: Patch<Mention>,
): Annotations {
  const changed = change(annotations.mentions, new Set(ids), patch);
  return { ...annotations, mentions: inOrder(changed, ownPlace) };
}

export function removeMentions(annotations: Annotations, ids: Iterable<string>): Annotations {
  return { ...annotations, mentions: without(annotations.mentions, new Set(ids)) };
}

/** The annotations with one more quotation. Its id must be free (`quotationId`). */
export function addQuotation(annotations: Annotations, quotation: Quotation): Annotations {
  return {
    ...annotations,
    quotations: mergeOrdered(annotations.quotations, [quotation], placeOfQuotation),
  };
}

/** Changes the same fields of every quotation with one of the ids. */
export function changeQuotation(
  annotations: Annotations,
  ids: Iterable<string>,
  patch: Patch<Quotation>,
): Annotations {
  const changed = change(annotations.quotations, new Set(ids), patch);
  return { ...annotations, quotations: inOrder(changed, placeOfQuotation) };
}

export function removeQuotations(annotations: Annotations, ids: Iterable<string>): Annotations {
  return { ...annotations, quotations: without(annotations.quotations, new Set(ids)) };
}

/**
 * Sets the kind of a section. Earlier corrections that overlap it go: every line is in one section, and
 * the last word counts.
 */
export function correctSection(
  annotations: Annotations,
  correction: SectionCorrection,
): Annotations {
  const kept = annotations.sections.filter((section) => !overlaps(section, correction));
  return { ...annotations, sections: mergeOrdered(kept, [correction], ownPlace) };
}

/** Takes back the corrections that overlap the span; with `kind`, only those that say so. */
export function withdrawSections(
  annotations: Annotations,
  span: Span,
  kind?: SectionKind,
): Annotations {
  const sections = annotations.sections.filter(
    (section) => !overlaps(section, span) || (kind !== undefined && section.kind !== kind),
  );
  return { ...annotations, sections };
}

/** Confirms or corrects a metadata value by its name in `Metadata`; `undefined` takes the word back. */
export function correctMetadata(
  annotations: Annotations,
  name: string,
  value: string | undefined,
): Annotations {
  const others = Object.entries(annotations.article).filter(([other]) => other !== name);
  const article = Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
  return { ...annotations, article };
}

/** What a rejection refuses: a type at a place. Suggestions with an equal key do not come back. */
export function rejectionKey({ type, start, end }: Omit<Rejection, 'exact'>): string {
  return `${start} ${end} ${type}`;
}

/** Refuses suggestions, as one step. What is refused already is refused once. */
export function reject(annotations: Annotations, rejections: readonly Rejection[]): Annotations {
  const known = new Set(annotations.rejected.map(rejectionKey));
  const added = rejections.filter((rejection) => {
    const key = rejectionKey(rejection);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
  const rejected = mergeOrdered(annotations.rejected, inOrder(added, ownPlace), ownPlace);
  return { ...annotations, rejected };
}

/** Takes refusals back, so that the suggestions may come again. */
export function unreject(
  annotations: Annotations,
  rejections: readonly Omit<Rejection, 'exact'>[],
): Annotations {
  const gone = new Set(rejections.map(rejectionKey));
  const rejected = annotations.rejected.filter((rejection) => !gone.has(rejectionKey(rejection)));
  return { ...annotations, rejected };
}

/** The item with the fields of the patch, without those that the patch says are `undefined`. */
export function patched<T extends { readonly id: string }>(item: T, patch: Patch<T>): T {
  const fields: Record<string, unknown> = { ...item, ...patch };
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as unknown as T;
}

function change<T extends { readonly id: string }>(
  items: readonly T[],
  ids: ReadonlySet<string>,
  patch: Patch<T>,
): readonly T[] {
  return items.map((item) => (ids.has(item.id) ? patched(item, patch) : item));
}

function without<T extends { readonly id: string }>(
  items: readonly T[],
  ids: ReadonlySet<string>,
): readonly T[] {
  return items.filter((item) => !ids.has(item.id));
}
