import * as vscode from 'vscode';
import { registerCommand } from '../commands/registerCommand';
import { findDeceptive } from '../../core/text/deceptive';
import { toRange } from '../convert';
import { commands, languageId } from '../ids';
import type { Snapshots } from '../model/snapshot';
import { EditorPainter } from './painter';
import { visibleSpan } from './visible';

/**
 * Shows hidden and look-alike characters by their names in the text, and hides them again. The file stays
 * as it is: what a page holds is evidence.
 */
export function registerHiddenCharacters(
  log: vscode.LogOutputChannel,
  snapshots: Snapshots,
): vscode.Disposable {
  const marked = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editorUnicodeHighlight.background'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('editorUnicodeHighlight.border'),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  let isShown = false;
  const painter = new EditorPainter((editor) => {
    const isArticle = editor.document.languageId === languageId;
    editor.setDecorations(marked, isShown && isArticle ? namesIn(editor, snapshots) : []);
  });
  return vscode.Disposable.from(
    painter,
    marked,
    registerCommand(log, commands.showHiddenCharacters, () => {
      isShown = !isShown;
      painter.paintAll();
    }),
  );
}

function namesIn(editor: vscode.TextEditor, snapshots: Snapshots): vscode.DecorationOptions[] {
  const snapshot = snapshots.of(editor.document);
  const { start, end } = visibleSpan(editor, snapshot);
  return findDeceptive(snapshot.text.slice(start, end)).map((found) => ({
    range: toRange(snapshot.lines, { start: start + found.start, end: start + found.end }),
    renderOptions: {
      before: {
        contentText: found.character,
        color: new vscode.ThemeColor('editorCodeLens.foreground'),
        margin: '0 2px',
      },
    },
  }));
}
