// Sidecars go where their articles go: renamed, moved or deleted in VS Code together with them, as one
// step to undo. VS Code tells nobody about copies, and other programs about nothing: lostSidecars.ts.

import * as vscode from 'vscode';
import { sidecarNamesOf } from '../core/sidecar/sidecarName';

/** Takes sidecars along when articles are renamed, moved or deleted. */
export function registerArticleFiles(): vscode.Disposable {
  const { workspace } = vscode;
  return vscode.Disposable.from(
    workspace.onWillRenameFiles((event) => {
      event.waitUntil(renames(event.files));
    }),
    workspace.onWillDeleteFiles((event) => {
      event.waitUntil(deletions(event.files));
    }),
  );
}

type Renamed = vscode.FileWillRenameEvent['files'];

async function renames(files: Renamed): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  const isRenamed = (uri: vscode.Uri) =>
    files.some(({ oldUri }) => oldUri.toString() === uri.toString());
  for (const { oldUri, newUri } of files) {
    for (const { uri, rest } of await sidecarsOf(oldUri)) {
      // Whoever selected both has said where it goes.
      if (isRenamed(uri)) continue;
      const target = vscode.Uri.joinPath(newUri, '..', nameOf(newUri) + rest);
      edit.renameFile(uri, target, { overwrite: false, ignoreIfExists: true });
    }
  }
  return edit;
}

async function deletions(files: readonly vscode.Uri[]): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  const isDeleted = (uri: vscode.Uri) => files.some((one) => one.toString() === uri.toString());
  for (const file of files) {
    for (const { uri } of await sidecarsOf(file)) {
      if (!isDeleted(uri)) edit.deleteFile(uri, { ignoreIfNotExists: true });
    }
  }
  return edit;
}

/** A sidecar and what its name has more than its article's. */
interface Beside {
  readonly uri: vscode.Uri;
  readonly rest: string;
}

/** The sidecars beside an article, of all annotators. */
async function sidecarsOf(article: vscode.Uri): Promise<readonly Beside[]> {
  const folder = vscode.Uri.joinPath(article, '..');
  const name = nameOf(article);
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    const names = entries.map(([entry]) => entry);
    return sidecarNamesOf(name, names).map((sidecar) => ({
      uri: vscode.Uri.joinPath(folder, sidecar),
      rest: sidecar.slice(name.length),
    }));
  } catch {
    // A folder that cannot be listed has nothing that could be taken along.
    return [];
  }
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.split('/').at(-1) ?? '';
}
