import * as vscode from 'vscode';
import { changeBetween, History, reapply, revert } from '../../core/annotations/history';
import type { Change, Step } from '../../core/annotations/history';
import type { Tracked } from '../../core/annotations/track';
import { UserError } from '../commands/registerCommand';
import { ContextKey } from '../contexts/contextKey';
import { contextKeys } from '../ids';
import type { AnnotatedArticle } from './annotatedArticle';
import type { AnnotationStore } from './annotationStore';
import { openArticle } from './openArticle';
import type { ReaderViews } from './readerViews';

/** Undo and redo of annotation over all articles of the window, apart from the undo of text. */
export class AnnotationHistory implements vscode.Disposable {
  private history = History.empty;
  /** What is to become one step while `asOne` runs, by article. */
  private collected: Map<string, Change> | undefined;
  private readonly canUndo = new ContextKey<boolean>(contextKeys.canUndo);
  private readonly canRedo = new ContextKey<boolean>(contextKeys.canRedo);
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly store: AnnotationStore,
    private readonly readers: ReaderViews,
  ) {
    this.subscriptions = vscode.Disposable.from(
      store.onDidEdit(({ article, label, before, after }) => {
        this.record(article, label, before, after);
      }),
      // The places that steps refer to are those of one line of tracked states.
      store.onWillReplace(({ article, last }) => {
        this.become(this.history.settle(article.uri.toString(), last));
      }),
    );
  }

  /** Takes the last step back. Answers what it was. */
  async undo(): Promise<string> {
    const step = this.history.toUndo;
    if (!step) throw new UserError(vscode.l10n.t('There is no annotation to undo.'));
    for (const [article, change] of await this.articlesOf(step)) {
      article.exchange((tracked) => revert(tracked, change));
    }
    this.become(this.history.undo());
    return step.label;
  }

  /** Does the last undone step again. Answers what it was. */
  async redo(): Promise<string> {
    const step = this.history.toRedo;
    if (!step) throw new UserError(vscode.l10n.t('There is no annotation to redo.'));
    for (const [article, change] of await this.articlesOf(step)) {
      article.exchange((tracked) => reapply(tracked, change));
    }
    this.become(this.history.redo());
    return step.label;
  }

  /** Counts what `run` does, at most one edit an article, as one step. */
  asOne(label: string, run: () => void): void {
    const changes = new Map<string, Change>();
    this.collected = changes;
    try {
      run();
    } finally {
      this.collected = undefined;
      if (changes.size > 0) this.become(this.history.record({ label, changes }));
    }
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private record(article: AnnotatedArticle, label: string, before: Tracked, after: Tracked): void {
    const change = changeBetween(before, after);
    if (!change) return;
    if (this.collected) {
      this.collected.set(article.uri.toString(), change);
      return;
    }
    const changes = new Map([[article.uri.toString(), change]]);
    this.become(this.history.record({ label, changes }));
  }

  /** The articles of a step, opened where they are not, all ready to be changed before the first is. */
  private async articlesOf({ changes }: Step) {
    return Promise.all(
      Array.from(changes, async ([uri, change]) => {
        const article = await openArticle(this.store, vscode.Uri.parse(uri, true));
        // What changes should be seen to change, unless that would open one tab after the other.
        const shown = [...vscode.window.visibleTextEditors, ...this.readers.visible];
        if (changes.size === 1 && !shown.some((view) => view.document === article.document)) {
          await vscode.window.showTextDocument(article.document);
        }
        return [article, change] as const;
      }),
    );
  }

  private become(history: History): void {
    this.history = history;
    this.canUndo.set(history.toUndo !== undefined);
    this.canRedo.set(history.toRedo !== undefined);
  }
}
