import * as vscode from 'vscode';
import { commands } from '../ids';
import type { AnnotationStore, SaveFailure } from '../model/annotationStore';

/** One message when a sidecar cannot be written, with the reason and the ways out. */
export function registerSaveFailures(store: AnnotationStore): vscode.Disposable {
  return store.onDidFailToSave((failure) => void offerWaysOut(failure));
}

async function offerWaysOut({ article, error }: SaveFailure): Promise<void> {
  const { t } = vscode.l10n;
  const retry = t('Try Again');
  const saveAs = t('Save Annotations As…');
  const answer = await vscode.window.showErrorMessage(
    t(
      '{0} cannot be written: {1}. Your tags are kept while the article is open.',
      vscode.workspace.asRelativePath(article.sidecar.uri),
      reasonOf(error),
    ),
    retry,
    saveAs,
  );
  if (answer === retry) article.sidecar.retry();
  if (answer === saveAs) await vscode.commands.executeCommand(commands.saveSidecarAs);
}

/** In a few words what the operating system or VS Code's file system says. */
function reasonOf(error: unknown): string {
  const { t } = vscode.l10n;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return t('the disk is full');
    case 'EBUSY':
    case 'EPERM':
      return t('another program holds the file, or it may not be changed');
    case 'EACCES':
    case 'EROFS':
    case 'NoPermissions':
      return t('the file or its folder is read-only');
    case 'ENOENT':
    case 'FileNotFound':
      return t('the article or its folder is gone');
    case 'Unavailable':
      return t('its place cannot be reached');
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
