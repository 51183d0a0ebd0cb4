import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { readdir, stat, unlink, utimes } from 'node:fs/promises';
import path from 'node:path';
import { sweepLeftDrafts } from '../../../src/editor/platform/leftDrafts';
import { temporaryFolder } from '../temporaryFolder';

const minute = 60 * 1000;

suite('drafts that killed writers left', () => {
  const folderWith = temporaryFolder();

  /** The names that are left of files which were all written so long ago. */
  async function leftOf(names: readonly string[], age: number): Promise<readonly string[]> {
    const folder = folderWith(Object.fromEntries(names.map((name) => [name, 'x'])));
    const now = Date.now();
    for (const name of names) {
      await utimes(path.join(folder, name), new Date(now - age), new Date(now - age));
    }
    await sweepLeftDrafts(
      {
        names: () => readdir(folder),
        written: async (name) => (await stat(path.join(folder, name))).mtimeMs,
        remove: (name) => unlink(path.join(folder, name)),
      },
      now,
    );
    return readdirSync(folder).sort();
  }

  const node = '.a.txt.annotations.yaml.4711-0a1b2c3d.tmp';
  const web = '.a.txt.annotations.yaml.0a1b2c3d.tmp';
  const ready = '.a.txt.annotations.yaml.new';

  for (const [what, name] of [
    ['the Node host', node],
    ['the web host', web],
  ] as const) {
    test(`one of ${what} goes after an hour`, async () => {
      assert.deepEqual(await leftOf(['a.txt', name], 60 * minute), ['a.txt']);
    });

    test(`one of ${what} stays for its first minutes: its writer may be at work`, async () => {
      assert.deepEqual(await leftOf([name], 5 * minute), [name]);
    });
  }

  test('what is ready goes where the sidecar is there', async () => {
    const sidecar = 'a.txt.annotations.yaml';
    assert.deepEqual(await leftOf([sidecar, ready], 60 * minute), [sidecar]);
  });

  test('what is ready stays where the sidecar is not: it is all that there is', async () => {
    assert.deepEqual(await leftOf(['b.txt.annotations.yaml', ready], 60 * minute), [
      ready,
      'b.txt.annotations.yaml',
    ]);
  });

  test('nothing else is touched', async () => {
    const others = [
      'a.txt.annotations.yaml',
      'a.txt.annotations.yaml.0a1b2c3d.tmp',
      '.a.txt.0a1b2c3d.tmp',
      '.a.txt.annotations.yaml.tmp',
      '.a.txt.annotations.yaml.notes.tmp',
      '.new',
    ].sort();
    assert.deepEqual(await leftOf(others, 60 * minute), others);
  });

  test('what cannot be removed keeps nothing else from going', async () => {
    const gone: string[] = [];
    const swept = await sweepLeftDrafts(
      {
        names: () => Promise.resolve([node, web]),
        written: () => Promise.resolve(0),
        remove: (name) => {
          if (name === node) return Promise.reject(new Error('read-only'));
          gone.push(name);
          return Promise.resolve();
        },
      },
      60 * minute,
    );
    assert.deepEqual(swept, [web]);
    assert.deepEqual(gone, [web]);
  });
});
