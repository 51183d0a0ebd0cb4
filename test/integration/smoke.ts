import Mocha from 'mocha';
import { runTests } from './runTests';

/** Runs the smoke tests in the Node extension host, on the packaged extension. VS Code calls it. */
export function run(): Promise<void> {
  return runTests(Mocha, () => import('suites:smoke'));
}
