import * as vscode from 'vscode';
import { ContextKey } from '../contexts/contextKey';
import { contextKeys, languageId } from '../ids';
import { EditorView } from './articleView';
import type { ArticleView } from './articleView';
import type { ReaderViews } from './readerViews';
import type { Snapshots } from './snapshot';

/** Long enough that a typist's every key does not redraw trees, short enough to look live. */
const quietAfterEdit = 250;

/**
 * The article that the views are about: the one in the active editor or Reader, or the last one while
 * it is still on screen and the focus is elsewhere (a tree, the terminal, a sidecar).
 */
export class ActiveArticle implements vscode.Disposable {
  private current: ArticleView | undefined;
  /** One view an editor, so that it can be told whether another one came. */
  private readonly editorViews = new WeakMap<vscode.TextEditor, ArticleView>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly moved = new vscode.EventEmitter<ArticleView>();
  private readonly active = new ContextKey<boolean>(contextKeys.articleActive);
  private readonly subscriptions: vscode.Disposable;

  /** Another article, or another text of the same one (told once the typing pauses). */
  readonly onDidChange = this.changed.event;
  /** The cursor moved in the article. */
  readonly onDidMoveCursor = this.moved.event;

  constructor(
    private readonly snapshots: Snapshots,
    private readonly readers: ReaderViews,
  ) {
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
        if (this.viewOf(textEditor) === this.current) this.announceMove();
      }),
      readers.onDidChange(look),
      readers.onDidMoveCursor((view) => {
        if (view === this.current) this.announceMove();
      }),
    );
    this.look();
  }

  get view(): ArticleView | undefined {
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
    const next = this.find();
    this.active.set(next !== undefined);
    if (next === this.current) return;
    this.current = next;
    clearTimeout(this.timer);
    this.changed.fire();
    this.announceMove();
  }

  private find(): ArticleView | undefined {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    const { active, visible } = this.readers;
    const editors = visibleTextEditors.filter(isArticle).map((editor) => this.viewOf(editor));
    const shown = [...editors, ...visible];
    const wanted = [activeTextEditor && this.viewOf(activeTextEditor), active, this.current];
    return wanted.find((view) => view && shown.includes(view)) ?? shown[0];
  }

  private viewOf(editor: vscode.TextEditor): ArticleView {
    const known = this.editorViews.get(editor);
    if (known) return known;
    const view = new EditorView(editor, this.snapshots);
    this.editorViews.set(editor, view);
    return view;
  }

  private announceMove(): void {
    if (this.current) this.moved.fire(this.current);
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
