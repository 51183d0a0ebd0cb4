import * as vscode from 'vscode';
import { UserError } from './registerCommand';
import { targetArticle } from './target';
import type { Desk } from './target';

/** Shows the sidecar beside the article. */
export async function openSidecar(desk: Desk): Promise<void> {
  const { article } = await targetArticle(desk);
  if (!(await article.sidecar.exists())) {
    throw new UserError(vscode.l10n.t('Nothing is tagged in this article yet, so it has no file.'));
  }
  await vscode.window.showTextDocument(article.sidecar.uri, {
    viewColumn: vscode.ViewColumn.Beside,
  });
}

/** Writes the annotations to a file of the user's choice, for when the folder cannot be written to. */
export async function saveSidecarAs(desk: Desk): Promise<void> {
  const { article } = await targetArticle(desk);
  const uri = await vscode.window.showSaveDialog({
    defaultUri: article.sidecar.uri,
    filters: { YAML: ['yaml'] },
  });
  if (!uri) return;
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(await article.sidecar.print()));
}
