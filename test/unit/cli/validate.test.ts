import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../../src/cli/run';
import { sha256 } from '../../../src/core/text/digest';
import { RecordedTerminal } from './recordedTerminal';
import { temporaryFolder } from '../temporaryFolder';

const text = 'Kelly met Tillerson.\n';
const sidecarName = 'a.txt.annotations.yaml';

/** A sidecar whose mention and entity are written by the test. */
const sidecar = async (items: string): Promise<string> =>
  `schema: pressmark/1\nsource:\n  file: a.txt\n  sha256: ${await sha256(text)}\n${items}`;

const kelly = `mentions:
  - id: m-kelly
    type: person
    start: 0
    end: 5
    exact: Kelly
`;

suite('pressmark validate', () => {
  const folderWith = temporaryFolder();

  /** Exit status and complaints, each without the folder. */
  async function validate(files: Readonly<Record<string, string | Uint8Array>>) {
    const folder = folderWith(files);
    const terminal = new RecordedTerminal();
    const status = await run(['validate', folder], terminal);
    assert.deepEqual(terminal.lines, []);
    return [status, ...terminal.complaints.map((line) => line.replace(folder + path.sep, ''))];
  }

  test('finds nothing wrong with a sound sidecar', async () => {
    assert.deepEqual(await validate({ 'a.txt': text, [sidecarName]: await sidecar(kelly) }), [0]);
  });

  test('accepts line endings and byte order marks that editors add to the article', async () => {
    const saved = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    assert.deepEqual(await validate({ 'a.txt': saved, [sidecarName]: await sidecar(kelly) }), [0]);
  });

  const broken: readonly [string, (sound: string) => string, string][] = [
    ['a mistake in the YAML', (s) => s.replace('exact: Kelly', 'exact: [Kelly'), `${sidecarName}:`],
    [
      'conflict marks',
      (s) => `${s}<<<<<<< ours\n`,
      `${sidecarName}:11: a merge left conflict marks`,
    ],
    [
      'a newer release',
      (s) => s.replace('mark/1', 'mark/2'),
      `${sidecarName}:1: written by a newer`,
    ],
    [
      'a doubled id',
      (s) => s + kelly.replace('mentions:\n', ''),
      `${sidecarName}:11: a second item`,
    ],
    [
      'a mention without end',
      (s) => s.replace('    end: 5\n', ''),
      `${sidecarName}:6: the key 'end'`,
    ],
    [
      'a mention elsewhere',
      (s) => s.replace('end: 5', 'end: 4'),
      `${sidecarName}:6: m-kelly has lost its place: "Kelly" may be "Kelly"`,
    ],
    [
      'an unknown type',
      (s) => s.replace('person', 'ship'),
      `${sidecarName}:6: m-kelly is of the unkno`,
    ],
    ['an older article', (s) => s.replace(/sha256: ./, 'sha256: g'), `${sidecarName}:4: `],
  ];
  for (const [name, spoil, expected] of broken) {
    test(`tells of ${name} and its line`, async () => {
      const files = { 'a.txt': text, [sidecarName]: spoil(await sidecar(kelly)) };
      const [status, ...complaints] = await validate(files);
      assert.equal(status, 1);
      assert.ok(
        complaints.some((line) => String(line).startsWith(expected)),
        complaints.join('\n'),
      );
    });
  }

  test('only warns of an entity that nothing names', async () => {
    const entity = 'entities:\n  - id: kelly\n    type: person\n    name: Kelly\n';
    assert.deepEqual(await validate({ 'a.txt': text, [sidecarName]: await sidecar(entity) }), [
      0,
      `${sidecarName}:6: warning: no mention names the entity 'kelly'`,
    ]);
  });

  test('tells of a sidecar without article, and of one that is no text', async () => {
    assert.deepEqual(
      await validate({
        'b.txt': text,
        [sidecarName]: '',
        'b.txt.annotations.yaml': Buffer.of(0xff),
      }),
      [
        1,
        `${sidecarName}: its article a.txt is missing`,
        'b.txt.annotations.yaml:1: not UTF-8: byte 0 is out of place',
      ],
    );
  });

  test('tells of a sidecar whose link leads nowhere', async () => {
    const folder = folderWith({ 'a.txt': text });
    symlinkSync(path.join(folder, 'gone', sidecarName), path.join(folder, sidecarName));
    const terminal = new RecordedTerminal();
    assert.equal(await run(['validate', folder], terminal), 1);
    assert.deepEqual(terminal.complaints, [
      `${path.join(folder, sidecarName)}: no such file or folder`,
    ]);
  });

  test('tells of a sidecar of another article, and not of each of its mentions', async () => {
    const other = 'Council votes on budget.\nThe mayor called it a relief.\n';
    const mention = (exact: string, i: number) =>
      `  - id: m-${i}\n    type: person\n    start: ${i}\n    end: ${i + exact.length}\n    exact: ${exact}\n`;
    const mentions = ['Ada Koren', 'Viktor Lund', 'Jonas Ekberg'].map(mention).join('');
    const yaml = `schema: pressmark/1\nsource:\n  file: a.txt\n  sha256: ${'f'.repeat(64)}\nmentions:\n${mentions}`;
    const [status, ...complaints] = await validate({ 'a.txt': other, [sidecarName]: yaml });
    assert.equal(status, 1);
    assert.equal(complaints.length, 2);
    assert.match(String(complaints[1]), /seems to belong to another article/);
  });

  test('wants a file or folder, and sidecars by their names', async () => {
    assert.equal(await run(['validate'], new RecordedTerminal()), 2);
    const folder = folderWith({ 'a.txt': text });
    const terminal = new RecordedTerminal();
    assert.equal(await run(['validate', path.join(folder, 'a.txt')], terminal), 1);
    assert.match(terminal.complaints[0] ?? '', /not an annotations file/);
  });

  test('goes by the tag set of the nearest folder above', async () => {
    const ships = 'schema: pressmark-tagset/1\ntypes: [{id: ship}]\n';
    const files = { 'a.txt': text, [sidecarName]: await sidecar(kelly) };
    assert.deepEqual(await validate({ ...files, 'pressmark.tagset.yaml': ships }), [
      1,
      `${sidecarName}:6: m-kelly is of the unknown type 'person'`,
    ]);
  });

  test('tells what is wrong with the tag set', async () => {
    const files = { 'a.txt': text, [sidecarName]: await sidecar(kelly) };
    const [status, complaint] = await validate({ ...files, 'pressmark.tagset.yaml': 'types: [' });
    assert.equal(status, 1);
    assert.match(String(complaint), /^pressmark\.tagset\.yaml:1: /);
  });
});
