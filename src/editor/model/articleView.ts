import * as vscode from 'vscode';
import type { Span } from '../../core/text/span';
import { toOffset, toRange, toSpan } from '../convert';
import type { Snapshots } from './snapshot';

/** A selected span of the canonical text; a bare cursor is an empty one. */
export interface Selected extends Span {
  /** The end where the cursor is. */
  readonly cursor: number;
}

/** Where a person sees an article and works on it. */
export interface ArticleView {
  readonly document: vscode.TextDocument;
  /** Empty where no place in the article was ever chosen. */
  readonly selections: readonly Selected[];
  /** Selects a span and brings it into view. */
  select(span: Span): void;
}

/** An article in a text editor. */
export class EditorView implements ArticleView {
  constructor(
    readonly editor: vscode.TextEditor,
    private readonly snapshots: Snapshots,
  ) {}

  get document(): vscode.TextDocument {
    return this.editor.document;
  }

  get selections(): readonly Selected[] {
    const { lines } = this.snapshots.of(this.document);
    return this.editor.selections.map((selection) => ({
      ...toSpan(lines, selection),
      cursor: toOffset(lines, selection.active),
    }));
  }

  select(span: Span): void {
    const range = toRange(this.snapshots.of(this.document).lines, span);
    this.editor.selection = new vscode.Selection(range.start, range.end);
    this.editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}
