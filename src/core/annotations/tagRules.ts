// What a tag set allows: which mentions may share words, and where a type may be tagged.

import type { Section, SectionKind } from '../article/article';
import { typeOf, type EntityType, type Overlap, type TagSet } from '../entities/tagSet';
import type { Span } from '../text/span';

/** Whether the tag set lets two mentions stand where they do. */
export function mayShareWords(overlap: Overlap = 'any', a: Span, b: Span): boolean {
  if (overlap === 'any' || a.end <= b.start || b.end <= a.start) return true;
  return overlap === 'nested' && (contains(a, b) || contains(b, a));
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The kind of the first section under a span that its type may not be tagged in, if any. */
export function forbiddenSection(
  type: EntityType,
  sections: readonly Section[],
  span: Span,
): SectionKind | undefined {
  const { sections: allowed } = type;
  if (!allowed) return undefined;
  return sections.find(
    ({ kind, start, end }) => start < span.end && span.start < end && !allowed.includes(kind),
  )?.kind;
}

/** What stands against a mention: the kind of the section, or a mention that has the words. */
export type Objection<T extends Span> = { readonly section: SectionKind } | { readonly other: T };

/** What the tag set has against a mention of the type on a span beside these mentions, if anything. */
export function objectionTo<T extends Span>(
  tagSet: TagSet,
  type: string,
  span: Span,
  sections: readonly Section[],
  mentions: readonly T[],
): Objection<T> | undefined {
  const known = typeOf(tagSet, type);
  const section = known && forbiddenSection(known, sections, span);
  if (section) return { section };
  const other = mentions.find((mention) => !mayShareWords(tagSet.overlap, mention, span));
  return other && { other };
}

/**
 * Pairs of mentions that may not share words, each later one with one before it, for mentions sorted by
 * their start. Linear as long as few are nested in one place.
 */
export function forbiddenOverlaps<T extends Span>(
  overlap: Overlap = 'any',
  mentions: readonly T[],
): readonly (readonly [earlier: T, later: T])[] {
  if (overlap === 'any') return [];
  const pairs: (readonly [T, T])[] = [];
  let open: T[] = [];
  for (const mention of mentions) {
    open = open.filter(({ end }) => end > mention.start);
    const earlier = open.find((one) => !mayShareWords(overlap, one, mention));
    if (earlier) pairs.push([earlier, mention]);
    open.push(mention);
  }
  return pairs;
}
