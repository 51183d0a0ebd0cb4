import * as vscode from 'vscode';
import { commands } from '../ids';
import type { AnnotatedArticle } from '../model/annotatedArticle';
import type { AnnotationStore } from '../model/annotationStore';

/** One message when a sidecar cannot be written, with the ways out. */
export function registerSaveFailures(store: AnnotationStore): vscode.Disposable {
  return store.onDidFailToSave((article) => void offerWaysOut(article));
}

async function offerWaysOut(article: AnnotatedArticle): Promise<void> {
  const { t } = vscode.l10n;
  const retry = t('Try Again');
  const saveAs = t('Save Annotations As…');
  const answer = await vscode.window.showErrorMessage(
    t(
      '{0} cannot be written. Your tags are kept while the article is open.',
      vscode.workspace.asRelativePath(article.sidecar.uri),
    ),
    retry,
    saveAs,
  );
  if (answer === retry) article.sidecar.retry();
  if (answer === saveAs) await vscode.commands.executeCommand(commands.saveSidecarAs);
}
