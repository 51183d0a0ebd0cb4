// Walking through what is suggested, around the ends of the article.

import type { EntitySuggestion } from '../tagger/suggestion';

/** The first suggestion that starts at the offset or later, else the first of all. */
export function suggestionFrom(
  open: readonly EntitySuggestion[],
  offset: number,
): EntitySuggestion | undefined {
  return open.find(({ start }) => start >= offset) ?? open[0];
}

/** The last suggestion that starts before the offset, else the last of all. */
export function suggestionBefore(
  open: readonly EntitySuggestion[],
  offset: number,
): EntitySuggestion | undefined {
  return open.findLast(({ start }) => start < offset) ?? open.at(-1);
}

/** How far a review has come: the suggestion at or after the offset is the `place`-th of `all`. */
export interface ReviewProgress {
  /** From 1; `all` + 1 when nothing is open. */
  readonly place: number;
  readonly all: number;
}

/** @param decided how many suggestions were decided about since the review began */
export function reviewProgress(
  open: readonly EntitySuggestion[],
  offset: number,
  decided: number,
): ReviewProgress {
  const current = suggestionFrom(open, offset);
  const before = current ? open.indexOf(current) : 0;
  return { place: decided + before + 1, all: decided + open.length };
}
