import { spawnSync } from 'node:child_process';

/**
 * Runs npm without install scripts, its output shown, and throws when it fails. The npm that runs
 * this process is preferred, so that no shell and no second npm is involved.
 * @param {string} cwd
 * @param {readonly string[]} args
 */
export function npm(cwd, args) {
  const self = process.env.npm_execpath;
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...args];
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd, stdio: ['ignore', 'inherit', 'inherit'] };
  const { status } = self?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [self, ...quiet], options)
    : spawnSync('npm', quiet, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${cwd}`);
}
