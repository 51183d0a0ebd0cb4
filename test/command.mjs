import { spawn } from 'node:child_process';
import readline from 'node:readline';
import { atExit } from './vscode/atExit.mjs';
import { root } from './vscode/paths.mjs';

/**
 * Runs a script with this Node, from the repository's root, and hands over what it prints.
 * @param {readonly string[]} args the script and its arguments
 * @param {(line: string) => void} [onLine] of standard output; shown in the terminal unless given
 * @returns {Promise<number>} its exit code; a signal counts as 1
 */
export function runNode(args, onLine = (line) => console.log(line)) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const forget = atExit(() => child.kill());
  readline.createInterface(child.stdout).on('line', onLine);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      forget();
      resolve(code ?? 1);
    });
  });
}
