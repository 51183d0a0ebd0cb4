// `npm run test:desktop`: the integration tests in a desktop VS Code, downloaded once, or in an
// installed one that VSCODE_EXECUTABLE names.
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { spawn } from 'node:child_process';
import path from 'node:path';
import readline from 'node:readline';
import { atExit } from './atExit.mjs';
import { mochaTally } from './mochaTally.mjs';
import { npm } from './npm.mjs';
import { cacheFolder, root } from './paths.mjs';
import { temporaryFolder, temporaryWorkspace } from './temporary.mjs';

const executable = await findVSCode();
npm(root, ['run', '--silent', 'build', '--', '--tests']);

const dataFolder = temporaryFolder('desktop');
const child = spawn(
  executable,
  [
    temporaryWorkspace(),
    `--extensionDevelopmentPath=${root}`,
    `--extensionTestsPath=${path.join(root, 'dist/test/node.js')}`,
    `--user-data-dir=${path.join(dataFolder, 'user')}`,
    `--extensions-dir=${path.join(dataFolder, 'extensions')}`,
    '--disable-updates',
    '--disable-workspace-trust',
    '--no-sandbox',
    '--skip-release-notes',
    '--skip-welcome',
  ],
  { stdio: ['ignore', 'pipe', 'ignore'] },
);
atExit(() => child.kill());

const tally = mochaTally();
readline.createInterface(child.stdout).on('line', (line) => tally.readFromHost(line));
await new Promise((resolve) => child.once('close', resolve).once('error', resolve));
const { passed, failed } = tally.counts();
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function findVSCode() {
  if (process.env.VSCODE_EXECUTABLE) return process.env.VSCODE_EXECUTABLE;
  try {
    return await downloadAndUnzipVSCode({ cachePath: path.join(cacheFolder, 'desktop') });
  } catch (error) {
    console.error(
      `No desktop VS Code could be downloaded (${error instanceof Error ? error.message : error}).\n` +
        'Name an installed one: VSCODE_EXECUTABLE=/path/to/code npm run test:desktop',
    );
    process.exit(1);
  }
}
