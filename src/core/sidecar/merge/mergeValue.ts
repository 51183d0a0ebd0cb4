import { isList, own, sameValue, type Fields, type FieldValue } from '../fields';
import { decide, type Versions } from './versions';

/** What comes of a value, which may be that it goes; `undefined` where the sides disagree. */
export interface MergedValue {
  readonly value: FieldValue | undefined;
}

/**
 * A value with what both sides did to it: a map key by key, a list of words as a set. What is neither is
 * what one side made of it.
 */
export function mergeValue(values: Versions<FieldValue | undefined>): MergedValue | undefined {
  const side = decide(values, sameValue);
  if (side) return { value: values[side] };
  const { base, ours, theirs } = values;
  if (isMap(ours) && isMap(theirs))
    return mergeMaps({ base: isMap(base) ? base : {}, ours, theirs });
  if (isWords(ours) && isWords(theirs)) {
    return { value: mergeWords({ base: isWords(base) ? base : [], ours, theirs }) };
  }
  return undefined;
}

function mergeMaps(maps: Versions<Fields>): MergedValue | undefined {
  const merged: Record<string, FieldValue> = {};
  for (const key of new Set([...Object.keys(maps.ours), ...Object.keys(maps.theirs)])) {
    const result = mergeValue({
      base: own(maps.base, key),
      ours: own(maps.ours, key),
      theirs: own(maps.theirs, key),
    });
    if (!result) return undefined;
    // To assign a key such as `__proto__` would be to set the prototype.
    const { value } = result;
    if (value !== undefined) Object.defineProperty(merged, key, { ...property, value });
  }
  return { value: merged };
}

const property = { configurable: true, enumerable: true, writable: true };

function mergeWords({ base, ours, theirs }: Versions<readonly string[]>): readonly string[] {
  const kept = ours.filter((word) => theirs.includes(word) || !base.includes(word));
  return [...kept, ...theirs.filter((word) => !base.includes(word) && !ours.includes(word))];
}

function isMap(value: FieldValue | undefined): value is Fields {
  return typeof value === 'object' && !isList(value);
}

function isWords(value: FieldValue | undefined): value is readonly string[] {
  return value !== undefined && isList(value) && value.every((word) => typeof word === 'string');
}
