import assert from 'node:assert/strict';
import path from 'node:path';
import { run } from '../../../src/cli/run';
import { RecordedTerminal } from './recordedTerminal';
import { temporaryFolder } from '../temporaryFolder';

const story = `Minister Closes Northern Fishing Grounds

The ministry of fisheries will close the northern grounds to trawlers for the whole of the winter.

“We will be back,” Ada Lindqvist said on Monday, when the last of the boats had come to the harbour.

The crews of Port Vell have lived on the northern grounds for longer than anybody can remember.
`;

suite('pressmark stats', () => {
  const folderWith = temporaryFolder();

  test('adds up the articles of a folder, and passes over what is none', async () => {
    const folder = folderWith({ 'a.txt': story, 'b.txt': story, 'list.txt': 'eggs\nmilk\n' });
    const terminal = new RecordedTerminal();
    assert.equal(await run(['stats', folder], terminal), 0);
    const [record, ...others] = terminal.records;
    assert.equal(others.length, 0);
    assert.equal(record?.articles, 2);
    assert.deepEqual(record.quotations, { direct: 2, indirect: 0, mixed: 0 });
  });

  test('prints a line an article with --each', async () => {
    const folder = folderWith({ 'a.txt': story, 'b.txt': story });
    const terminal = new RecordedTerminal();
    assert.equal(await run(['stats', '--each', folder], terminal), 0);
    assert.deepEqual(
      terminal.records.map(({ file, articles }) => [path.basename(String(file)), articles]),
      [
        ['a.txt', 1],
        ['b.txt', 1],
      ],
    );
  });

  test('tells of a sidecar that cannot be read, and counts without it', async () => {
    const folder = folderWith({ 'a.txt': story, 'a.txt.annotations.yaml': '<<<<<<< ours\n' });
    const terminal = new RecordedTerminal();
    assert.equal(await run(['stats', folder], terminal), 1);
    assert.match(terminal.complaints[0] ?? '', /a\.txt\.annotations\.yaml:1: /);
    assert.equal(terminal.records[0]?.articles, 1);
  });

  test('needs a file or folder', async () => {
    assert.equal(await run(['stats'], new RecordedTerminal()), 2);
  });
});
