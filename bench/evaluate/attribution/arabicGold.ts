// The Arabic gold: paragraphs of our own, each followed by one line a quotation (see arabic/first.txt).

import { readFileSync } from 'node:fs';
import type { Span } from '../../../src/core/text/span';

export interface ArabicQuotation {
  readonly kind: string;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  /** Undefined where the text does not tell. */
  readonly speaker: string | undefined;
}

/** The paragraphs of the file as one text, with the quotations they hold. */
export function readArabicGold(file: string): { text: string; quotations: ArabicQuotation[] } {
  const blocks = readFileSync(file, 'utf8')
    .split(/\n{2,}/)
    .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
    .filter((lines) => lines.length > 0);
  const quotations: ArabicQuotation[] = [];
  let text = '';
  for (const [paragraph = '', ...lines] of blocks) {
    const start = text.length;
    for (const line of lines) {
      const [kind = '', content = '', cue = '', source = '', speaker = ''] = line.split(' | ');
      const spans = (words: string): Span[] =>
        words === '-' ? [] : words.split(' … ').map((piece) => locate(paragraph, piece, start));
      quotations.push({
        kind,
        content: spans(content),
        cue: spans(cue),
        source: spans(source),
        speaker: speaker === '-' ? undefined : speaker,
      });
    }
    text += `${paragraph}\n`;
  }
  return { text, quotations };
}

function locate(paragraph: string, piece: string, offset: number): Span {
  const at = paragraph.indexOf(piece);
  if (at === -1) throw new Error(`not in its paragraph: ${piece}`);
  return { start: offset + at, end: offset + at + piece.length };
}
