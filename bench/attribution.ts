// How fast quotations are found: `npm run bench -- attribution`. The seeds, and texts made of their lines;
// words a second must stay flat as texts grow. Analysis and attribution alone, each measured apart.

import { analyzeArticle } from '../src/core/article/analyze';
import { findQuotations } from '../src/core/attribution/findQuotations';
import { words } from '../src/core/text/words';
import { lengthened, seedTexts } from './sampleTexts';

const runs = 7;

/** Prints a row a text: words, quotations, the fastest time, words a second. */
export function bench(): void {
  const texts = seedTexts();
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

function fastest(run: () => unknown): number {
  return Math.min(
    ...Array.from({ length: runs }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}
