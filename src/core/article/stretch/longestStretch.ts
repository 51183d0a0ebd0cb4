/** First and last of some consecutive items, both included; both -1 when there are none. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * The consecutive items with the greatest sum of weights (Finn, Kushmerick and Smyth 2001 find the body of
 * a page so, by its tags). None when no weight is positive. Linear.
 */
export function longestStretch(weights: readonly number[]): Stretch {
  let best = 0;
  let sum = 0;
  let start = 0;
  let found: Stretch = { first: -1, last: -1 };
  weights.forEach((weight, index) => {
    if (sum <= 0) {
      sum = 0;
      start = index;
    }
    sum += weight;
    if (sum > best) {
      best = sum;
      found = { first: start, last: index };
    }
  });
  return found;
}
