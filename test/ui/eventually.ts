import { setTimeout as delay } from 'node:timers/promises';

/** Long, since it is only waited out by a test that fails. */
const patience = 30_000;

/**
 * Repeats `check` until it passes and answers what it answers. What a workbench shows comes when it
 * comes: a test states what it waits for instead of sleeping. Throws the last failure.
 */
export async function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  const giveUpAt = Date.now() + patience;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > giveUpAt) throw error;
    }
    await delay(100);
  }
}
