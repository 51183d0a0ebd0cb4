import * as vscode from 'vscode';
import { readSafely, replaceSafely, type FileSystem } from './safeReplacement';

/** Replaces a file through VS Code's file system: killed at any moment, the old or the new one is read. */
export async function replaceThroughWorkspace(
  file: vscode.Uri,
  bytes: Uint8Array,
  mayReplace?: () => Promise<boolean>,
): Promise<boolean> {
  const draft = beside(file, `${randomName()}.tmp`);
  const names = { file, draft, ready: readyBeside(file) };
  return replaceSafely(workspaceFiles, names, bytes, mayReplace);
}

/** What was last put into the file in that way, `undefined` where there is none. */
export async function readThroughWorkspace(file: vscode.Uri): Promise<Uint8Array | undefined> {
  return readSafely(workspaceFiles, { file, ready: readyBeside(file) });
}

const workspaceFiles: FileSystem<vscode.Uri> = {
  async read(file) {
    try {
      return await vscode.workspace.fs.readFile(file);
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound')
        return undefined;
      throw error;
    }
  },
  async write(file, bytes) {
    // VS Code makes the folder where it is missing, but one of the network that is gone comes back.
    await vscode.workspace.fs.stat(vscode.Uri.joinPath(file, '..'));
    await vscode.workspace.fs.writeFile(file, bytes);
  },
  rename: async (from, to) => vscode.workspace.fs.rename(from, to, { overwrite: true }),
  remove: async (file) => vscode.workspace.fs.delete(file),
};

function readyBeside(file: vscode.Uri): vscode.Uri {
  return beside(file, 'new');
}

/** A hidden file, so that nothing takes it for a sidecar. */
function beside(file: vscode.Uri, ending: string): vscode.Uri {
  const name = file.path.split('/').at(-1) ?? '';
  return vscode.Uri.joinPath(file, '..', `.${name}.${ending}`);
}

function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(4));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
