import type * as vscode from 'vscode';
import type { Span } from '../../core/text/span';
import { toLineRange, toSpan } from '../convert';
import type { Snapshot } from '../model/snapshot';

/** Lines kept ready above and below what is on screen, so that slow scrolling shows no bare text. */
const margin = 20;

/** The part of the text that an editor shows, with a margin; folded regions between count as shown. */
export function visibleSpan(editor: vscode.TextEditor, { lines }: Snapshot): Span {
  const first = editor.visibleRanges[0]?.start.line ?? 0;
  const last = editor.visibleRanges.at(-1)?.end.line ?? 0;
  const from = Math.max(0, first - margin);
  const to = Math.min(lines.count - 1, last + margin);
  return toSpan(lines, toLineRange(lines, from, to));
}
