import * as vscode from 'vscode';
import type { Place } from '../../core/reader/places';
import { toOffset, toPosition } from '../convert';
import type { Snapshots } from '../model/snapshot';
import type { ShownArticle } from './shownArticle';

/** What the page is to do because of the text editor. */
export interface EditorEvents {
  scrolled(top: Place): void;
  cursorMoved(at: Place): void;
}

/** As long as the editor takes to tell that we have scrolled it. */
const echo = 200;

/** Keeps a Reader and the text editors of its article at the same place. */
export class EditorSync implements vscode.Disposable {
  private silentUntil = 0;
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly shown: () => ShownArticle | undefined,
    private readonly snapshots: Snapshots,
    events: EditorEvents,
  ) {
    const { window } = vscode;
    this.subscriptions = vscode.Disposable.from(
      window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
        const [first] = visibleRanges;
        if (!first || Date.now() < this.silentUntil) return;
        const place = this.placeIn(textEditor, first.start);
        if (place) events.scrolled(place);
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        const place = this.placeIn(textEditor, textEditor.selection.active);
        if (place) events.cursorMoved(place);
      }),
    );
  }

  /** Brings an offset of the article to the top of its editors. */
  scrollTo(offset: number): void {
    for (const editor of this.editors) {
      const at = toPosition(this.snapshots.of(editor.document).lines, offset);
      this.silentUntil = Date.now() + echo;
      editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.AtTop);
    }
  }

  /** Puts the cursor of the article's editors at an offset, without taking the focus. */
  putCursor(offset: number): void {
    for (const editor of this.editors) {
      const at = toPosition(this.snapshots.of(editor.document).lines, offset);
      if (editor.selection.active.isEqual(at)) continue;
      this.silentUntil = Date.now() + echo;
      editor.selection = new vscode.Selection(at, at);
      const { InCenterIfOutsideViewport } = vscode.TextEditorRevealType;
      editor.revealRange(editor.selection, InCenterIfOutsideViewport);
    }
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private get editors(): readonly vscode.TextEditor[] {
    const document = this.shown()?.document;
    return vscode.window.visibleTextEditors.filter((editor) => editor.document === document);
  }

  private placeIn({ document }: vscode.TextEditor, position: vscode.Position): Place | undefined {
    const shown = this.shown();
    if (document !== shown?.document) return undefined;
    return shown.placeOf(toOffset(this.snapshots.of(document).lines, position));
  }
}
