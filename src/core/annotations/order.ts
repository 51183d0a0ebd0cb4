// The one order of what has a place in the text: by start, then the longer first, then by id.

import { compareText } from '../text/compare';
import { compareSpans, type Span } from '../text/span';

/** What the order is decided by. Items without an id keep the order they come in. */
export interface Ordered extends Span {
  readonly id?: string;
}

/** The order of the sidecar and of every list in `Annotations`. */
export function compareOrdered(a: Ordered, b: Ordered): number {
  return compareSpans(a, b) || compareText(a.id ?? '', b.id ?? '');
}

/** The items in order; the same array when they are already. */
export function inOrder<T>(items: readonly T[], placeOf: (item: T) => Ordered): readonly T[] {
  const sorted = items.every((item, i) => {
    const previous = items[i - 1];
    return previous === undefined || compareOrdered(placeOf(previous), placeOf(item)) <= 0;
  });
  return sorted ? items : [...items].sort((a, b) => compareOrdered(placeOf(a), placeOf(b)));
}

/** Two ordered lists as one. At equal places the items of `a` come first. */
export function mergeOrdered<T>(
  a: readonly T[],
  b: readonly T[],
  placeOf: (item: T) => Ordered,
): readonly T[] {
  const merged: T[] = [];
  let i = 0;
  for (const item of b) {
    for (let next = a[i]; next !== undefined; next = a[++i]) {
      if (compareOrdered(placeOf(next), placeOf(item)) > 0) break;
      merged.push(next);
    }
    merged.push(item);
  }
  for (; i < a.length; i++) merged.push(a[i] as T);
  return merged;
}
