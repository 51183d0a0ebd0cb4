import type Mocha from 'mocha';
import { printEvents } from './printEvents';

/** Set by the build from the environment variable GREP: only tests whose title has it are run. */
declare const testGrep: string;

/** Generous: a cold extension host on a busy machine takes seconds to open its first document. */
const timeout = 60_000;

/** A file watcher on a busy machine may tell too late. What fails once is printed all the same. */
const retries = 1;

/**
 * Runs the tests that `load` brings in, and rejects when one fails.
 * `MochaRunner` is Node's mocha or the browser build, whichever the extension host can load.
 */
export async function runTests(
  MochaRunner: typeof Mocha,
  load: () => Promise<unknown>,
): Promise<void> {
  // The base reporter prints nothing.
  const mocha = new MochaRunner({
    ui: 'tdd',
    timeout,
    retries,
    reporter: MochaRunner.reporters.Base,
  });
  if (testGrep) mocha.grep(testGrep);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await load();
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => {
      if (failures === 0) resolve();
      else reject(new Error(`${failures} tests failed`));
    });
    printEvents(runner);
  });
}
