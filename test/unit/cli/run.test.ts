import assert from 'node:assert/strict';
import { run } from '../../../src/cli/run';
import { RecordedTerminal } from './recordedTerminal';

suite('pressmark', () => {
  test('without a command says how it is used and exits with 2', async () => {
    const terminal = new RecordedTerminal();
    assert.equal(await run([], terminal), 2);
    assert.match(terminal.complaints.join('\n'), /Usage: pressmark <command>/);
  });

  test('prints its help, and that of a command, to standard output', async () => {
    for (const args of [['--help'], ['-h'], ['analyze', '--help'], ['analyze', 'x', '-h']]) {
      const terminal = new RecordedTerminal();
      assert.equal(await run(args, terminal), 0);
      assert.match(terminal.lines.join('\n'), /^Usage: pressmark /);
      assert.deepEqual(terminal.complaints, []);
    }
  });

  test('knows its commands', async () => {
    const terminal = new RecordedTerminal();
    assert.equal(await run(['analyse'], terminal), 2);
    assert.match(terminal.complaints[0] ?? '', /no command 'analyse'.*analyze/);
  });

  test('refuses options that a command does not have', async () => {
    const terminal = new RecordedTerminal();
    assert.equal(await run(['analyze', '--fast', 'x'], terminal), 2);
    assert.deepEqual(terminal.complaints, [
      "pressmark analyze: Unknown option '--fast'",
      "Try 'pressmark analyze --help'.",
    ]);
  });
});
