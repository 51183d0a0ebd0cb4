import type * as vscode from 'vscode';
import { noAnnotations } from '../../core/annotations/annotations';
import { suggestionsByKey } from '../../core/annotations/suggestionKeys';
import type { PageSelection } from '../../core/reader/messages';
import { pageOf, type Page } from '../../core/reader/page';
import { PagePlaces, type Place } from '../../core/reader/places';
import type { Span } from '../../core/text/span';
import type { ArticleView, Selected } from '../model/articleView';
import type { AnnotationStore } from '../model/annotationStore';
import type { Quotations } from '../model/quotations';
import type { Suggestions } from '../model/suggestions';
import type { TagSets } from '../model/tagSets';
import type { Snapshot, Snapshots } from '../model/snapshot';

/** What a Reader's page is made from. */
export interface ReaderSources {
  readonly snapshots: Snapshots;
  readonly store: AnnotationStore;
  readonly quotations: Quotations;
  readonly suggestions: Suggestions;
  readonly tagSets: TagSets;
}

/** An article in a Reader: the page made of it, and what is selected there. */
export class ShownArticle implements ArticleView {
  private current: Page | undefined;
  private snapshot: Snapshot;
  private places: PagePlaces | undefined;
  private selection: PageSelection | undefined;

  constructor(
    readonly document: vscode.TextDocument,
    private readonly sources: ReaderSources,
    private readonly selectOnPage: (selection: PageSelection) => void,
  ) {
    this.snapshot = sources.snapshots.of(document);
  }

  /** The page as it was last made. */
  get page(): Page {
    return (this.current ??= this.make());
  }

  /** Makes the page of the text and the annotations as they are now. */
  renew(): Page {
    return (this.current = this.make());
  }

  /** Nothing while the page shows another text than the document holds. */
  get selections(): readonly Selected[] {
    if (!this.selection) return [];
    const anchor = this.offsetAt(this.selection.anchor);
    const cursor = this.offsetAt(this.selection.focus);
    if (anchor === undefined || cursor === undefined) return [];
    return [{ start: Math.min(anchor, cursor), end: Math.max(anchor, cursor), cursor }];
  }

  select({ start, end }: Span): void {
    const anchor = this.placeOf(start);
    const focus = this.placeOf(end);
    if (!anchor || !focus) return;
    this.selection = { anchor, focus };
    this.selectOnPage(this.selection);
  }

  /** The place on the page; `undefined` while the page shows another text than the document holds. */
  placeOf(offset: number): Place | undefined {
    return this.isCurrent ? this.places?.placeOf(offset) : undefined;
  }

  /** The offset in the article; `undefined` while the page shows another text. */
  offsetAt(place: Place): number | undefined {
    return this.isCurrent ? this.places?.offsetAt(place) : undefined;
  }

  /** The page says what is selected on it. */
  selectedOnPage(selection: PageSelection | undefined): void {
    this.selection = selection;
  }

  private get isCurrent(): boolean {
    return this.snapshot === this.sources.snapshots.of(this.document);
  }

  private make(): Page {
    const { snapshots, store, quotations, suggestions } = this.sources;
    this.snapshot = snapshots.of(this.document);
    const { lines, analysis } = this.snapshot;
    const annotations = store.of(this.document)?.annotations ?? noAnnotations;
    const names = new Map(annotations.entities.map(({ id, name }) => [id, name]));
    const page = pageOf(lines, analysis, {
      mentions: annotations.mentions.map((mention) => ({
        ...mention,
        name: names.get(mention.entity ?? '') ?? mention.exact,
      })),
      suggestions: Array.from(
        suggestionsByKey(suggestions.of(this.document)),
        ([id, suggestion]) => ({ ...suggestion, id }),
      ),
      quotations: quotations.of(this.document) ?? [],
    });
    this.places = new PagePlaces(page, lines);
    return page;
  }
}
