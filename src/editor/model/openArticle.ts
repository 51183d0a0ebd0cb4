import * as vscode from 'vscode';
import { UserError } from '../commands/registerCommand';
import { languageId } from '../ids';
import type { AnnotatedArticle } from './annotatedArticle';
import type { AnnotationStore } from './annotationStore';

/**
 * An article of the folder, ready to be annotated without being shown. Throws what the user should know
 * where its file must not be written to.
 */
export async function openArticle(
  store: AnnotationStore,
  uri: vscode.Uri,
): Promise<AnnotatedArticle> {
  const document = await opened(uri);
  if (document.languageId !== languageId) {
    await vscode.languages.setTextDocumentLanguage(document, languageId);
  }
  const article = store.of(document);
  if (!article) {
    throw new UserError(vscode.l10n.t('{0} is no article any more.', uri.toString()));
  }
  await article.sidecar.ready;
  article.assertWritable();
  return article;
}

async function opened(uri: vscode.Uri): Promise<vscode.TextDocument> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    const name = vscode.workspace.asRelativePath(uri);
    throw new UserError(vscode.l10n.t('{0} is not there any more, or cannot be read.', name));
  }
}
