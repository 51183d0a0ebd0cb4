import assert from 'node:assert/strict';
import {
  readSafely,
  replaceSafely,
  type FileSystem,
} from '../../../src/editor/platform/safeReplacement';
import { assertSurvivesKills } from '../node/killedWriters';
import { temporaryFolder } from '../temporaryFolder';
import { read } from './diskLikeVsCode';

const names = { file: 'a', draft: 'a.1', ready: 'a.new' };

/** Files in memory. The step with the number, counted from 1, fails after its first half. */
function failingAt(step: number, kept: Readonly<Record<string, string>>) {
  const files = new Map(Object.entries(kept));
  let steps = 0;
  const isFailing = () => ++steps === step;
  const fail = () => {
    throw new Error('disk full');
  };
  const get = (file: string): string => files.get(file) ?? fail();
  const system: FileSystem<string> = {
    async read(file) {
      const content = files.get(file);
      return Promise.resolve(content === undefined ? undefined : new TextEncoder().encode(content));
    },
    async write(file, bytes) {
      const content = new TextDecoder().decode(bytes);
      const failing = isFailing();
      files.set(file, failing ? content.slice(0, 1) : content);
      if (failing) fail();
      return Promise.resolve();
    },
    async rename(from, to) {
      const content = get(from);
      files.delete(to);
      if (isFailing()) fail();
      files.delete(from);
      files.set(to, content);
      return Promise.resolve();
    },
    async remove(file) {
      get(file);
      files.delete(file);
      return Promise.resolve();
    },
  };
  return { system, files };
}

async function contentOf(system: FileSystem<string>): Promise<string | undefined> {
  const bytes = await readSafely(system, names);
  return bytes && new TextDecoder().decode(bytes);
}

suite('replacing a file where nothing is done in one step', () => {
  const folderWith = temporaryFolder();
  const next = new TextEncoder().encode('new');

  test('puts the new content there and leaves nothing else behind', async () => {
    const { system, files } = failingAt(0, { a: 'old' });
    await replaceSafely(system, names, next);
    assert.deepEqual([...files], [['a', 'new']]);
  });

  test('leaves the file, and nothing else behind, where it may not be replaced', async () => {
    const { system, files } = failingAt(0, { a: 'old' });
    const answer = await replaceSafely(system, names, next, () => Promise.resolve(false));
    assert.equal(answer, false);
    assert.deepEqual([...files], [['a', 'old']]);
  });

  for (const [step, what, left] of [
    [1, 'writing', 'old'],
    [2, 'getting ready', 'old'],
    [3, 'taking the place of the file, which is gone', 'new'],
  ] as const) {
    test(`that fails while ${what} is told, and the ${left} content is read`, async () => {
      const { system, files } = failingAt(step, { a: 'old' });
      await assert.rejects(replaceSafely(system, names, next), /disk full/);
      assert.equal(await contentOf(system), left);
      assert.deepEqual([...files], [['a', left]]);
    });
  }

  test('a first content that was torn is not taken for one', async () => {
    const { system } = failingAt(0, { 'a.1': 'n' });
    assert.equal(await contentOf(system), undefined);
  });

  test('two readers that find the same content ready both get it', async () => {
    const { system, files } = failingAt(0, { 'a.new': 'new' });
    assert.deepEqual(await Promise.all([contentOf(system), contentOf(system)]), ['new', 'new']);
    assert.deepEqual([...files], [['a', 'new']]);
  });

  test('a kill at any moment leaves the old file or the new one', async function () {
    this.timeout(120_000);
    const writer = { module: '../editor/diskLikeVsCode', name: 'replace' };
    await assertSurvivesKills(folderWith(), writer, read);
  });
});
