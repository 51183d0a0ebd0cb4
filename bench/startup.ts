// What a user waits for when the extension starts: `npm run bench -- startup`. The package is
// installed in a real VS Code, as a user has it, and activated beside the Markdown extension that
// VS Code brings. Each run has a fresh VS Code; which of the two comes first alternates.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Activation } from '../test/integration/startup';
import { runInNodeHost } from '../test/vscode/extensionHost.mjs';
import { npm } from '../test/vscode/npm.mjs';
import { root } from '../test/vscode/paths.mjs';
import { installExtension } from '../test/vscode/server.mjs';
import { temporaryFolder } from '../test/vscode/temporary.mjs';

const extensions = ['pressmark.pressmark', 'vscode.markdown-language-features'];
const runs = 6;

/** Prints a row an extension: median, fastest and slowest time from asking for it to having it. */
export async function bench(): Promise<void> {
  spawnSync(process.execPath, ['esbuild.mjs', '--tests'], { cwd: root, stdio: 'inherit' });
  npm(root, ['run', '--silent', 'package']);
  const dataFolder = temporaryFolder('startup');
  installExtension(dataFolder, path.join(root, 'dist/pressmark.vsix'));

  const times = new Map<string, number[]>();
  for (let run = 0; run < runs; run++) {
    const order = run % 2 === 0 ? extensions : [...extensions].reverse();
    for (const { id, milliseconds } of await activations(dataFolder, order)) {
      times.set(id, [...(times.get(id) ?? []), milliseconds]);
    }
  }
  console.log(`${'load and activate, ms'.padEnd(40)}  median  fastest  slowest`);
  for (const [id, all] of times) {
    const sorted = all.sort((a, b) => a - b);
    const shown = [sorted[sorted.length >> 1], sorted[0], sorted.at(-1)];
    console.log(id.padEnd(40) + shown.map((ms) => (ms ?? NaN).toFixed(1).padStart(8)).join(' '));
  }
}

async function activations(
  dataFolder: string,
  order: readonly string[],
): Promise<readonly Activation[]> {
  let result: readonly Activation[] = [];
  await runInNodeHost(
    (line) => {
      const [, json] = /^activations (.*)$/.exec(line) ?? [];
      if (json === undefined) return false;
      result = JSON.parse(json) as readonly Activation[];
      return true;
    },
    {
      dataFolder,
      extension: path.join(root, 'test/package/harness'),
      script: 'dist/test/startup.js',
      env: { ACTIVATE: order.join(' ') },
    },
  );
  return result;
}
