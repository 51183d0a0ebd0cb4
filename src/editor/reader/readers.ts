import * as vscode from 'vscode';
import type { ReaderState } from '../../core/reader/messages';
import { ContextKey } from '../contexts/contextKey';
import { contextKeys, readerPanelType } from '../ids';
import type { ActiveArticle } from '../model/activeArticle';
import { Reader, type ReaderDesk } from './reader';

/** All Readers of the window. One of them at most follows the active article, the others are pinned. */
export class Readers implements vscode.Disposable {
  private readonly opened = new Set<Reader>();
  private readonly pinned = new ContextKey<boolean>(contextKeys.readerPinned);
  private readonly following: vscode.Disposable;

  constructor(
    private readonly desk: ReaderDesk,
    private readonly articles: ActiveArticle,
  ) {
    this.following = articles.onDidChange(() => {
      const { document } = articles;
      if (document && this.follower && !this.follower.shows(document.uri)) {
        void this.follower.show(document.uri);
      }
    });
  }

  /** The one that the user works in. */
  get active(): Reader | undefined {
    return [...this.opened].find((reader) => reader.isActive);
  }

  /** Shows an article in the Reader that follows, opened in the column if there is none. */
  async open(
    article: vscode.Uri,
    column: vscode.ViewColumn,
    preserveFocus: boolean,
  ): Promise<void> {
    const known = this.follower;
    if (known) known.reveal(column, preserveFocus);
    const reader = known ?? this.add(newPanel(this.desk.extension, column, preserveFocus), false);
    await reader.show(article);
  }

  /** Makes a Reader of an editor's webview, which stays with its file. */
  async attach(panel: vscode.WebviewPanel, article: vscode.Uri): Promise<void> {
    await this.add(panel, true).show(article);
  }

  async restore(panel: vscode.WebviewPanel, state: ReaderState | undefined): Promise<void> {
    if (!state) {
      // Remembered before the page could say what it shows: it follows, unless another one does.
      if (this.follower) panel.dispose();
      else await this.follow(this.add(panel, false));
      return;
    }
    const reader = this.add(panel, state.pinned || this.follower !== undefined);
    await reader.show(vscode.Uri.parse(state.article));
  }

  private async follow(reader: Reader): Promise<void> {
    const { document } = this.articles;
    if (document) await reader.show(document.uri);
  }

  dispose(): void {
    this.following.dispose();
    for (const reader of this.opened) reader.dispose();
  }

  private get follower(): Reader | undefined {
    return [...this.opened].find((reader) => !reader.pinned);
  }

  private add(panel: vscode.WebviewPanel, pinned: boolean): Reader {
    const reader = new Reader(panel, this.desk, pinned);
    this.opened.add(reader);
    panel.onDidDispose(() => this.opened.delete(reader));
    reader.onDidChange(() => {
      this.pinned.set(this.active?.pinned === true);
    });
    return reader;
  }
}

function newPanel(
  extension: vscode.Uri,
  viewColumn: vscode.ViewColumn,
  preserveFocus: boolean,
): vscode.WebviewPanel {
  const panel = vscode.window.createWebviewPanel(
    readerPanelType,
    vscode.l10n.t('Reader'),
    { viewColumn, preserveFocus },
    { enableFindWidget: true },
  );
  const icon = (theme: string) => vscode.Uri.joinPath(extension, 'media', `article-${theme}.svg`);
  panel.iconPath = { light: icon('light'), dark: icon('dark') };
  return panel;
}
