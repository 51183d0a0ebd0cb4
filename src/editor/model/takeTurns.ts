import type { Steps } from '../../core/text/steps';

/** In milliseconds: less than a person notices, and enough to get on. */
const turn = 30;

/** Does long work in turns with all else that the host has to do. */
export async function takeTurns<Result>(steps: Steps<Result>): Promise<Result> {
  for (let end = Date.now() + turn; ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (Date.now() < end) continue;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    end = Date.now() + turn;
  }
}
