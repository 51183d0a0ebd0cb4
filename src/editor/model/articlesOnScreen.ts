import * as vscode from 'vscode';
import type { ReaderViews } from './readerViews';

/** Somebody who has work for a document, and waits until it is seen. */
interface Waiting {
  readonly document: vscode.TextDocument;
  readonly goOn: () => void;
}

/** Which articles can be seen, in an editor or a Reader. Work for the others is in the way of theirs. */
export class ArticlesOnScreen implements vscode.Disposable {
  private readonly waiting = new Set<Waiting>();
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly readers: ReaderViews) {
    const { window, workspace } = vscode;
    const look = () => {
      this.look();
    };
    this.subscriptions = vscode.Disposable.from(
      window.onDidChangeVisibleTextEditors(look),
      readers.onDidChange(look),
      workspace.onDidCloseTextDocument(look),
    );
  }

  /** Done at once where the document is on screen, else when it comes there or is closed. */
  async seen(document: vscode.TextDocument): Promise<void> {
    if (this.shows(document)) return;
    await new Promise<void>((goOn) => {
      this.waiting.add({ document, goOn });
    });
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private shows(document: vscode.TextDocument): boolean {
    const views = [...vscode.window.visibleTextEditors, ...this.readers.visible];
    return views.some((view) => view.document === document);
  }

  private look(): void {
    for (const one of this.waiting) {
      if (!one.document.isClosed && !this.shows(one.document)) continue;
      this.waiting.delete(one);
      one.goOn();
    }
  }
}
