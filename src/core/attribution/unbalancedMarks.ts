import type { Section } from '../article/article';
import type { Span } from '../text/span';
import { matchMarks } from './marks';
import { readableLines } from './relations';
import { trimEnd } from './trimEnd';

/**
 * The double quotation marks without a partner, in text order. A mark that opens a quotation which goes on
 * in the next paragraph needs no partner there: newspapers open every paragraph and close the last.
 */
export function unbalancedMarks(text: string, sections: readonly Section[]): readonly Span[] {
  const lines = readableLines(text, sections);
  return lines.flatMap((line, index) => {
    const { unbalanced, quoted } = matchMarks(text, line);
    const open = quoted.find(
      ({ closed, end }) => !closed && end === trimEnd(text, line.start, line.end),
    );
    const next = lines[index + 1];
    const goesOn = open && next && /^\s*["“„«”]/.test(text.slice(next.start, next.end));
    return unbalanced
      .filter((at) => !(goesOn && at === open.start))
      .map((start) => ({ start, end: start + 1 }));
  });
}
