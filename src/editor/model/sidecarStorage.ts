import * as vscode from 'vscode';
import type { Platform } from '../platform/platform';
import { readThroughWorkspace } from '../platform/replaceThroughWorkspace';

/** What a file holds, or `undefined` where there is none. */
export type FileText = string | undefined;

/** While somebody types in the file, each change is read when the typist pauses. */
const quietAfterEdit = 200;

/**
 * Reads and replaces one sidecar file. The only code of the editor that touches it. While somebody edits
 * the file and has not saved, the editor's text counts and not the disk's: it is what that person sees,
 * and saving it would undo what was written below it. A replacement is then an edit of that text, which
 * is saved and undone with the rest.
 */
export class SidecarStorage implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;
  private pause: ReturnType<typeof setTimeout> | undefined;

  /** The file may hold something else. */
  readonly onDidChange = this.changed.event;

  constructor(
    readonly uri: vscode.Uri,
    private readonly article: vscode.Uri,
    private readonly platform: Platform,
  ) {
    const { workspace } = vscode;
    const folder = vscode.Uri.joinPath(uri, '..');
    const watcher = workspace.createFileSystemWatcher(
      new vscode.RelativePattern(folder, '*.annotations.yaml'),
    );
    const tellOf = (file: vscode.Uri) => {
      if (file.path === uri.path) this.changed.fire();
    };
    const tellOfDocument = (document: vscode.TextDocument) => {
      if (document.uri.toString() === uri.toString()) this.changed.fire();
    };
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      watcher,
      watcher.onDidChange(tellOf),
      watcher.onDidCreate(tellOf),
      watcher.onDidDelete(tellOf),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.toString() !== uri.toString()) return;
        clearTimeout(this.pause);
        this.pause = setTimeout(() => {
          this.changed.fire();
        }, quietAfterEdit);
      }),
      workspace.onDidSaveTextDocument(tellOfDocument),
      workspace.onDidCloseTextDocument(tellOfDocument),
    );
  }

  /** Whether somebody edits the file and has not saved. */
  get isEdited(): boolean {
    return this.editedDocument !== undefined;
  }

  /**
   * The file as it is now. Throws when it is there and cannot be read, or is not UTF-8: such a file
   * must not be taken for an empty one.
   */
  async read(): Promise<FileText> {
    const edited = this.editedDocument;
    if (edited) return edited.getText();
    const bytes = await readThroughWorkspace(this.uri);
    // The byte order mark, if any, stays: it is the file's own and goes back with it.
    return bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  }

  /**
   * Replaces what the file was found to hold. Answers false, and leaves it alone, when it holds something
   * else by now: another window or program has written, or a person typed. Throws what the file system
   * says where it cannot be written, and where the article that it would lie beside is gone.
   */
  async replace(found: FileText, text: string): Promise<boolean> {
    const edited = this.editedDocument;
    if (edited) return edited.getText() === found && applyTo(edited, text);
    const { fs } = vscode.workspace;
    // Whoever deleted the article does not want its tags back.
    if (found === undefined) await fs.stat(this.article);
    const bytes = new TextEncoder().encode(text);
    return this.platform.replaceFile(this.uri, bytes, async () => {
      const now = await this.read();
      if (now === undefined) await fs.stat(this.article);
      return now === found;
    });
  }

  /** Whether the article is there, and with it the place of the file. */
  async hasArticle(): Promise<boolean> {
    return vscode.workspace.fs.stat(this.article).then(
      () => true,
      () => false,
    );
  }

  dispose(): void {
    clearTimeout(this.pause);
    this.subscriptions.dispose();
  }

  private get editedDocument(): vscode.TextDocument | undefined {
    const name = this.uri.toString();
    return vscode.workspace.textDocuments.find(
      (document) => document.isDirty && document.uri.toString() === name,
    );
  }
}

/** Edits the part that differs, so that cursors and folds around it stay. */
async function applyTo(document: vscode.TextDocument, text: string): Promise<boolean> {
  const old = document.getText();
  let head = 0;
  while (head < old.length && head < text.length && old[head] === text[head]) head++;
  let tail = 0;
  const most = Math.min(old.length, text.length) - head;
  while (tail < most && old.at(-1 - tail) === text.at(-1 - tail)) tail++;
  const range = new vscode.Range(document.positionAt(head), document.positionAt(old.length - tail));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, text.slice(head, text.length - tail));
  return vscode.workspace.applyEdit(edit);
}
