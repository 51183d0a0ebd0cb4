// L-BFGS (Nocedal 1980): finds the minimum of a smooth function of many variables from its gradient.

/** Returns the value at a point and writes the gradient there. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

export interface MinimizeOptions {
  readonly iterations: number;
  /** Stops when a step lowers the value by less than this share of it. */
  readonly tolerance: number;
}

interface Step {
  readonly step: Float64Array;
  readonly change: Float64Array;
}

/** How many steps are remembered for the curvature. */
const memory = 10;
/** A step must win this share of what the slope promises (Armijo), or it is shortened so many times. */
const sufficient = 1e-4;
const shorten = 0.4;
const attempts = 12;

/** The point with the least value found, from zero on. Deterministic. */
export function minimize(
  size: number,
  objective: Objective,
  options: MinimizeOptions,
): Float64Array {
  let point = new Float64Array(size);
  let gradient = new Float64Array(size);
  let value = objective(point, gradient);
  const steps: Step[] = [];
  for (let iteration = 0; iteration < options.iterations; iteration++) {
    const direction = descent(gradient, steps);
    const slope = dot(gradient, direction);
    let length = 1;
    let next = point;
    let nextGradient = gradient;
    let nextValue = value;
    for (let attempt = 0; attempt < attempts; attempt++, length *= shorten) {
      next = point.map((x, i) => x + length * (direction[i] ?? 0));
      nextGradient = new Float64Array(size);
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + sufficient * length * slope) break;
    }
    const step = next.map((x, i) => x - (point[i] ?? 0));
    const change = nextGradient.map((x, i) => x - (gradient[i] ?? 0));
    if (dot(step, change) > 0) steps.push({ step, change });
    if (steps.length > memory) steps.shift();
    const won = value - nextValue;
    [point, gradient, value] = [next, nextGradient, nextValue];
    if (won < options.tolerance * Math.abs(value)) break;
  }
  return point;
}

/** The two-loop recursion: the gradient times an estimate of the inverse Hessian, downhill. */
function descent(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = gradient.map((x) => -x);
  const shares = new Map<Step, number>();
  for (const one of [...steps].reverse()) {
    const share = dot(one.step, direction) / dot(one.step, one.change);
    shares.set(one, share);
    addScaled(direction, one.change, -share);
  }
  const last = steps.at(-1);
  const scale = last
    ? dot(last.step, last.change) / dot(last.change, last.change)
    : 1 / Math.max(Number.MIN_VALUE, Math.sqrt(dot(gradient, gradient)));
  const scaled = direction.map((x) => x * scale);
  for (const one of steps) {
    const share = dot(one.change, scaled) / dot(one.step, one.change);
    addScaled(scaled, one.step, (shares.get(one) ?? 0) - share);
  }
  return scaled;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function addScaled(into: Float64Array, from: Float64Array, scale: number): void {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) + scale * (from[i] ?? 0);
}
