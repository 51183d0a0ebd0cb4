import * as vscode from 'vscode';
import { toOffset, toRange } from '../convert';
import { targetArticle } from './target';
import type { Desk } from './target';

/** Moves the cursor to the next or previous mention, around the ends of the article. */
export async function walk(desk: Desk, direction: 'next' | 'previous'): Promise<void> {
  const { editor, article } = await targetArticle(desk);
  const { lines } = desk.snapshots.of(editor.document);
  const at = toOffset(lines, editor.selection.start);
  const mention = article.neighbour(at, direction);
  if (!mention) return;
  const range = toRange(lines, mention);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
