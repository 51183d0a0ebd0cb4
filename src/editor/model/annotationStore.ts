import * as vscode from 'vscode';
import type { Mention } from '../../core/annotations/annotations';
import { sidecarNameFor } from '../../core/sidecar/sidecarName';
import { languageId } from '../ids';
import type { Platform } from '../platform/platform';
import { AnnotatedArticle, type Edit, type Exchange, type Replacement } from './annotatedArticle';
import type { ArticleView } from './articleView';
import { SidecarStorage } from './sidecarStorage';
import type { DeletedFile } from './sidecarSync';
import type { Snapshots } from './snapshot';

/** A sidecar that could not be written, and what the file system said. */
export interface SaveFailure {
  readonly article: AnnotatedArticle;
  readonly error: unknown;
}

/** A sidecar that was deleted while its article was not. */
export interface SidecarLoss extends DeletedFile {
  readonly article: AnnotatedArticle;
}

/** The annotations of the open articles. An article's sidecar is read when something first asks for it. */
export class AnnotationStore implements vscode.Disposable {
  private readonly articles = new Map<string, AnnotatedArticle>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly edited = new vscode.EventEmitter<Edit>();
  private readonly exchanged = new vscode.EventEmitter<Exchange>();
  private readonly replacing = new vscode.EventEmitter<Replacement>();
  private readonly read = new vscode.EventEmitter<vscode.Uri>();
  private readonly failed = new vscode.EventEmitter<SaveFailure>();
  private readonly lost = new vscode.EventEmitter<SidecarLoss>();
  private readonly subscriptions: vscode.Disposable;

  /** The annotations of this article are others, stand elsewhere or can no longer be read. */
  readonly onDidChange = this.changed.event;
  readonly onDidEdit = this.edited.event;
  readonly onDidExchange = this.exchanged.event;
  readonly onWillReplace = this.replacing.event;
  /** The sidecar of this article was read or written, or the article was closed. */
  readonly onDidReadSidecar = this.read.event;
  /** A sidecar could not be written, told once until it could be again. */
  readonly onDidFailToSave = this.failed.event;
  /** A sidecar was deleted, by whomever, while its article was not. */
  readonly onDidLoseSidecar = this.lost.event;

  constructor(
    private readonly log: vscode.LogOutputChannel,
    private readonly platform: Platform,
    private readonly snapshots: Snapshots,
  ) {
    const { workspace } = vscode;
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      this.edited,
      this.exchanged,
      this.replacing,
      this.read,
      this.failed,
      this.lost,
      workspace.onDidChangeTextDocument((event) => {
        this.articles.get(event.document.uri.toString())?.textChanged(event);
      }),
      workspace.onDidSaveTextDocument((document) => {
        this.articles.get(document.uri.toString())?.sidecar.textSaved();
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (document.isClosed) this.drop(document.uri);
      }),
    );
  }

  /** The annotations of an article that something has asked for already. */
  known(uri: vscode.Uri): AnnotatedArticle | undefined {
    return this.articles.get(uri.toString());
  }

  /** The annotations of a document, or `undefined` where it is no article or has no place for a sidecar. */
  of(document: vscode.TextDocument): AnnotatedArticle | undefined {
    if (document.languageId !== languageId || document.isClosed || !hasFolder(document.uri)) {
      return undefined;
    }
    const name = document.uri.toString();
    const known = this.articles.get(name);
    if (known) return known;
    const fileName = document.uri.path.split('/').at(-1) ?? '';
    const sidecar = vscode.Uri.joinPath(document.uri, '..', sidecarNameFor(fileName));
    const article = new AnnotatedArticle(
      document,
      this.snapshots,
      new SidecarStorage(sidecar, document.uri, this.platform),
      this.log,
    );
    this.articles.set(name, article);
    article.onDidChange(() => {
      this.changed.fire(document.uri);
    });
    article.onDidEdit((edit) => {
      this.edited.fire(edit);
    });
    article.onDidExchange((exchange) => {
      this.exchanged.fire(exchange);
    });
    article.onWillReplace((replacement) => {
      this.replacing.fire(replacement);
    });
    article.onDidReadSidecar(() => {
      this.read.fire(document.uri);
    });
    article.sidecar.onDidFailToSave((error) => {
      this.failed.fire({ article, error });
    });
    article.sidecar.onDidLose((file) => {
      this.lost.fire({ article, ...file });
    });
    return article;
  }

  /** The open articles whose annotations have been asked for. */
  get all(): readonly AnnotatedArticle[] {
    return [...this.articles.values()];
  }

  /** The mentions at the view's first cursor, the narrowest first. */
  mentionsAtCursor({ document, selections }: ArticleView): readonly Mention[] {
    const [first] = selections;
    return first ? (this.of(document)?.mentionsAt(first.cursor) ?? []) : [];
  }

  dispose(): void {
    for (const article of this.articles.values()) article.dispose();
    this.articles.clear();
    this.subscriptions.dispose();
  }

  private drop(uri: vscode.Uri): void {
    const name = uri.toString();
    this.articles.get(name)?.dispose();
    if (!this.articles.delete(name)) return;
    this.changed.fire(uri);
    this.read.fire(uri);
  }
}

/** Unsaved texts have no folder to keep a sidecar in; old versions in a diff are not to be annotated. */
function hasFolder(uri: vscode.Uri): boolean {
  return (
    uri.scheme !== 'untitled' && vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== undefined
  );
}
