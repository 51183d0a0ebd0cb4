// How fast quotations are found: `npm run bench -- attribution`. The seeds, and texts made of their lines;
// words a second must stay flat as texts grow. Analysis and attribution alone, each measured apart.

import fs from 'node:fs';
import path from 'node:path';
import { analyzeArticle } from '../src/core/article/analyze';
import { findQuotations } from '../src/core/attribution/findQuotations';
import { canonicalText } from '../src/core/text/canonical';
import { words } from '../src/core/text/words';

const seeds = path.resolve(__dirname, '../seeds');
const runs = 7;

/** Prints a row a text: words, quotations, the fastest time, words a second. */
export function bench(): void {
  const texts = fs
    .readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({
      name,
      text: canonicalText(fs.readFileSync(path.join(seeds, name), 'utf8')),
    }));
  const english = texts[0]?.text ?? '';
  const rows = [
    ...texts,
    { name: '100 KB of the first', text: lengthened(english, 100_000) },
    { name: '400 KB of the first', text: lengthened(english, 400_000) },
    { name: '400 KB of marks', text: '“No.” ‘Why?” '.repeat(30_000) },
  ];
  const columns = ['words', 'quotations', 'ms', 'k words/s'];
  console.log('text'.padEnd(26) + columns.map((column) => column.padStart(11)).join(''));
  for (const { name, text } of rows) {
    const { sections, language } = analyzeArticle(text);
    const find = () => findQuotations(text, sections, language);
    const found = find().length;
    const ms = fastest(find);
    const count = Array.from(words(text)).length;
    const figures = [count, found, ms.toFixed(1), (count / ms).toFixed(0)];
    console.log(name.padEnd(26) + figures.map((figure) => String(figure).padStart(11)).join(''));
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

function fastest(run: () => unknown): number {
  return Math.min(
    ...Array.from({ length: runs }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}
