// Time to analyse an article: `npm run bench -- analysis`. The seeds, and texts made of their lines, so
// that the growth with the length shows. The figure to watch is the last column: it must stay flat. It is
// the time of the processor, so that other work on the machine does not count.

import type * as Analyze from '../src/core/article/analyze';
import { lengthened, seedTexts } from './sampleTexts';
import { shipped } from './shipped';

const runs = 15;
/** Until the code is compiled for what it does. */
const warmUp = 100;

/** Prints a row a text: length, the least time of some runs, megabytes a second. */
export function bench(): void {
  const { analyzeArticle } = shipped('src/core/article/analyze.ts') as typeof Analyze;
  const texts = seedTexts();
  const all = texts.map(({ text }) => text).join('\n');
  const rows = [
    ...texts,
    { name: '100 KB of their lines', text: lengthened(all, 100_000) },
    { name: '1 MB', text: lengthened(all, 1_000_000) },
    { name: '4 MB', text: lengthened(all, 4_000_000) },
    { name: '1 MB in one line', text: lengthened(all, 1_000_000).replaceAll('\n', ' ') },
  ];
  for (let run = 0; run < warmUp; run++) for (const { text } of texts) analyzeArticle(text);
  console.log(`${'text'.padEnd(26)}${'KB'.padStart(8)}${'ms'.padStart(10)}${'MB/s'.padStart(8)}`);
  for (const { name, text } of rows) {
    const bytes = Buffer.byteLength(text);
    const ms = leastTime(() => analyzeArticle(text));
    console.log(
      name.padEnd(26) +
        (bytes / 1000).toFixed(0).padStart(8) +
        ms.toFixed(2).padStart(10) +
        (bytes / 1000 / ms).toFixed(1).padStart(8),
    );
  }
}

function leastTime(run: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
