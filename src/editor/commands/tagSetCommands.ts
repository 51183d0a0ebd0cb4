import * as vscode from 'vscode';
import { defaultTagSet } from '../../core/entities/tagSet';
import { printTagSet } from '../../core/sidecar/printTagSet';
import { UserError } from './registerCommand';
import type { Desk } from './target';

/** Opens the folder's tag set. Where there is none, the default one is offered as a file to change. */
export async function openTagSet({ active, tagSets }: Desk): Promise<void> {
  const uri = tagSets.files.fileFor(active.document?.uri);
  if (!uri) {
    throw new UserError(vscode.l10n.t('Open a folder first: its tag set is a file in it.'));
  }
  if (await exists(uri)) {
    await vscode.window.showTextDocument(uri);
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { contents: new TextEncoder().encode(printTagSet(defaultTagSet)) });
  if (!(await vscode.workspace.applyEdit(edit))) {
    throw new UserError(vscode.l10n.t('The folder cannot be written to.'));
  }
  await vscode.window.showTextDocument(uri);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
