// The tags that a model decides between: outside, and begin and inside of each entity type.

/** The types that the models know, in the order of their tags. */
export const modelTypes = ['person', 'organization', 'location', 'group', 'date'] as const;
export type ModelType = (typeof modelTypes)[number];

export const OUTSIDE = 0;
/** Outside, then begin and inside of each type in turn. */
export const tagCount = 1 + 2 * modelTypes.length;

export function beginOf(type: number): number {
  return 1 + 2 * type;
}

export function insideOf(type: number): number {
  return 2 + 2 * type;
}

/** The index of the tag's type in `modelTypes`; -1 for outside. */
export function typeOfTag(tag: number): number {
  return (tag - 1) >> 1;
}

export function isInside(tag: number): boolean {
  return tag > 0 && tag % 2 === 0;
}

/** The inside of the name that the tag, which is not outside, is part of. */
export function insideAfter(tag: number): number {
  return tag + (tag % 2);
}

/** Whether the tag may stand after another one; `OUTSIDE` stands before a sentence. */
export function mayFollow(tag: number, previous: number): boolean {
  return !isInside(tag) || (previous !== OUTSIDE && typeOfTag(previous) === typeOfTag(tag));
}
