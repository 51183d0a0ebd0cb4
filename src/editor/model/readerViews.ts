import * as vscode from 'vscode';
import { ContextKey } from '../contexts/contextKey';
import { contextKeys } from '../ids';
import type { ArticleView } from './articleView';

/** Where a Reader is: the one that the user works in, on screen, or neither. */
export type ReaderPresence = 'active' | 'visible' | 'hidden';

/** The articles that Readers show at present. VS Code lists only text editors. */
export class ReaderViews implements vscode.Disposable {
  private readonly shown = new Map<ArticleView, ReaderPresence>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly moved = new vscode.EventEmitter<ArticleView>();
  private readonly readerActive = new ContextKey<boolean>(contextKeys.readerActive);

  /** Another one is active or visible. */
  readonly onDidChange = this.changed.event;
  readonly onDidMoveCursor = this.moved.event;

  get active(): ArticleView | undefined {
    return [...this.shown].find(([, presence]) => presence === 'active')?.[0];
  }

  get visible(): readonly ArticleView[] {
    return [...this.shown.keys()];
  }

  /** A Reader came, went or got the focus. Each article that it shows is a view of its own. */
  place(view: ArticleView, presence: ReaderPresence): void {
    if (presence === (this.shown.get(view) ?? 'hidden')) return;
    if (presence === 'hidden') this.shown.delete(view);
    else this.shown.set(view, presence);
    this.readerActive.set(this.active !== undefined);
    this.changed.fire();
  }

  cursorMoved(view: ArticleView): void {
    this.moved.fire(view);
  }

  dispose(): void {
    this.changed.dispose();
    this.moved.dispose();
  }
}
