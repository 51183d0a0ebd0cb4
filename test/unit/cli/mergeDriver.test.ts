// `pressmark merge` where git calls it: two branches of a repository, with the set-up of the README.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../temporaryFolder';
import { buildCli } from './builtCli';

const hasGit = spawnSync('git', ['--version']).status === 0;
const sidecar = 'a.txt.annotations.yaml';
const article = ['Ann met Ben.', 'Cid met Dan.', 'Eva met Fay.', ''].join('\n');

(hasGit ? suite : suite.skip)('pressmark as a merge driver of git', () => {
  const folderWith = temporaryFolder();
  let cli: string;
  let folder: string;

  suiteSetup(() => {
    cli = buildCli(folderWith());
  });

  setup(() => {
    folder = folderWith({
      'a.txt': article,
      '.gitattributes': '*.annotations.yaml merge=pressmark\n',
    });
    git('init', '--quiet', '--initial-branch=main');
    git('config', 'user.name', 'Desk');
    git('config', 'user.email', 'desk@example.org');
    git('config', 'merge.pressmark.driver', `"${process.execPath}" "${cli}" merge %O %A %B %P`);
    tag('Fay');
    commit('base');
    git('branch', 'theirs');
  });

  const git = (...args: readonly string[]): number | null =>
    spawnSync('git', args, { cwd: folder, stdio: 'ignore' }).status;
  const commit = (message: string): void => {
    git('add', '.');
    assert.equal(git('commit', '--quiet', '-m', message), 0);
  };
  const pressmark = (...args: readonly string[]) =>
    spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8' });
  const tag = (exact: string, type = 'person'): void => {
    const { status, stderr } = pressmark('tag', 'a.txt', '--type', type, '--exact', exact);
    assert.equal(status, 0, stderr);
  };
  const read = (): string => fs.readFileSync(path.join(folder, sidecar), 'utf8');
  const change = (name: string, from: string | RegExp, to: string): void => {
    const file = path.join(folder, name);
    const text = fs.readFileSync(file, 'utf8');
    assert.notEqual(text.replace(from, to), text);
    fs.writeFileSync(file, text.replace(from, to));
  };

  /** What each branch does, and the status of the merge of theirs into ours. */
  function merge(ours: () => void, theirs: () => void): number | null {
    ours();
    commit('ours');
    git('checkout', '--quiet', 'theirs');
    theirs();
    commit('theirs');
    git('checkout', '--quiet', 'main');
    return git('merge', '--quiet', '--no-edit', 'theirs');
  }

  test('tags of both branches stand side by side, with no tag between them', () => {
    const status = merge(
      () => {
        tag('Ann');
      },
      () => {
        tag('Ben');
      },
    );
    assert.equal(status, 0);
    const found = read().match(/(?<=exact: )\w+/g);
    assert.deepEqual(found, ['Ann', 'Ben', 'Fay']);
    assert.equal(pressmark('validate', sidecar).status, 0);
  });

  test('what both changed is a conflict for git, and stands alone in its marks', () => {
    const status = merge(
      () => {
        change(sidecar, /(?<=mentions:[^]*)type: person/, 'type: group');
      },
      () => {
        change(sidecar, /(?<=mentions:[^]*)type: person/, 'type: work');
      },
    );
    assert.equal(status, 1);
    const [marked = ''] = /<{7}[^]*>{7} theirs\n/.exec(read()) ?? [];
    assert.equal(
      marked,
      '<<<<<<< ours\n    type: group\n=======\n    type: work\n>>>>>>> theirs\n',
    );
    assert.notEqual(git('diff', '--cached', '--quiet', '--diff-filter=U'), 0);
  });

  test('tags on two states of the article stand where they belong after the merge', () => {
    const status = merge(
      () => {
        change('a.txt', 'Ann met', 'At noon Ann met');
        pressmark('reanchor', '--write', sidecar);
        tag('Ben');
      },
      () => {
        change('a.txt', 'Eva met Fay.', 'Eva met Fay.\nGus left.');
        pressmark('reanchor', '--write', sidecar);
        tag('Cid');
      },
    );
    assert.equal(status, 0);
    const text = fs.readFileSync(path.join(folder, 'a.txt'), 'utf8');
    assert.match(text, /^At noon Ann[^]*Gus left\.$/m);
    const states = pressmark('reanchor', sidecar)
      .stdout.trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { exact: string; state: string; start: number });
    assert.deepEqual(
      states.map(({ exact, state, start }) => [exact, state, start]),
      ['Ben', 'Cid', 'Fay'].map((exact) => [exact, 'ok', text.indexOf(exact)]),
    );
  });
});
