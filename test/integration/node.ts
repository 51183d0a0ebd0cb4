import * as assert from 'node:assert/strict';
import Mocha from 'mocha';
import { runTests } from './runTests';

/** Runs every integration test in the Node extension host. VS Code calls it. */
export function run(): Promise<void> {
  return runTests(Mocha, async () => {
    suite('this extension host', () => {
      test('is Node', () => {
        assert.equal(typeof process.versions.node, 'string');
      });
    });
    await import('suites:all');
  });
}
