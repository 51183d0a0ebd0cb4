// Long work in steps of some milliseconds, so that an editor stays responsive: whoever runs it may let
// others have their turn at each yield.

/** Work that pauses now and then, and ends with a result. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does the work without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
