import type Mocha from 'mocha';

/** Before each event, so that the runner outside can tell it from the workbench's own log. */
const eventPrefix = 'mocha-event';

/**
 * Prints the events of a run in the form of mocha's `json-stream` reporter, which itself writes to a
 * standard output that a web worker does not have.
 */
export function printEvents(runner: Mocha.Runner): void {
  const print = (kind: string, event: object) => {
    console.log(`${eventPrefix} ${JSON.stringify([kind, event])}`);
  };
  runner.on('pass', (test) => {
    print('pass', { fullTitle: test.fullTitle(), duration: test.duration });
  });
  runner.on('fail', (test, error: Error) => {
    print('fail', { fullTitle: test.fullTitle(), err: error.message, stack: error.stack });
  });
  runner.on('retry', (test: Mocha.Test, error: Error) => {
    print('retry', { fullTitle: test.fullTitle(), err: error.message, stack: error.stack });
  });
  runner.once('end', () => {
    print('end', {});
  });
}
