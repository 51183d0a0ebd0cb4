// Core to VS Code and back, nothing else. A document's lines are those of the canonical text, so line
// and character agree even where the document counts CRLF as two.

import * as vscode from 'vscode';
import type { Lines } from '../core/text/lines';
import type { Span } from '../core/text/span';

export function toPosition(lines: Lines, offset: number): vscode.Position {
  const line = lines.lineAt(offset);
  return new vscode.Position(line, offset - lines.start(line));
}

export function toRange(lines: Lines, span: Span): vscode.Range {
  return new vscode.Range(toPosition(lines, span.start), toPosition(lines, span.end));
}

/** The range of whole lines, first and last included, without the last line feed. */
export function toLineRange(lines: Lines, first: number, last: number): vscode.Range {
  return new vscode.Range(first, 0, last, lines.end(last) - lines.start(last));
}

export function toOffset(lines: Lines, position: vscode.Position): number {
  return Math.min(lines.start(position.line) + position.character, lines.end(position.line));
}

export function toSpan(lines: Lines, range: vscode.Range): Span {
  return { start: toOffset(lines, range.start), end: toOffset(lines, range.end) };
}
