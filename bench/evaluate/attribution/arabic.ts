// Against the Arabic gold of this project: texts of our own, so small and kinder than the news.

import path from 'node:path';
import { proseAnalysis } from '../../../src/core/article/proseAnalysis';
import { findQuotations } from '../../../src/core/attribution/findQuotations';
import { readArabicGold } from './arabicGold';
import { Pieces, type Piece } from './pieces';
import { overlapOf, percent, sameSource } from './score';

/** Prints what is found of each file of the folder. */
export function reportArabic(folder: string): void {
  console.log('Arabic, own texts: content, and source, kind, speaker; precision of the content');
  for (const name of ['first', 'second']) {
    const { text, quotations } = readArabicGold(path.join(folder, `${name}.txt`));
    const pieces = new Pieces(text);
    const found = findQuotations(text, proseAnalysis(text).sections, 'ar').map((quotation) => ({
      quotation,
      pieces: pieces.of(
        [
          {
            content: quotation.content.parts ?? [quotation.content],
            cue: [],
            source: quotation.source ? [quotation.source] : [],
          },
        ],
        [],
      ),
    }));
    const right = { content: 0, source: 0, kind: 0, speaker: 0 };
    for (const gold of quotations) {
      const expected = pieces.of([gold], []);
      const answer = found.find((one) => answers(one.pieces, expected));
      if (!answer) continue;
      const [one] = answer.pieces;
      const [other] = expected;
      right.content++;
      if (one && other && sameSource(one, other)) right.source++;
      if (answer.quotation.kind === gold.kind) right.kind++;
      if (answer.quotation.speaker === gold.speaker) right.speaker++;
    }
    const shares = Object.values(right).map((count) => percent(count / quotations.length));
    const precision = percent(right.content / found.length);
    console.log(`${name.padEnd(8)} ${shares.join(' ')} ; ${precision}  of ${quotations.length}`);
  }
}

/** Whether every piece of the gold is there. */
function answers(found: readonly Piece[], expected: readonly Piece[]): boolean {
  return (
    found.length > 0 && expected.every((piece) => found.some((one) => overlapOf(one, piece) >= 0.5))
  );
}
