// Three-way merge of annotations by id: what two writers did to one file since they last agreed. Text
// plays no part in it, so it needs no diff and cannot misplace anything.

import type { Annotations } from './annotations';
import { placeOfQuotation, rejectionKey } from './edit';
import { inOrder } from './order';

/**
 * What `theirs` says, with everything that `mine` added, changed or removed since `base`. Where both
 * changed the same item, mine counts: it is the newer word. What I removed and they changed stays.
 */
export function mergeAnnotations(
  base: Annotations,
  mine: Annotations,
  theirs: Annotations,
): Annotations {
  if (mine === base) return theirs;
  const byId = (item: { readonly id: string }) => item.id;
  const bySpan = (item: { readonly start: number; readonly end: number }) =>
    `${item.start} ${item.end}`;
  return {
    article: Object.fromEntries(
      merge(
        Object.entries(base.article),
        Object.entries(mine.article),
        Object.entries(theirs.article),
        ([name]) => name,
      ),
    ),
    sections: inOrder(merge(base.sections, mine.sections, theirs.sections, bySpan), (item) => item),
    entities: merge(base.entities, mine.entities, theirs.entities, byId),
    mentions: inOrder(merge(base.mentions, mine.mentions, theirs.mentions, byId), (item) => item),
    quotations: inOrder(
      merge(base.quotations, mine.quotations, theirs.quotations, byId),
      placeOfQuotation,
    ),
    rejected: inOrder(
      merge(base.rejected, mine.rejected, theirs.rejected, rejectionKey),
      (item) => item,
    ),
  };
}

function merge<T>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  key: (item: T) => string,
): readonly T[] {
  const before = new Map(base.map((item) => [key(item), JSON.stringify(item)]));
  const now = new Map(mine.map((item) => [key(item), item]));
  const kept = theirs.flatMap((item) => {
    const id = key(item);
    const own = now.get(id);
    if (own !== undefined) return [JSON.stringify(own) === before.get(id) ? item : own];
    // Gone from mine: I removed it, unless they added or changed it meanwhile.
    return before.get(id) === JSON.stringify(item) ? [] : [item];
  });
  const known = new Set(theirs.map(key));
  const added = mine.filter((item) => {
    const id = key(item);
    return !known.has(id) && before.get(id) !== JSON.stringify(item);
  });
  return [...kept, ...added];
}
