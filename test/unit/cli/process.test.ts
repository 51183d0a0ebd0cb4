// What only a process of its own shows: exit status, pipes, streams.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { temporaryFolder } from '../temporaryFolder';
import { buildCli, root } from './builtCli';

suite('pressmark as a process', () => {
  const folderWith = temporaryFolder();
  let cli: string;

  suiteSetup(() => {
    cli = buildCli(folderWith());
  });

  const pressmark = (args: readonly string[], input = '') =>
    spawnSync(process.execPath, [cli, ...args], { cwd: root, input, encoding: 'utf8' });

  test('analyzes the seeds and exits with 0', () => {
    const { status, stdout, stderr } = pressmark(['analyze', 'seeds']);
    assert.equal(stderr, '');
    assert.equal(status, 0);
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { file: string });
    assert.deepEqual(
      records.map(({ file }) => path.basename(file).slice(0, 3)),
      ['000', '001', '002', '003', '004'],
    );
  });

  test('exits with 1 for problems, with 2 for wrong use, and says so on standard error', () => {
    const problem = pressmark(['analyze', 'no-such-file.txt']);
    assert.deepEqual([problem.status, problem.stdout], [1, '']);
    assert.equal(problem.stderr, 'no-such-file.txt: no such file or folder\n');
    const wrong = pressmark(['analyze', '--no-such-option']);
    assert.deepEqual([wrong.status, wrong.stdout], [2, '']);
  });

  test('is quiet when the reader of its output has read enough', async () => {
    const child = spawn(process.execPath, [cli, 'analyze', ...Array<string>(200).fill('seeds')], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let complaints = '';
    child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [status] = (await once(child, 'close')) as [number];
    assert.equal(complaints, '');
    assert.equal(status, 0);
  });
});
