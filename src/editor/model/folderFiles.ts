import * as vscode from 'vscode';
import type { SidecarProblem } from '../../core/sidecar/problems';

/** A file of a folder as it was read last. */
export interface FolderFile {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly problems: readonly SidecarProblem[];
}

/** What a file says; no value where nothing in it can be used. */
export interface FileReading<T> {
  readonly value: T | undefined;
  readonly problems: readonly SidecarProblem[];
}

/**
 * A file of one name in each of the open folders, by which people tell the program something. One in an
 * editor counts as it stands there, saved or not; while nothing in it can be used, what was read before it
 * stays in force.
 */
export class FolderFiles<T> implements vscode.Disposable {
  private readonly files = new Map<string, FolderFile>();
  private readonly inForce = new Map<string, T>();
  private looking: Promise<void> = Promise.resolve();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;

  /** What a file says is another, or its problems are. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly log: vscode.LogOutputChannel,
    readonly name: string,
    private readonly read: (text: string) => FileReading<T>,
  ) {
    const { workspace } = vscode;
    const watcher = workspace.createFileSystemWatcher(`**/${name}`);
    const look = (uri: vscode.Uri) => {
      this.lookInTurn(uri);
    };
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      watcher,
      watcher.onDidCreate(look),
      watcher.onDidChange(look),
      watcher.onDidDelete(look),
      workspace.onDidChangeTextDocument(({ document }) => {
        look(document.uri);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        look(uri);
      }),
      workspace.onDidChangeWorkspaceFolders(({ added }) => {
        for (const folder of added) look(this.fileOf(folder));
      }),
    );
    for (const folder of workspace.workspaceFolders ?? []) look(this.fileOf(folder));
  }

  /** What the file of the folder that a resource lies in says. */
  of(uri: vscode.Uri | undefined): T | undefined {
    const folder = uri && vscode.workspace.getWorkspaceFolder(uri);
    return folder && this.inForce.get(this.fileOf(folder).toString());
  }

  /** Where the folder of a resource keeps its file; `undefined` for a resource in no folder. */
  fileFor(uri: vscode.Uri | undefined): vscode.Uri | undefined {
    const { workspace } = vscode;
    const folder = uri ? workspace.getWorkspaceFolder(uri) : workspace.workspaceFolders?.[0];
    return folder && this.fileOf(folder);
  }

  get all(): readonly FolderFile[] {
    return [...this.files.values()];
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private fileOf(folder: vscode.WorkspaceFolder): vscode.Uri {
    return vscode.Uri.joinPath(folder.uri, this.name);
  }

  /** What was asked for later is found later: a slow disk does not undo what was typed since. */
  private lookInTurn(uri: vscode.Uri): void {
    this.looking = this.looking.then(() => this.look(uri));
  }

  private async look(uri: vscode.Uri): Promise<void> {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const key = uri.toString();
    if (!folder || this.fileOf(folder).toString() !== key) return;
    const text = await textOf(uri);
    const before = this.files.get(key);
    if (text === before?.text) return;
    if (text === undefined) {
      this.files.delete(key);
      this.inForce.delete(key);
    } else {
      const { value, problems } = this.read(text);
      this.files.set(key, { uri, text, problems });
      if (value !== undefined) this.inForce.set(key, value);
      this.log.debug(`${key}: ${String(problems.length)} problems`);
    }
    this.changed.fire();
  }
}

/** The text in the editor where it is not saved yet, else on disk; `undefined` where there is none. */
export async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  // A document outlives its file; only what was typed into it counts for more than the disk.
  const unsaved = vscode.workspace.textDocuments.find(
    (document) => document.isDirty && document.uri.toString() === uri.toString(),
  );
  if (unsaved) return unsaved.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
