import { isList, own, sameValue, type Fields, type FieldValue } from './fields';

/** One value that is to be another one, or to go. */
export interface Change {
  /** The keys that lead to it. */
  readonly path: readonly string[];
  /** `undefined` when the key goes. */
  readonly value: FieldValue | undefined;
  /** The keys of its map that stand before it in canonical order, the nearest last. */
  readonly before: readonly string[];
}

/**
 * What makes `next` of `old`, the map that `path` leads to. As deep inside as can be: a span that moved
 * has a new start and end.
 */
export function changesBetween(
  path: readonly string[],
  old: Fields,
  next: Fields,
): readonly Change[] {
  const kept = Object.keys(next).filter((key) => next[key] !== undefined);
  const gone = Object.keys(old).filter((key) => own(next, key) === undefined);
  return [...gone, ...kept].flatMap((key) => {
    const from = own(old, key);
    const to = own(next, key);
    if (sameValue(from, to)) return [];
    if (isFilledMap(from) && isFilledMap(to)) return changesBetween([...path, key], from, to);
    return { path: [...path, key], value: to, before: kept.slice(0, kept.indexOf(key)) };
  });
}

/** An empty map is written in another way than one with keys, so that it changes as a whole. */
function isFilledMap(value: FieldValue | undefined): value is Fields {
  return typeof value === 'object' && !isList(value) && Object.keys(value).length > 0;
}
