import * as vscode from 'vscode';
import { textOf } from '../model/folderFiles';
import { UserError } from './registerCommand';

/** Opens a folder's own file. Where there is none yet, one to begin with is made. */
export async function openFolderFile(file: vscode.Uri, toBeginWith: string): Promise<void> {
  if ((await textOf(file)) === undefined) await create(file, toBeginWith);
  await vscode.window.showTextDocument(file);
}

/** Puts a text in the place of a folder's own file, as one that is open in an editor takes it. */
export async function replaceFolderFile(file: vscode.Uri, text: string): Promise<void> {
  if ((await textOf(file)) === undefined) {
    await create(file, text);
    return;
  }
  const document = await vscode.workspace.openTextDocument(file);
  const end = document.lineAt(document.lineCount - 1).rangeIncludingLineBreak.end;
  const edit = new vscode.WorkspaceEdit();
  edit.replace(file, new vscode.Range(new vscode.Position(0, 0), end), text);
  await apply(edit);
  await document.save();
}

async function create(file: vscode.Uri, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(file, { contents: new TextEncoder().encode(text) });
  await apply(edit);
}

async function apply(edit: vscode.WorkspaceEdit): Promise<void> {
  if (await vscode.workspace.applyEdit(edit)) return;
  throw new UserError(vscode.l10n.t('The folder cannot be written to.'));
}
