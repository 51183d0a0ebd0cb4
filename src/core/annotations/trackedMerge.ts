// What two writers did to one article: another program to its text, or to the file of its annotations.

import type { Annotations } from './annotations';
import { attach, sortBy, wordsLost } from './detached';
import { mergeAnnotations } from './merge';
import { requote } from './quote';
import { placedItems } from './spans';
import { Tracked } from './track';

/** What they say with what I did since we agreed on `base`, all about the same text. */
export function mergeTracked(base: Tracked, mine: Tracked, theirs: Tracked): Tracked {
  const all = mergeAnnotations(everythingOf(base), everythingOf(mine), everythingOf(theirs));
  const lost = new Set<unknown>(
    [mine, theirs].flatMap(({ unplaced }) =>
      placedItems(unplaced.detached).map(([, item]) => item),
    ),
  );
  const { placed, detached } = sortBy(all, ([, item]) => !lost.has(item));
  return Tracked.of(placed, theirs.text, detached);
}

/**
 * What became of `before` in a text that another program wrote: what lost its words waits for a decision
 * instead of going the way of what a person deletes. `edited` itself where nothing was lost.
 */
export function keepLostWords(before: Tracked, edited: Tracked): Tracked {
  const quoted = requote(before.annotations, before.text);
  const { placed, detached } = wordsLost(quoted, edited.annotations, edited.text);
  if (placedItems(detached).length === 0) return edited;
  return edited.annotated(placed, attach(edited.unplaced.detached, detached));
}

function everythingOf({ annotations, unplaced }: Tracked): Annotations {
  return attach(annotations, unplaced.detached);
}
