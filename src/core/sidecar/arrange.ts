// Which items of a file become which items of the program, and in what order they then stand. Items keep
// the order they have, be it ours or a person's; a list that was sorted stays sorted.

import type { Form } from './forms';

/** Something in the file that stands for an item. */
export interface Placed<T> {
  readonly item: T;
}

/** An item of the new list, and what it comes from; `from` is `undefined` when it was added. */
export interface Slot<T, P extends Placed<T>> {
  readonly item: T;
  readonly from: P | undefined;
}

/** The new list in the order that it is to have in the file. */
export function arrange<T, P extends Placed<T>>(
  form: Form<T>,
  old: readonly P[],
  next: readonly T[],
): readonly Slot<T, P>[] {
  const { kept, added } = match(form, old, next);
  return inFileOrder(form, old, kept, added);
}

/** What stays of a file's list, in its order, and what is added to it, in the order that they are to have. */
export function inFileOrder<T, V extends Placed<T>>(
  form: Form<T>,
  old: readonly Placed<T>[],
  kept: V[],
  added: V[],
): V[] {
  const compare = (a: Placed<T>, b: Placed<T>): number => form.compare(a.item, b.item);
  if (isSorted(old, compare) && !isSorted(kept, compare)) kept.sort(compare);
  return added.length ? merge(kept, added.sort(compare), compare) : kept;
}

interface Match<T, P extends Placed<T>> {
  /** What stays, in the order of the file. */
  readonly kept: Slot<T, P>[];
  readonly added: Slot<T, P>[];
}

/** Finds for each item of the file what it is in the new list. */
function match<T, P extends Placed<T>>(
  form: Form<T>,
  old: readonly P[],
  next: readonly T[],
): Match<T, P> {
  const kept: Slot<T, P>[] = [];
  // Most updates change a few items: what is the same before and after them needs no looking up.
  let head = 0;
  for (let from = old[0]; from && from.item === next[head]; from = old[head]) {
    kept.push({ item: from.item, from });
    head++;
  }
  let tail = 0;
  const most = Math.min(old.length, next.length) - head;
  while (tail < most && old.at(-1 - tail)?.item === next.at(-1 - tail)) tail++;
  const successors = successorsOf(
    form,
    old.slice(head, old.length - tail),
    next.slice(head, next.length - tail),
  );
  for (const [from, item] of successors.of) kept.push({ item, from });
  for (const from of old.slice(old.length - tail)) kept.push({ item: from.item, from });
  return { kept, added: successors.rest.map((item) => ({ item, from: undefined })) };
}

/** What items of the file become, in its order, and the items that come from none. */
function successorsOf<T, P extends Placed<T>>(
  form: Form<T>,
  old: readonly P[],
  next: readonly T[],
): { readonly of: ReadonlyMap<P, T>; readonly rest: readonly T[] } {
  const same = new Set(next);
  const changed = new Map<string, T[]>();
  const unchanged = new Set(old.filter(({ item }) => same.delete(item)));
  // Where several have one identity, the first becomes the first, and so on.
  for (const item of Array.from(same).reverse()) {
    const identity = form.identity(item);
    const others = changed.get(identity);
    if (others) others.push(item);
    else changed.set(identity, [item]);
  }
  const of = new Map<P, T>();
  for (const placed of old) {
    const item = unchanged.has(placed)
      ? placed.item
      : changed.get(form.identity(placed.item))?.pop();
    if (item !== undefined) of.set(placed, item);
  }
  return { of, rest: Array.from(changed.values(), (items) => items.reverse()).flat() };
}

function isSorted<V>(values: readonly V[], compare: (a: V, b: V) => number): boolean {
  return values.every((value, i) => {
    const previous = values[i - 1];
    return previous === undefined || compare(previous, value) <= 0;
  });
}

/** Each added value before the first of the kept ones that comes after it. */
function merge<V>(kept: readonly V[], added: readonly V[], compare: (a: V, b: V) => number): V[] {
  const merged: V[] = [];
  let i = 0;
  for (const value of kept) {
    for (let first = added[i]; first !== undefined; first = added[++i]) {
      if (compare(first, value) > 0) break;
      merged.push(first);
    }
    merged.push(value);
  }
  return merged.concat(added.slice(i));
}
