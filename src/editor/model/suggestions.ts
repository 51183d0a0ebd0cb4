import * as vscode from 'vscode';
import type { EntitySuggestion } from '../../core/tagger/suggestion';
import { overlaps, type Span } from '../../core/text/span';
import { settings } from '../ids';
import { concerns } from '../settings';
import type { AnnotationStore } from './annotationStore';
import type { ArticleView } from './articleView';
import { ArticleSuggestions, type SuggestionState } from './articleSuggestions';
import type { ArticlesOnScreen } from './articlesOnScreen';
import type { Learning } from './learning';
import type { Snapshots } from './snapshot';
import type { TaggerModels } from './taggerModels';
import type { TagSets } from './tagSets';

/** The suggestions in the open articles. An article is read when it is seen and something asks for its own. */
export class Suggestions implements vscode.Disposable {
  private readonly articles = new Map<string, ArticleSuggestions>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly subscriptions: vscode.Disposable;

  /**
   * Others are suggested in this article, or its state is another. Not told when annotations change what
   * is left of them: the store tells that.
   */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly log: vscode.LogOutputChannel,
    private readonly models: TaggerModels,
    private readonly tagSets: TagSets,
    private readonly learning: Learning,
    private readonly snapshots: Snapshots,
    private readonly store: AnnotationStore,
    private readonly screen: ArticlesOnScreen,
  ) {
    const { workspace } = vscode;
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      workspace.onDidChangeTextDocument((event) => {
        this.articles.get(event.document.uri.toString())?.textChanged(event);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.articles.get(uri.toString())?.dispose();
        this.articles.delete(uri.toString());
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (concerns(event, settings.suggestionAmount)) this.refresh();
      }),
      learning.onDidChange(() => {
        for (const article of this.articles.values()) article.learned();
      }),
      snapshots.onDidReanalyze(() => {
        for (const article of this.articles.values()) article.reanalyzed();
      }),
      tagSets.onDidChange(() => {
        this.refresh();
      }),
    );
  }

  /** What is suggested in an article and not decided yet, ascending without overlap. */
  of(document: vscode.TextDocument): readonly EntitySuggestion[] {
    return this.articleOf(document)?.open ?? [];
  }

  /** The suggestions that share a character with the span, or touch it if it is empty. */
  in(document: vscode.TextDocument, span: Span): readonly EntitySuggestion[] {
    const reached = span.start < span.end ? span : { start: span.start - 1, end: span.end + 1 };
    return this.of(document).filter((suggestion) => overlaps(suggestion, reached));
  }

  /** The suggestion at the cursor of a view. */
  atCursor(view: ArticleView): EntitySuggestion | undefined {
    const [selected] = view.selections;
    if (!selected) return undefined;
    const { cursor } = selected;
    return this.in(view.document, { start: cursor, end: cursor })[0];
  }

  /** `undefined` where the document is no article, or has no place for tags. */
  stateOf(document: vscode.TextDocument): SuggestionState | undefined {
    return this.articleOf(document)?.state;
  }

  dispose(): void {
    for (const article of this.articles.values()) article.dispose();
    this.articles.clear();
    this.subscriptions.dispose();
  }

  private refresh(): void {
    for (const article of this.articles.values()) article.refresh();
  }

  private articleOf(document: vscode.TextDocument): ArticleSuggestions | undefined {
    const annotated = this.store.of(document);
    if (!annotated) return undefined;
    const name = document.uri.toString();
    const known = this.articles.get(name);
    if (known) return known;
    const article = new ArticleSuggestions(
      annotated,
      this.snapshots,
      this.models,
      this.tagSets,
      this.learning,
      this.screen,
      this.log,
    );
    this.articles.set(name, article);
    article.onDidChange(() => {
      this.changed.fire(document.uri);
    });
    return article;
  }
}
