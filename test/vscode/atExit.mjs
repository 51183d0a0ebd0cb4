// What has to happen when this process ends, however it ends: by itself, by an exception, by Ctrl+C,
// by a closed terminal. Everything registered here is synchronous, as an `exit` listener must be.
import os from 'node:os';

/** @type {Set<() => void>} */
const tasks = new Set();

process.once('exit', () => {
  for (const task of [...tasks].reverse()) task();
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => process.exit(128 + os.constants.signals[signal]));
}

/**
 * Runs `task` when this process ends; the latest registered runs first.
 * @param {() => void} task
 * @returns {() => void} takes the task off the list again
 */
export function atExit(task) {
  tasks.add(task);
  return () => tasks.delete(task);
}
