// Time to analyse an article: `npm run bench -- analysis`. The seeds, and texts made of their lines, so
// that the growth with the length shows. The figure to watch is the last column: it must stay flat.

import fs from 'node:fs';
import path from 'node:path';
import { analyzeArticle } from '../src/core/article/analyze';
import { canonicalText } from '../src/core/text/canonical';

const seeds = path.resolve(__dirname, '../seeds');
const runs = 7;

/** Prints a row a text: length, median time, megabytes a second. */
export function bench(): void {
  const texts = fs
    .readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({
      name,
      text: canonicalText(fs.readFileSync(path.join(seeds, name), 'utf8')),
    }));
  const all = texts.map(({ text }) => text).join('\n');
  const rows = [
    ...texts,
    { name: '100 KB of their lines', text: lengthened(all, 100_000) },
    { name: '1 MB', text: lengthened(all, 1_000_000) },
    { name: '4 MB', text: lengthened(all, 4_000_000) },
    { name: '1 MB in one line', text: lengthened(all, 1_000_000).replaceAll('\n', ' ') },
  ];
  for (const { text } of texts) analyzeArticle(text);
  console.log(`${'text'.padEnd(26)}${'KB'.padStart(8)}${'ms'.padStart(10)}${'MB/s'.padStart(8)}`);
  for (const { name, text } of rows) {
    const bytes = Buffer.byteLength(text);
    const ms = median(() => analyzeArticle(text));
    console.log(
      name.padEnd(26) +
        (bytes / 1000).toFixed(0).padStart(8) +
        ms.toFixed(2).padStart(10) +
        (bytes / 1000 / ms).toFixed(1).padStart(8),
    );
  }
}

/** The text over and over, every copy told apart by a number, since repeated lines count as furniture. */
function lengthened(text: string, length: number): string {
  let result = '';
  for (let copy = 1; result.length < length; copy++) {
    result += text.replace(/\.(?=\n)/g, ` ${copy}.`) + '\n';
  }
  return result.slice(0, length);
}

function median(run: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[runs >> 1] ?? NaN;
}
