/** The parts of two lists between what both begin and what both end with. */
export interface Middles<A, B> {
  readonly head: number;
  readonly before: readonly A[];
  readonly after: readonly B[];
}

/**
 * Takes away what two lists begin and end with in common: after most commands next to everything, so that
 * only the rest has to be looked up. `isSame` compares an item of the one with an item of the other.
 */
export function withoutCommonEnds<A, B>(
  before: readonly A[],
  after: readonly B[],
  isSame: (a: A, b: B) => boolean,
): Middles<A, B> {
  const most = Math.min(before.length, after.length);
  const areSame = (i: number, j: number): boolean => isSame(before[i] as A, after[j] as B);
  let head = 0;
  while (head < most && areSame(head, head)) head++;
  let tail = 0;
  while (head + tail < most && areSame(before.length - 1 - tail, after.length - 1 - tail)) tail++;
  return {
    head,
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
  };
}
