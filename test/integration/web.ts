import 'mocha/mocha.js';
import * as assert from 'node:assert/strict';
import { runTests } from './runTests';

/** Runs every integration test in the web worker extension host. VS Code calls it. */
export function run(): Promise<void> {
  // Not the global `mocha`: its run() reads the address bar, which a worker does not have.
  return runTests(Mocha, async () => {
    suite('this extension host', () => {
      test('is a web worker', () => {
        assert.ok('WorkerGlobalScope' in globalThis);
      });
    });
    await import('suites:all');
  });
}
