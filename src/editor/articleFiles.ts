// Sidecars go where their articles go: renamed, moved or deleted in VS Code together with them, as one
// step to undo. Of a copy VS Code tells only that it is there, so that its text must say what it is a copy
// of. Other programs tell nothing: lostSidecars.ts.

import * as vscode from 'vscode';
import { articleNameOf, sidecarNamesOf } from '../core/sidecar/sidecarName';
import { articleBeside, hashOf, sidecarOfText } from './sidecarSearch';

/** Takes sidecars along when articles are renamed, moved, copied or deleted. */
export function registerArticleFiles(log: vscode.LogOutputChannel): vscode.Disposable {
  const { workspace } = vscode;
  return vscode.Disposable.from(
    workspace.onWillRenameFiles((event) => {
      event.waitUntil(renames(event.files));
    }),
    workspace.onWillDeleteFiles((event) => {
      event.waitUntil(deletions(event.files));
    }),
    workspace.onDidCreateFiles(({ files }) => {
      for (const file of files) {
        copyAlong(file).catch((error: unknown) => {
          log.error(`The sidecars of ${file.toString()} cannot be copied`, error);
        });
      }
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

/** Gives a file that was created the sidecars of the article whose text it has, if it is a copy of one. */
async function copyAlong(file: vscode.Uri): Promise<void> {
  const isSidecar = articleNameOf(nameOf(file)) !== undefined;
  if (isSidecar || (await sidecarsOf(file)).length > 0) return;
  const hash = await hashOf(file);
  const found = hash === undefined ? undefined : await sidecarOfText(file, hash);
  if (!found) return;
  for (const { uri, rest } of await sidecarsOf(articleBeside(found))) {
    const target = vscode.Uri.joinPath(file, '..', nameOf(file) + rest);
    await vscode.workspace.fs.copy(uri, target, { overwrite: false });
  }
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
