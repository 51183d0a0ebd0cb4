// Math.exp may differ in its last bit from engine to engine. Training sums up millions of such bits, so
// it has an exponential of its own, of operations that IEEE 754 defines exactly.

const logTwo = 0.6931471805599453;

/** e to the power of `x`, to about 13 digits; 0 far below. */
export function exponential(x: number): number {
  if (x < -700) return 0;
  const doublings = Math.round(x / logTwo);
  const rest = x - doublings * logTwo;
  // Taylor's series by Horner's rule; the rest is at most 0.35, so the next term is below 1e-13.
  let sum = 1;
  for (let term = 11; term > 0; term--) sum = 1 + (sum * rest) / term;
  let power = 1;
  const factor = doublings < 0 ? 0.5 : 2;
  let base = factor;
  for (let left = Math.abs(doublings); left > 0; left >>= 1) {
    if (left & 1) power *= base;
    base *= base;
  }
  return sum * power;
}
