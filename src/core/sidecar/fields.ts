// Items as they stand in the file: positions in code points, keys in the order they are printed in.

import type { Span } from '../text/span';
import { spanFields, type FieldKind, type FieldKinds } from './forms';
import type { Scalar } from './yaml/yamlScalar';

export type FieldValue = Scalar | readonly FieldValue[] | Fields;

/** The keys of a map in their order. An undefined value is a key that is not in the file. */
export interface Fields {
  readonly [key: string]: FieldValue | undefined;
}

/** Converts an offset between the program's UTF-16 and the file's code points, in either direction. */
export type Convert = (offset: number) => number;

/** What the file says of an item. */
export function toFields<T>(kinds: FieldKinds<T>, item: T, convert: Convert): Fields {
  return mapFields(kinds, item, (kind, value) => toField(kind, value, convert));
}

/** The item that fields stand for which the schema finds no fault with. */
export function fromFields<T>(kinds: FieldKinds<T>, fields: unknown, convert: Convert): T {
  // The schema and the table of kinds describe the same shape; that they do is tested.
  return mapFields(kinds, fields, (kind, value) => fromField(kind, value, convert)) as T;
}

/** Applies `map` to every field that the table knows, in its order; absent ones stay away. */
function mapFields<R>(
  kinds: Readonly<Record<string, FieldKind>>,
  item: unknown,
  map: (kind: FieldKind, value: unknown) => R | undefined,
): Record<string, R> {
  const mapped: Record<string, R> = {};
  for (const key in kinds) {
    const kind = kinds[key] ?? 'value';
    const value = map(kind, (item as Readonly<Record<string, unknown>>)[key] ?? undefined);
    if (value !== undefined) mapped[key] = value;
  }
  return mapped;
}

function toField(kind: FieldKind, value: unknown, convert: Convert): FieldValue | undefined {
  if (value === undefined) return undefined;
  switch (kind) {
    case 'position':
      return convert(value as number);
    case 'positions':
      return (value as readonly Span[]).map(({ start, end }) => [convert(start), convert(end)]);
    case 'span':
      return toFields(spanFields, value as Span & { exact: string }, convert);
    case 'context':
      return value === '' ? undefined : (value as string);
    case 'value':
      return value as FieldValue;
  }
}

function fromField(kind: FieldKind, value: unknown, convert: Convert): unknown {
  if (kind === 'context') return value ?? '';
  if (value === undefined) return undefined;
  switch (kind) {
    case 'position':
      return convert(value as number);
    case 'positions':
      return (value as readonly (readonly [number, number])[]).map(([start, end]) => ({
        start: convert(start),
        end: convert(end),
      }));
    case 'span':
      return fromFields(spanFields, value, convert);
    case 'value':
      return value;
  }
}

/** Whether both would be printed alike. */
export function sameValue(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  if (isList(a) || isList(b)) {
    return isList(a) && isList(b) && a.length === b.length && a.every((v, i) => sameValue(v, b[i]));
  }
  return sameFields(a, b);
}

/** Whether two maps hold the same values, in whatever order. */
export function sameFields(a: Fields, b: Fields): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Array.from(keys).every((key) => sameValue(own(a, key), own(b, key)));
}

/** `Array.isArray` does not narrow readonly arrays. */
export function isList(value: FieldValue): value is readonly FieldValue[] {
  return Array.isArray(value);
}

/** The value of a key that the map itself has. */
export function own(fields: Fields, key: string): FieldValue | undefined {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}
