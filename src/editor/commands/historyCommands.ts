import * as vscode from 'vscode';
import { commands } from '../ids';
import type { AnnotationHistory } from '../model/annotationHistory';
import { registerCommand } from './registerCommand';

/** Long enough to read three words, short enough not to be in the way. */
const shownFor = 3000;

export function registerHistoryCommands(
  log: vscode.LogOutputChannel,
  history: AnnotationHistory,
): vscode.Disposable {
  const { t } = vscode.l10n;
  return vscode.Disposable.from(
    registerCommand(log, commands.undoAnnotation, async () => {
      const label = await history.undo();
      vscode.window.setStatusBarMessage(t('Undone: {0}', label), shownFor);
    }),
    registerCommand(log, commands.redoAnnotation, async () => {
      const label = await history.redo();
      vscode.window.setStatusBarMessage(t('Done again: {0}', label), shownFor);
    }),
  );
}
