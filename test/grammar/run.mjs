// The grammar, tokenized by VS Code's own engine. `--update` writes the snapshots of the seeds anew.
// The last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../vscode/paths.mjs';
import { temporaryFolder } from '../vscode/temporary.mjs';
import { hostileLines } from './hostileLines.mjs';

const here = import.meta.dirname;
const snapshots = path.join(here, 'snapshots');
const update = process.argv.includes('--update');

let passed = 0;
let failed = 0;

/**
 * Counts the check marks that a script prints; one that breaks off is a failure.
 * @param {string} name
 * @param {readonly string[]} args of Node
 */
function check(name, args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    // A line that hangs the engine would hang the whole run.
    timeout: 120_000,
  });
  const fine = stdout.match(/^✓/gmu)?.length ?? 0;
  const wrong = stdout.match(/^✖/gmu)?.length ?? 0;
  passed += status === 0 ? Math.max(1, fine) : fine;
  failed += status === 0 ? 0 : Math.max(1, wrong);
  console.log(status === 0 ? `ok   ${name}` : `FAIL ${name}\n${stdout}${stderr}`);
}

/**
 * @param {string} tool `unit` or `snapshot`
 * @param {readonly string[]} args
 */
const tmgrammar = (tool, ...args) => [
  path.join(root, `node_modules/vscode-tmgrammar-test/dist/${tool}.js`),
  ...['--grammar', path.join(root, 'syntaxes/news-article.tmLanguage.json')],
  ...args,
];

check('the grammar is built from its source', ['syntaxes/source/build.mjs', '--check']);

check('rules', tmgrammar('unit', path.join(here, '*.article.txt')));

// The tool keeps a snapshot beside its text, and the folder of seeds is for reading: hence a copy.
const seeds = temporaryFolder('seeds');
fs.cpSync(snapshots, seeds, { recursive: true });
const isText = (/** @type {string} */ file) => file.endsWith('.txt');
const articles = fs.readdirSync(path.join(root, 'seeds')).filter(isText);
for (const file of articles)
  fs.copyFileSync(path.join(root, 'seeds', file), path.join(seeds, file));
check(
  'snapshots of the seeds',
  tmgrammar(
    'snapshot',
    ...['--scope', 'text.news-article'],
    ...(update ? ['--updateSnapshot'] : []),
    path.join(seeds, '*.txt'),
  ),
);
if (update) {
  for (const file of articles.map((name) => `${name}.snap`)) {
    fs.copyFileSync(path.join(seeds, file), path.join(snapshots, file));
  }
}

const hostile = temporaryFolder('hostile');
for (const [name, text] of Object.entries(hostileLines)) {
  // A test without assertions passes when the engine comes to the end of the text.
  fs.writeFileSync(
    path.join(hostile, name),
    `# SYNTAX TEST "text.news-article" "${name}"\n${text}`,
  );
}
check('lines of 100,000 characters', tmgrammar('unit', path.join(hostile, '*')));

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
