// The suites of `npm test`, in the order they run: the quick ones that find most first.
import path from 'node:path';
import { runNode } from './command.mjs';
import { testInNodeHost, testInWebHost } from './vscode/extensionHost.mjs';
import { mochaTally } from './vscode/mochaTally.mjs';
import { npm } from './vscode/npm.mjs';
import { root } from './vscode/paths.mjs';
import { installExtension } from './vscode/server.mjs';
import { temporaryFolder } from './vscode/temporary.mjs';

/** @typedef {import('./vscode/mochaTally.mjs').Counts} Counts */

/**
 * A suite runs, shows its failures, and answers how many checks passed and failed.
 * @type {Readonly<Record<string, () => Promise<Counts>>>}
 */
export const suites = {
  types: () => lastLine(['test/types.mjs']),
  lint: async () =>
    sum([
      await command([bin('eslint/bin/eslint.js'), '.']),
      await command([bin('prettier/bin/prettier.cjs'), '--check', '.']),
    ]),
  unit: () => mocha([], { quiet: true }),
  grammar: () => lastLine(['test/grammar/run.mjs']),
  integration: async () => {
    await build();
    return testInNodeHost();
  },
  web: async () => {
    await build();
    return testInWebHost();
  },
  package: async () => {
    await build();
    npm(root, ['run', '--silent', 'package']);
    const contents = await mocha(['--config', 'test/package/.mocharc.json']);
    const dataFolder = temporaryFolder('package');
    installExtension(dataFolder, path.join(root, 'dist/pressmark.vsix'));
    const installed = await testInNodeHost({
      dataFolder,
      extension: path.join(root, 'test/package/harness'),
      script: 'dist/test/smoke.js',
    });
    return sum([contents, installed]);
  },
  ui: async () => {
    await build();
    return mocha(['--config', 'test/ui/.mocharc.json']);
  },
};

/** @param {readonly Counts[]} counts */
export const sum = (counts) => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
});

/** @param {string} script below node_modules */
const bin = (script) => path.join(root, 'node_modules', script);

/** Builds the extension and its integration tests. */
async function build() {
  if ((await runNode(['esbuild.mjs', '--tests'])) !== 0) throw new Error('the build failed');
}

/**
 * A command that is one check.
 * @param {readonly string[]} args
 * @returns {Promise<Counts>}
 */
async function command(args) {
  const passed = (await runNode(args)) === 0;
  return { passed: Number(passed), failed: Number(!passed) };
}

/**
 * A script whose last line is `N passed, N failed`.
 * @param {readonly string[]} args
 * @returns {Promise<Counts>}
 */
async function lastLine(args) {
  let last = '';
  const code = await runNode(args, (line) => {
    if (last) console.log(`  ${last}`);
    last = line;
  });
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/.exec(last) ?? [];
  if (passed === undefined) throw new Error(`ended with "${last}", exit code ${code}`);
  return { passed: Number(passed), failed: Number(failed) };
}

/**
 * Mocha on TypeScript files, outside VS Code.
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean }} [options]
 */
async function mocha(args, options) {
  const tally = mochaTally(options);
  await runNode(
    ['--import', 'tsx', bin('mocha/bin/mocha.js'), '--reporter', 'json-stream', ...args],
    (line) => {
      if (!tally.read(line)) console.log(line);
    },
  );
  return tally.counts();
}
