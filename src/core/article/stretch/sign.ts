// A sign sorts lines into a few values, each with a weight for or against a line belonging to the article
// (see weights.ts). Weights are added: the sum is the logarithm of the odds.

/** A sign that reads something, `T`, about a line. */
export interface Sign<T> {
  /** For the reader who asks why, and the name of its weights. */
  readonly id: string;
  readonly values: readonly string[];
  /** Which of the values the line has, by index; -1 when the sign says nothing of it. */
  readonly of: (seen: T, index: number) => number;
}

/** A value that a line has, with what it weighs: above 0 for the article, below 0 against it. */
export interface WeighedSign {
  readonly id: string;
  readonly value: string;
  readonly weight: number;
}

/** The names of the ranges between ascending limits. */
export function ranges(limits: readonly number[]): readonly string[] {
  return [...limits.map((limit) => `under ${limit}`), `from ${limits.at(-1) ?? 0}`];
}

/** The index of the first limit that the value is below; the number of limits when none. */
export function rangeOf(value: number, limits: readonly number[]): number {
  for (let index = 0; index < limits.length; index++)
    if (value < (limits[index] ?? 0)) return index;
  return limits.length;
}

/** A sign whose values are told apart by a second one, such as the length of the line. */
export function crossed<T>(id: string, first: Sign<T>, second: Sign<T>): Sign<T> {
  const size = second.values.length;
  return {
    id,
    values: first.values.flatMap((a) => second.values.map((b) => `${a}, ${b}`)),
    of: (seen, index) => {
      const a = first.of(seen, index);
      if (a < 0) return -1;
      const b = second.of(seen, index);
      return b < 0 ? -1 : a * size + b;
    },
  };
}
