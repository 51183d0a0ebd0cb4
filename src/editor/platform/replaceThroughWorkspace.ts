import * as vscode from 'vscode';

/**
 * Replaces a file through VS Code's file system: write beside, then rename over. Its local provider
 * removes the target just before the rename, so a kill between the two leaves the new text under the
 * temporary name, where `readFile` of sidecarStorage.ts finds it.
 */
export async function replaceThroughWorkspace(file: vscode.Uri, bytes: Uint8Array): Promise<void> {
  const { fs } = vscode.workspace;
  const temporary = temporaryBeside(file);
  await fs.writeFile(temporary, bytes);
  try {
    await fs.rename(temporary, file, { overwrite: true });
  } catch (error) {
    await fs.delete(temporary).then(undefined, () => undefined);
    throw error;
  }
}

/** Where a replacement waits before it takes the file's place. One name, so that it is found again. */
export function temporaryBeside(file: vscode.Uri): vscode.Uri {
  const name = file.path.split('/').at(-1) ?? '';
  return vscode.Uri.joinPath(file, '..', `.${name}.new`);
}
