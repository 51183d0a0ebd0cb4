import * as vscode from 'vscode';
import type { AnnotationStore } from './model/annotationStore';
import { certainlyDead, sweepLeftDrafts } from './platform/leftDrafts';

/**
 * Removes what killed writers left beside sidecars, when a sidecar of the folder was read or written: now
 * and then only, since a folder may be large.
 */
export function registerDraftSweep(
  store: AnnotationStore,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const lastSwept = new Map<string, number>();
  return store.onDidReadSidecar((article) => {
    const folder = vscode.Uri.joinPath(article, '..');
    const now = Date.now();
    if (now - (lastSwept.get(folder.toString()) ?? 0) < certainlyDead) return;
    lastSwept.set(folder.toString(), now);
    void sweep(folder, log);
  });
}

async function sweep(folder: vscode.Uri, log: vscode.LogOutputChannel): Promise<void> {
  const { fs } = vscode.workspace;
  const fileOf = (name: string) => vscode.Uri.joinPath(folder, name);
  try {
    const swept = await sweepLeftDrafts(
      {
        names: async () =>
          (await fs.readDirectory(folder))
            .filter(([, type]) => type === vscode.FileType.File)
            .map(([name]) => name),
        written: async (name) => (await fs.stat(fileOf(name))).mtime,
        remove: async (name) => fs.delete(fileOf(name)),
      },
      Date.now(),
    );
    for (const name of swept) log.info(`removed ${name}, left behind by a write that was cut off`);
  } catch (error) {
    log.debug(`${folder.toString()} cannot be swept`, error);
  }
}
