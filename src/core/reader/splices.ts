import type { Block } from './page';

/** Puts `insert` in the place of `remove` blocks from `at` on. */
export interface Splice {
  readonly at: number;
  readonly remove: number;
  readonly insert: readonly Block[];
}

/**
 * What turns one page's blocks into another's, to be applied one after the other. Where their number
 * stays the same only those that differ are replaced, as after a tag on a name that occurs everywhere.
 */
export function splicesBetween(
  before: readonly Block[],
  after: readonly Block[],
): readonly Splice[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && equal(before[head], after[head])) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    equal(before[before.length - 1 - tail], after[after.length - 1 - tail])
  )
    tail++;
  if (before.length !== after.length) {
    const insert = after.slice(head, after.length - tail);
    return [{ at: head, remove: before.length - tail - head, insert }];
  }
  return after
    .slice(head, after.length - tail)
    .flatMap((block, i) =>
      equal(before[head + i], block) ? [] : [{ at: head + i, remove: 1, insert: [block] }],
    );
}

/** The blocks after the splices. */
export function spliced(blocks: readonly Block[], splices: readonly Splice[]): readonly Block[] {
  return splices.reduce(
    (result, { at, remove, insert }) => [
      ...result.slice(0, at),
      ...insert,
      ...result.slice(at + remove),
    ],
    blocks,
  );
}

function equal(a: Block | undefined, b: Block | undefined): boolean {
  return a === b || (a?.kind === b?.kind && JSON.stringify(a) === JSON.stringify(b));
}
