import * as vscode from 'vscode';
import type { Snapshots } from '../model/snapshot';
import { toLineRange } from '../convert';
import { EditorPainter } from './painter';
import { visibleSpan } from './visible';

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * Keeps the words of right-to-left lines in their order. VS Code isolates each coloured or marked piece of
 * such a line and sets the pieces from left to right, so that every highlight would break the sentence.
 */
export function registerWholeLines(snapshots: Snapshots): vscode.Disposable {
  // The style takes no other declaration, and this property does not meet those of marks.
  const whole = vscode.window.createTextEditorDecorationType({
    letterSpacing: 'normal; unicode-bidi: normal !important',
    rangeBehavior: vscode.DecorationRangeBehavior.OpenOpen,
  });
  const painter = new EditorPainter((editor) => {
    const snapshot = snapshots.of(editor.document);
    const { lines } = snapshot;
    const { start, end } = visibleSpan(editor, snapshot);
    const ranges: vscode.Range[] = [];
    for (let line = lines.lineAt(start); line <= lines.lineAt(end); line++) {
      if (rightToLeft.test(lines.text(line))) ranges.push(toLineRange(lines, line, line));
    }
    editor.setDecorations(whole, ranges);
  });
  return vscode.Disposable.from(painter, whole);
}
