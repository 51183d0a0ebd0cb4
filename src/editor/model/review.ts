// A review walks through the suggestions of one article. It only walks: deciding is the work of the
// ordinary commands, by key, hover, view or palette, and the review goes on when something is decided.

import * as vscode from 'vscode';
import { rejectionKey } from '../../core/annotations/edit';
import {
  reviewProgress,
  suggestionFrom,
  type ReviewProgress,
} from '../../core/annotations/reviewOrder';
import type { EntitySuggestion } from '../../core/tagger/suggestion';
import type { Span } from '../../core/text/span';
import { ContextKey } from '../contexts/contextKey';
import { contextKeys } from '../ids';
import type { AnnotationStore } from './annotationStore';
import { EditorView } from './articleView';
import type { Snapshots } from './snapshot';
import type { Suggestions } from './suggestions';
import type { TypingGuard } from './typingGuard';

interface Course {
  readonly document: vscode.TextDocument;
  /** What was open when it was last looked at. */
  readonly open: readonly EntitySuggestion[];
  readonly decided: number;
}

export class Review implements vscode.Disposable {
  private course: Course | undefined;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly reviewing = new ContextKey<boolean>(contextKeys.reviewing);
  private readonly subscriptions: vscode.Disposable;

  /** A review began, went on or ended. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly snapshots: Snapshots,
    private readonly store: AnnotationStore,
    private readonly suggestions: Suggestions,
    private readonly guard: TypingGuard,
  ) {
    const { window, workspace } = vscode;
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      store.onDidChange((uri) => {
        if (this.isOf(uri)) this.annotationsChanged();
      }),
      suggestions.onDidChange((uri) => {
        if (this.isOf(uri)) this.suggestionsChanged();
      }),
      window.onDidChangeActiveTextEditor(() => {
        this.tell();
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (this.isOf(textEditor.document.uri)) this.changed.fire();
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        if (this.isOf(uri)) void this.leave();
      }),
    );
  }

  /** The suggestion that is to be decided about; `undefined` where no review goes on in the active editor. */
  get current(): EntitySuggestion | undefined {
    const view = this.view;
    if (!view || !this.course) return undefined;
    const [selected] = view.selections;
    return selected && this.suggestions.in(view.document, selected)[0];
  }

  get progress(): ReviewProgress | undefined {
    const view = this.view;
    if (!view || !this.course) return undefined;
    const at = this.current?.start ?? view.selections[0]?.start ?? 0;
    return reviewProgress(this.course.open, at, this.course.decided);
  }

  /** Begins at the cursor. Answers whether anything is suggested at all. */
  async begin(document: vscode.TextDocument): Promise<boolean> {
    const open = this.suggestions.of(document);
    if (open.length === 0) return false;
    if (this.course && this.course.document !== document) await this.leave();
    await vscode.window.showTextDocument(document);
    this.course = { document, open, decided: this.course?.decided ?? 0 };
    this.select(suggestionFrom(open, this.view?.selections[0]?.start ?? 0));
    this.tell();
    await this.guard.guardActive(document.uri);
    return true;
  }

  async leave(): Promise<void> {
    const { course } = this;
    if (!course) return;
    this.course = undefined;
    this.tell();
    await this.guard.free(course.document.uri);
  }

  dispose(): void {
    void this.leave();
    this.subscriptions.dispose();
  }

  private get view(): EditorView | undefined {
    const editor = vscode.window.activeTextEditor;
    return editor && this.isOf(editor.document.uri)
      ? new EditorView(editor, this.snapshots)
      : undefined;
  }

  private isOf(uri: vscode.Uri): boolean {
    return this.course?.document.uri.toString() === uri.toString();
  }

  /** Something was decided, here or elsewhere, or taken back. */
  private annotationsChanged(): void {
    const { course, view } = this;
    if (!course) return;
    const open = this.suggestions.of(course.document);
    const old = new Set(course.open.map(rejectionKey));
    const now = new Set(open.map(rejectionKey));
    const back = open.find((suggestion) => !old.has(rejectionKey(suggestion)));
    const gone = course.open.filter((suggestion) => !now.has(rejectionKey(suggestion)));
    if (!back && gone.length === 0) return;
    this.course = { ...course, open, decided: course.decided + course.open.length - open.length };
    const [selected] = view?.selections ?? [];
    const wasHere = selected && gone.some((one) => touches(one, selected));
    if (back) this.select(back);
    else if (open.length === 0) void this.leave();
    else if (wasHere) this.select(suggestionFrom(open, selected.start));
    this.changed.fire();
  }

  /** The article was read anew, such as with what was learned from a decision. */
  private suggestionsChanged(): void {
    const { course } = this;
    if (!course) return;
    const open = this.suggestions.of(course.document);
    this.course = { ...course, open };
    if (open.length === 0 && this.suggestions.stateOf(course.document) !== 'reading') {
      void this.leave();
    } else if (!this.current) {
      this.select(suggestionFrom(open, this.view?.selections[0]?.start ?? 0));
    }
    this.changed.fire();
  }

  private select(suggestion: EntitySuggestion | undefined): void {
    if (suggestion) this.view?.select(suggestion);
  }

  private tell(): void {
    this.reviewing.set(this.view !== undefined);
    this.changed.fire();
  }
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
