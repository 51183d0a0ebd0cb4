import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { buildSync } from 'esbuild';
import { replaceFile } from '../../../src/node/replaceFile';
import { temporaryFolder } from '../temporaryFolder';

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

  test('a kill at any moment leaves the old file or the new one', async function () {
    this.timeout(120_000);
    const folder = folderWith();
    const program = path.join(folder, 'program', 'write.cjs');
    buildSync({
      stdin: { contents: endlessWriters, resolveDir: import.meta.dirname, loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile: program,
    });
    const files = Array.from({ length: writers }, (_, n) => path.join(folder, `${n}.yaml`));
    for (const file of files) fs.writeFileSync(file, versionOf(0));

    const found = new Set<string>();
    for (let kill = 0; kill < kills; kill++) {
      const child = spawn(process.execPath, [program, ...files], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      await setTimeout(kill % 25);
      child.kill('SIGKILL');
      await once(child, 'close');
      for (const content of files.map((file) => fs.readFileSync(file, 'utf8'))) {
        const version = content.charCodeAt(0) - 97;
        assert.ok(content === versionOf(version), `torn by kill ${kill}`);
        found.add(content.charAt(0));
      }
    }
    // Had every kill come before the first write, nothing would be shown.
    assert.ok(found.size > 2, 'the writers never got anywhere');
  });
});

// Each kill meets every writer somewhere else in its work: hundreds of interrupted writes in all, at the
// price of a few dozen processes.
const kills = 20;
const writers = 15;

/** A content that tells by its first letter how it has to go on. */
const versionOf = (n: number): string =>
  String.fromCharCode(97 + n).repeat(100_000 + 10_000 * n) + '\n';

/** Writes every file it is given without end, each time in another version. */
const endlessWriters = `
  import { replaceFile } from '../../../src/node/replaceFile';
  const versionOf = (n: number) => String.fromCharCode(97 + n).repeat(100_000 + 10_000 * n) + '\\n';
  for (const file of process.argv.slice(2)) {
    void (async () => {
      for (let n = process.pid % 26; ; n = (n + 1) % 26) {
        await replaceFile(file, versionOf(n));
        process.stdout.write('.');
      }
    })();
  }
`;
