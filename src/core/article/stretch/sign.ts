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

/** The signs that say something of a line, by the weights of their values. */
export function weighed<T>(
  signs: readonly Sign<T>[],
  weights: Readonly<Record<string, readonly number[]>>,
  seen: T,
  index: number,
): readonly WeighedSign[] {
  return signs.flatMap((sign): readonly WeighedSign[] => {
    const at = sign.of(seen, index);
    const weight = weights[sign.id]?.[at];
    const value = sign.values[at];
    return weight === undefined || value === undefined ? [] : [{ id: sign.id, value, weight }];
  });
}

/** The names of the ranges between ascending limits, as a reader counts: shares in hundredths, numbers in ones. */
export function ranges(limits: readonly number[]): readonly string[] {
  if (limits.every((limit) => limit > 0 && limit < 1)) return shares(limits);
  if (limits.every((limit) => Number.isInteger(limit) && limit > 0)) return numbers(limits);
  return named(limits, (from, to) => `${from} to ${to}`, String);
}

function numbers(limits: readonly number[]): readonly string[] {
  const between = (from: number, to: number) =>
    to - from === 1 ? `${from}` : `${from} to ${to - 1}`;
  const [, ...others] = named(limits, between, String);
  return [limits[0] === 1 ? 'none' : `under ${limits[0] ?? 0}`, ...others];
}

/** Shares below the first of these are none, those above the second all. */
const none = 0.001;
const all = 0.999;

function shares(limits: readonly number[]): readonly string[] {
  const percent = (share: number) => `${Math.round(share * 1000) / 10} %`;
  const between = (from: number, to: number) => {
    if (to === all) return `${percent(from)} or more`;
    return from === none ? `up to ${percent(to)}` : `${percent(from)} to ${percent(to)}`;
  };
  const names = named(limits, between, percent);
  return names.map((name, index) => {
    if (index === 0 && limits[0] === none) return 'none';
    if (index === limits.length && limits.at(-1) === all) return 'all';
    return name;
  });
}

function named(
  limits: readonly number[],
  between: (from: number, to: number) => string,
  one: (limit: number) => string,
): readonly string[] {
  return [
    `under ${one(limits[0] ?? 0)}`,
    ...limits.slice(1).map((limit, index) => between(limits[index] ?? 0, limit)),
    `${one(limits.at(-1) ?? 0)} or more`,
  ];
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
    values: first.values.flatMap((a) => second.values.map((b) => `${b}, ${first.id} ${a}`)),
    of: (seen, index) => {
      const a = first.of(seen, index);
      if (a < 0) return -1;
      const b = second.of(seen, index);
      return b < 0 ? -1 : a * size + b;
    },
  };
}
