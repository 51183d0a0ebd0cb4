import * as vscode from 'vscode';
import { ContextKey } from '../contextKey';
import { contextKeys, languageId } from '../ids';

/** Long enough that a typist's every key does not redraw trees, short enough to look live. */
const quietAfterEdit = 250;

/**
 * The article that the views are about: the one in the active editor, or the last one while it is
 * still on screen and the focus is elsewhere (a tree, the terminal, a sidecar).
 */
export class ActiveArticle implements vscode.Disposable {
  private current: vscode.TextEditor | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly moved = new vscode.EventEmitter<vscode.TextEditor>();
  private readonly active = new ContextKey<boolean>(contextKeys.articleActive);
  private readonly subscriptions: vscode.Disposable;

  /** Another article, or another text of the same one (told once the typing pauses). */
  readonly onDidChange = this.changed.event;
  /** The cursor moved in the article. */
  readonly onDidMoveCursor = this.moved.event;

  constructor() {
    const { window, workspace } = vscode;
    const look = () => {
      this.look();
    };
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      this.moved,
      window.onDidChangeActiveTextEditor(look),
      window.onDidChangeVisibleTextEditors(look),
      // A change of language tells itself as closing and opening the document.
      workspace.onDidOpenTextDocument(look),
      workspace.onDidCloseTextDocument(look),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.current?.document) this.announceSoon();
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === this.current) this.moved.fire(textEditor);
      }),
    );
    this.look();
  }

  get editor(): vscode.TextEditor | undefined {
    return this.current;
  }

  get document(): vscode.TextDocument | undefined {
    return this.current?.document;
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.dispose();
  }

  private look(): void {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    const next =
      [activeTextEditor, this.current].find(
        (editor) => editor && isArticle(editor) && visibleTextEditors.includes(editor),
      ) ?? visibleTextEditors.find(isArticle);
    this.active.set(next !== undefined);
    if (next === this.current) return;
    this.current = next;
    clearTimeout(this.timer);
    this.changed.fire();
    if (next) this.moved.fire(next);
  }

  private announceSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.changed.fire();
    }, quietAfterEdit);
  }
}

function isArticle(editor: vscode.TextEditor): boolean {
  return editor.document.languageId === languageId;
}
