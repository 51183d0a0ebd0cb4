import { Lines } from '../text/lines';
import { contains, overlaps, type Span } from '../text/span';
import { matchMarks } from './marks';
import type { QuotationKind } from './quotation';

/** How the pieces are quoted, told by the quotation marks in and around them. */
export function kindOfContent(text: string, pieces: readonly Span[]): QuotationKind {
  const lines = new Lines(text);
  const kinds = new Set(pieces.map((piece) => kindOfPiece(text, lines, piece)));
  const [only, ...others] = kinds;
  return only !== undefined && others.length === 0 ? only : 'mixed';
}

function kindOfPiece(text: string, lines: Lines, piece: Span): QuotationKind {
  const paragraphs = { start: lines.lineAt(piece.start), end: lines.lineAt(piece.end) };
  let quoted = 0;
  let bare = 0;
  for (let line = paragraphs.start; line <= paragraphs.end; line++) {
    const paragraph = { start: lines.start(line), end: lines.end(line) };
    const own = {
      start: Math.max(piece.start, paragraph.start),
      end: Math.min(piece.end, paragraph.end),
    };
    if (own.start >= own.end) continue;
    const marked = matchMarks(text, paragraph).quoted.filter(({ depth }) => depth === 0);
    if (marked.some((pair) => contains(pair, trimmed(text, own)))) quoted++;
    else if (marked.some((pair) => overlaps(pair, own))) return 'mixed';
    else bare++;
  }
  if (quoted === 0) return 'indirect';
  return bare === 0 ? 'direct' : 'mixed';
}

/** Without the punctuation that is left outside the marks: “Never”. */
function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /[\s.,;:!?،؛؟]/.test(text.charAt(end - 1))) end--;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  return { start, end };
}
