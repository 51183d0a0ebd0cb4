import * as vscode from 'vscode';
import { defaultTagSet, typeOf } from '../../core/entities/tagSet';
import type { EntityType, TagSet } from '../../core/entities/tagSet';
import { readTagSet, tagSetName } from '../../core/sidecar/readTagSet';
import type { TagSetReading } from '../../core/sidecar/readTagSet';

/** A folder's tag set file as it was read last. */
export interface TagSetFile extends TagSetReading {
  readonly uri: vscode.Uri;
  readonly text: string;
}

/**
 * The tag sets of the open folders. A file in an editor counts as it stands there, saved or not; while
 * nothing in it can be used, what was read before it stays in force.
 */
export class TagSets implements vscode.Disposable {
  private readonly files = new Map<string, TagSetFile>();
  private readonly inForce = new Map<string, TagSet>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;

  /** A type came, went or changed, or the problems of a file did. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly log: vscode.LogOutputChannel) {
    const { workspace } = vscode;
    const watcher = workspace.createFileSystemWatcher(`**/${tagSetName}`);
    const look = (uri: vscode.Uri) => this.look(uri);
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      watcher,
      watcher.onDidCreate(look),
      watcher.onDidChange(look),
      watcher.onDidDelete(look),
      workspace.onDidChangeTextDocument(({ document }) => look(document.uri)),
      workspace.onDidCloseTextDocument(({ uri }) => look(uri)),
      workspace.onDidChangeWorkspaceFolders(({ added }) => {
        for (const folder of added) void look(fileOf(folder));
      }),
    );
    for (const folder of workspace.workspaceFolders ?? []) void look(fileOf(folder));
  }

  /** The tag set of the folder that a file lies in. */
  of(uri: vscode.Uri | undefined): TagSet {
    const folder = uri && vscode.workspace.getWorkspaceFolder(uri);
    return (folder && this.inForce.get(fileOf(folder).toString())) ?? defaultTagSet;
  }

  /** A type of that tag set; one that it does not have stands for itself. */
  typeOf(uri: vscode.Uri | undefined, id: string): EntityType {
    return typeOf(this.of(uri), id) ?? { id, label: id, key: '', description: '' };
  }

  /** Where the folder of a file keeps its tag set; `undefined` for a file in no folder. */
  fileFor(uri: vscode.Uri | undefined): vscode.Uri | undefined {
    const { workspace } = vscode;
    const folder = uri ? workspace.getWorkspaceFolder(uri) : workspace.workspaceFolders?.[0];
    return folder && fileOf(folder);
  }

  /** Whether the folder of a file has types of its own. */
  isOwn(uri: vscode.Uri | undefined): boolean {
    return this.of(uri) !== defaultTagSet;
  }

  get all(): readonly TagSetFile[] {
    return [...this.files.values()];
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private async look(uri: vscode.Uri): Promise<void> {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const key = uri.toString();
    if (!folder || fileOf(folder).toString() !== key) return;
    const text = await textOf(uri);
    const before = this.files.get(key);
    if (text === before?.text) return;
    if (text === undefined) {
      this.files.delete(key);
      this.inForce.delete(key);
    } else {
      const reading = readTagSet(text);
      this.files.set(key, { ...reading, uri, text });
      if (reading.tagSet) this.inForce.set(key, reading.tagSet);
      this.log.debug(`${key}: ${String(reading.problems.length)} problems`);
    }
    this.changed.fire();
  }
}

function fileOf(folder: vscode.WorkspaceFolder): vscode.Uri {
  return vscode.Uri.joinPath(folder.uri, tagSetName);
}

/** The text in the editor where it is not saved yet, else on disk; `undefined` where there is none. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
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
