// What annotating costs: `npm run bench -- annotations`. In a real VS Code, in a short article and in a
// long one with few and with many mentions: opening it, tagging until the mention is on screen and until
// it is on disk, and opening it after a line was put at its head by another program. The ratios say how
// a tag grows beside the first row; the stalls how long the extension host could do nothing else while
// opening, tagging and re-anchoring. PRESSMARK_BENCH=limits measures 20 MB and 100,000 mentions instead.
import { spawnSync } from 'node:child_process';
import type { TagTimes } from '../test/integration/tagTimes';
import { runInNodeHost } from '../test/vscode/extensionHost.mjs';
import { root } from '../test/vscode/paths.mjs';

/** Prints a row an article, times in milliseconds, medians of several tags. */
export async function bench(): Promise<void> {
  spawnSync(process.execPath, ['esbuild.mjs', '--tests'], { cwd: root, stdio: 'inherit' });
  const lines: string[] = [];
  await runInNodeHost((line) => lines.push(line) > 0, { script: 'dist/test/tagTimes.js' });
  const [, json] =
    lines.map((line) => /^tagging (.*)$/.exec(line) ?? []).find(([all]) => all) ?? [];
  if (json === undefined) throw new Error(`nothing was measured:\n${lines.slice(-20).join('\n')}`);
  const times = JSON.parse(json) as readonly TagTimes[];
  const heads = ['opening', 'screen', 'disk', 'fastest', 'ratio', 're-anchor', 'MB', 'stalls'];
  console.log(' '.repeat(24) + heads.map((head) => head.padStart(11)).join(''));
  let first: number | undefined;
  for (const {
    article,
    mentions,
    opening,
    toScreen,
    toDisk,
    reanchoring,
    memory,
    stalls,
  } of times) {
    const disk = median(toDisk);
    first ??= disk;
    const figures = [opening, median(toScreen), disk, Math.min(...toDisk)]
      .map((figure) => figure.toFixed(0))
      .concat((disk / first).toFixed(1), reanchoring.toFixed(0), memory.toFixed(0))
      .concat(`  ${stalls.map((stall) => stall.toFixed(0)).join(' ')}`);
    const name = `${article}, ${mentions} mentions`;
    console.log(name.padEnd(24) + figures.map((figure) => figure.padStart(11)).join(''));
  }
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}
