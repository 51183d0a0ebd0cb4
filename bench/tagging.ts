// What a tag costs: `npm run bench -- tagging`. In a real VS Code, from running the command to the
// mention standing in the sidecar on disk, in a short article and in a long one with few and with many
// mentions. The last column says how it grows beside the first row.
import { spawnSync } from 'node:child_process';
import type { TagTimes } from '../test/integration/tagTimes';
import { runInNodeHost } from '../test/vscode/extensionHost.mjs';
import { root } from '../test/vscode/paths.mjs';

/** Prints a row an article: median and fastest time from command to disk. */
export async function bench(): Promise<void> {
  spawnSync(process.execPath, ['esbuild.mjs', '--tests'], { cwd: root, stdio: 'inherit' });
  let times: readonly TagTimes[] = [];
  await runInNodeHost(
    (line) => {
      const [, json] = /^tagging (.*)$/.exec(line) ?? [];
      if (json === undefined) return false;
      times = JSON.parse(json) as readonly TagTimes[];
      return true;
    },
    { script: 'dist/test/tagTimes.js' },
  );
  console.log(`${'command to disk, ms'.padEnd(24)}  median  fastest    ratio`);
  let first: number | undefined;
  for (const { article, mentions, toDisk } of times) {
    const sorted = [...toDisk].sort((a, b) => a - b);
    const median = sorted[sorted.length >> 1] ?? NaN;
    first ??= median;
    const figures = [median.toFixed(0), (sorted[0] ?? NaN).toFixed(0), (median / first).toFixed(1)];
    const name = `${article}, ${mentions} mentions`;
    console.log(name.padEnd(24) + figures.map((figure) => figure.padStart(8)).join(' '));
  }
}
