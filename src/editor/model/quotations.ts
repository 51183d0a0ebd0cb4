import * as vscode from 'vscode';
import type { Annotations } from '../../core/annotations/annotations';
import { noAnnotations } from '../../core/annotations/annotations';
import { shownQuotations, type ShownQuotation } from '../../core/annotations/shownQuotations';
import { languageId, settings } from '../ids';
import { concerns, readSettings } from '../settings';
import type { AnnotationStore } from './annotationStore';
import type { Snapshot, Snapshots } from './snapshot';

/** Reading who says what takes longer than a keystroke: it waits until the typist pauses. */
const quietAfterEdit = 400;

interface Waiting {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly done: Promise<void>;
  readonly finish: () => void;
}

interface Shown {
  readonly version: number;
  readonly annotations: Annotations;
  readonly quotations: readonly ShownQuotation[];
}

/**
 * The quotations of the open articles, kept and proposed. They are read when something first asks for them
 * and again after each pause in the typing, never between two keys.
 */
export class Quotations implements vscode.Disposable {
  private readonly waiting = new Map<vscode.TextDocument, Waiting>();
  /** The version whose quotations have been read. */
  private readonly read = new WeakMap<vscode.TextDocument, number>();
  private readonly shown = new WeakMap<vscode.TextDocument, Shown>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly subscriptions: vscode.Disposable;

  /** The article has other quotations, or the same at other places. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly snapshots: Snapshots,
    private readonly store: AnnotationStore,
  ) {
    const { workspace } = vscode;
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      workspace.onDidChangeTextDocument(({ document }) => {
        if (this.read.has(document)) this.readSoon(document, quietAfterEdit);
      }),
      workspace.onDidCloseTextDocument((document) => {
        this.forget(document);
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (concerns(event, settings.quotationBeliefs)) this.readAgain();
      }),
      snapshots.onDidReanalyze(() => {
        this.readAgain();
      }),
      store.onDidChange((uri) => {
        const document = workspace.textDocuments.find(
          (one) => one.uri.toString() === uri.toString(),
        );
        if (document && this.isRead(document)) this.changed.fire(uri);
      }),
    );
  }

  /** As the text is now; `undefined` until that has been read, which `onDidChange` tells. */
  of(document: vscode.TextDocument): readonly ShownQuotation[] | undefined {
    if (document.languageId !== languageId) return [];
    if (!this.isRead(document)) {
      if (!this.waiting.has(document)) this.readSoon(document, 0);
      return undefined;
    }
    const snapshot = this.snapshots.of(document);
    const annotations = this.store.of(document)?.annotations ?? noAnnotations;
    const known = this.shown.get(document);
    if (known?.version === snapshot.version && known.annotations === annotations) {
      return known.quotations;
    }
    const quotations = shownQuotations(readingsOf(snapshot), annotations);
    this.shown.set(document, { version: snapshot.version, annotations, quotations });
    return quotations;
  }

  /** The same, waited for. Empty where the article is closed meanwhile. */
  async settled(document: vscode.TextDocument): Promise<readonly ShownQuotation[]> {
    for (;;) {
      const quotations = this.of(document);
      if (quotations) return quotations;
      if (document.isClosed) return [];
      await this.waiting.get(document)?.done;
    }
  }

  dispose(): void {
    for (const document of [...this.waiting.keys()]) this.forget(document);
    this.subscriptions.dispose();
  }

  private readAgain(): void {
    for (const document of vscode.workspace.textDocuments) {
      if (!this.read.has(document)) continue;
      this.shown.delete(document);
      this.readSoon(document, 0);
    }
  }

  private isRead(document: vscode.TextDocument): boolean {
    return this.read.get(document) === document.version;
  }

  private readSoon(document: vscode.TextDocument, delay: number): void {
    const before = this.waiting.get(document);
    clearTimeout(before?.timer);
    const timer = setTimeout(() => {
      this.readNow(document);
    }, delay);
    if (before) this.waiting.set(document, { ...before, timer });
    else this.waiting.set(document, { timer, ...deferred() });
  }

  private readNow(document: vscode.TextDocument): void {
    const { finish } = this.waiting.get(document) ?? {};
    this.waiting.delete(document);
    const snapshot = this.snapshots.of(document);
    readingsOf(snapshot);
    this.read.set(document, snapshot.version);
    finish?.();
    this.changed.fire(document.uri);
  }

  private forget(document: vscode.TextDocument): void {
    const waiting = this.waiting.get(document);
    clearTimeout(waiting?.timer);
    this.waiting.delete(document);
    this.read.delete(document);
    waiting?.finish();
  }
}

function readingsOf(snapshot: Snapshot) {
  return snapshot.quotations(readSettings(snapshot.document.uri).quotationBeliefs);
}

function deferred(): Pick<Waiting, 'done' | 'finish'> {
  let finish = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { done, finish };
}
