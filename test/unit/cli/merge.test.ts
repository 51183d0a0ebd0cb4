import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { run } from '../../../src/cli/run';
import { temporaryFolder } from '../temporaryFolder';
import { RecordedTerminal } from './recordedTerminal';

const head = `schema: pressmark/1
source:
  file: a.txt
  sha256: ${'9c1f'.repeat(16)}
`;
const tag = (id: string, start: number, type = 'person'): string =>
  `  - id: ${id}\n    type: ${type}\n    start: ${start}\n    end: ${start + 3}\n    exact: Ann\n`;
const file = (...tags: readonly string[]): string => `${head}mentions:\n${tags.join('')}`;

const hasGit = spawnSync('git', ['--version']).status === 0;

suite('pressmark merge', () => {
  const folderWith = temporaryFolder();

  async function merge(base: string, ours: string, theirs: string | Uint8Array) {
    const folder = folderWith({ base, ours, theirs });
    const terminal = new RecordedTerminal();
    const files = ['base', 'ours', 'theirs'].map((name) => path.join(folder, name));
    const status = await run(['merge', ...files, 'a.txt.annotations.yaml'], terminal);
    const result = fs.readFileSync(path.join(folder, 'ours'), 'utf8');
    return { status, result, complaints: terminal.complaints };
  }

  test('writes what both sides tagged over ours', async () => {
    const { status, result } = await merge(file(), file(tag('a', 0)), file(tag('b', 9)));
    assert.equal(status, 0);
    assert.equal(result, file(tag('a', 0), tag('b', 9)));
  });

  test('leaves a conflict where it is and names its line', async () => {
    const side = (type: string): string => file(tag('a', 0, type));
    const { status, result, complaints } = await merge(side('person'), side('group'), side('work'));
    assert.equal(status, 1);
    assert.match(result, /<{7} ours\n {4}type: group\n={7}\n {4}type: work\n>{7} theirs\n/);
    assert.deepEqual(complaints, [
      'a.txt.annotations.yaml:7: both sides changed the same (conflicts: 1)',
    ]);
  });

  test('asks for three files', async () => {
    assert.equal(await run(['merge', 'a', 'b'], new RecordedTerminal()), 2);
  });

  const withGit = hasGit ? test : test.skip;
  withGit('of what cannot be read leaves what git makes of its lines', async () => {
    const theirs = `${file(tag('a', 0))}x: [\n`;
    const { status, result, complaints } = await merge(file(), file(tag('b', 9)), theirs);
    assert.equal(status, 1);
    for (const id of ['id: a', 'id: b', 'x: [']) assert.ok(result.includes(id), result);
    assert.match(complaints[0] ?? '', /^a\.txt\.annotations\.yaml:\d+: warning: theirs: not YAML/);
  });
});
