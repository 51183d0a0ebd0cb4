/** The same thing in each of the files that a merge is made of. */
export interface Versions<T> {
  /** What both sides come from. */
  readonly base: T;
  readonly ours: T;
  readonly theirs: T;
}

export type Side = 'ours' | 'theirs';

export const versionNames = ['base', 'ours', 'theirs'] as const;

/** The three with the same done to each. */
export function mapVersions<T, R>(
  { base, ours, theirs }: Versions<T>,
  map: (version: T) => R,
): Versions<R> {
  return { base: map(base), ours: map(ours), theirs: map(theirs) };
}

/**
 * The side that counts, since it alone changed anything or both changed the same; `undefined` where they
 * disagree.
 */
export function decide<T>(
  { base, ours, theirs }: Versions<T>,
  isSame: (a: T, b: T) => boolean = Object.is,
): Side | undefined {
  if (isSame(base, theirs) || isSame(ours, theirs)) return 'ours';
  return isSame(base, ours) ? 'theirs' : undefined;
}
