import assert from 'node:assert/strict';
import fs from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { mock } from 'node:test';
import { replaceFile } from '../../../src/node/replaceFile';
import { temporaryFolder } from '../temporaryFolder';
import { assertSurvivesKills } from './killedWriters';

suite('replacing a file', () => {
  const folderWith = temporaryFolder();

  test('creates it, replaces it and leaves nothing else behind', async () => {
    const folder = folderWith();
    const file = path.join(folder, 'a.yaml');
    await replaceFile(file, 'old');
    assert.equal(fs.readFileSync(file, 'utf8'), 'old');
    await replaceFile(file, Buffer.from('new'));
    assert.equal(fs.readFileSync(file, 'utf8'), 'new');
    assert.deepEqual(fs.readdirSync(folder), ['a.yaml']);
  });

  test('keeps the permissions of the file', async () => {
    const file = path.join(folderWith({ 'a.yaml': 'old' }), 'a.yaml');
    fs.chmodSync(file, 0o666);
    await replaceFile(file, 'new');
    assert.equal(fs.statSync(file).mode & 0o777, 0o666);
    fs.chmodSync(file, 0o600);
    await replaceFile(file, 'newer');
    assert.equal(fs.statSync(file).mode & 0o777, 0o600);
  });

  test('keeps a symbolic link and replaces what it leads to', async () => {
    const folder = folderWith({ 'shared/a.yaml': 'old' });
    const link = path.join(folder, 'a.yaml');
    fs.symlinkSync(path.join('shared', 'a.yaml'), link);
    await replaceFile(link, 'new');
    assert.ok(fs.lstatSync(link).isSymbolicLink());
    assert.equal(fs.readFileSync(path.join(folder, 'shared/a.yaml'), 'utf8'), 'new');
  });

  test('keeps a symbolic link whose target is gone, and creates that, unless its folder is gone too', async () => {
    const folder = folderWith({ 'shared/b.yaml': '' });
    const link = path.join(folder, 'a.yaml');
    fs.symlinkSync(path.join('shared', 'a.yaml'), link);
    await replaceFile(link, 'new');
    assert.ok(fs.lstatSync(link).isSymbolicLink());
    assert.equal(fs.readFileSync(path.join(folder, 'shared/a.yaml'), 'utf8'), 'new');
    fs.rmSync(path.join(folder, 'shared'), { recursive: true });
    await assert.rejects(replaceFile(link, 'newer'), { code: 'ENOENT' });
    assert.ok(fs.lstatSync(link).isSymbolicLink());
  });

  test('leaves the file, and nothing else behind, where it may not be replaced', async () => {
    const folder = folderWith({ 'a.yaml': 'old' });
    const file = path.join(folder, 'a.yaml');
    assert.equal(await replaceFile(file, 'new', () => Promise.resolve(false)), false);
    await assert.rejects(
      replaceFile(file, 'new', () => Promise.reject(new Error('unreadable'))),
      /unreadable/,
    );
    assert.equal(fs.readFileSync(file, 'utf8'), 'old');
    assert.deepEqual(fs.readdirSync(folder), ['a.yaml']);
    assert.equal(await replaceFile(file, 'new', () => Promise.resolve(true)), true);
    assert.equal(fs.readFileSync(file, 'utf8'), 'new');
  });

  test('leaves the file where another program replaces it after the question', async () => {
    const folder = folderWith({ 'a.yaml': 'old' });
    const file = path.join(folder, 'a.yaml');
    const theirs = async () => {
      await replaceFile(file, 'theirs');
      return true;
    };
    assert.equal(await replaceFile(file, 'new', theirs), false);
    assert.equal(fs.readFileSync(file, 'utf8'), 'theirs');
    assert.deepEqual(fs.readdirSync(folder), ['a.yaml']);
  });

  test('refuses a read-only file and leaves it as it is', async () => {
    const folder = folderWith({ 'a.yaml': 'old' });
    const file = path.join(folder, 'a.yaml');
    fs.chmodSync(file, 0o444);
    await assert.rejects(replaceFile(file, 'new'), { code: 'EACCES' });
    assert.equal(fs.readFileSync(file, 'utf8'), 'old');
    assert.deepEqual(fs.readdirSync(folder), ['a.yaml']);
  });

  test('refuses where there is no folder', async () => {
    const folder = folderWith({ file: '' });
    await assert.rejects(replaceFile(path.join(folder, 'none', 'a.yaml'), ''), { code: 'ENOENT' });
    await assert.rejects(replaceFile(path.join(folder, 'file', 'a.yaml'), ''), { code: 'ENOTDIR' });
  });

  suite('where the system refuses', () => {
    const { rename } = promises;
    /** Renames fail so many times. */
    function refused(code: string, times: number): void {
      let left = times;
      mock.method(promises, 'rename', async (from: string, to: string) => {
        if (left-- > 0) throw Object.assign(new Error(`${code}: rename`), { code });
        await rename(from, to);
      });
      syncBuiltinESMExports();
    }
    teardown(() => {
      mock.restoreAll();
      syncBuiltinESMExports();
    });

    for (const code of ['EPERM', 'EBUSY']) {
      test(`waits a moment for another program that holds it, as on Windows (${code})`, async () => {
        const file = path.join(folderWith({ 'a.yaml': 'old' }), 'a.yaml');
        refused(code, 3);
        await replaceFile(file, 'new');
        assert.equal(fs.readFileSync(file, 'utf8'), 'new');
      });

      test(`gives up in the end, and leaves the file and nothing else (${code})`, async () => {
        const folder = folderWith({ 'a.yaml': 'old' });
        refused(code, Infinity);
        await assert.rejects(replaceFile(path.join(folder, 'a.yaml'), 'new'), { code });
        assert.equal(fs.readFileSync(path.join(folder, 'a.yaml'), 'utf8'), 'old');
        assert.deepEqual(fs.readdirSync(folder), ['a.yaml']);
      });
    }

    test('tells that a folder is read-only, and leaves the file as it is', async () => {
      const file = path.join(folderWith({ 'a.yaml': 'old' }), 'a.yaml');
      // Not by its rights: to an administrator no folder is read-only.
      const failure = Object.assign(new Error('EACCES: open'), { code: 'EACCES' });
      mock.method(promises, 'open', () => Promise.reject(failure));
      syncBuiltinESMExports();
      await assert.rejects(replaceFile(file, 'new'), { code: 'EACCES' });
      assert.equal(fs.readFileSync(file, 'utf8'), 'old');
    });
  });

  test('a kill at any moment leaves the old file or the new one', async function () {
    this.timeout(120_000);
    const writer = { module: '../../../src/node/replaceFile', name: 'replaceFile' };
    await assertSurvivesKills(folderWith(), writer, (file) => fs.readFileSync(file, 'utf8'));
  });
});
