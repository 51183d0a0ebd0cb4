// What is suggested in one open article. Reading it takes a while, so it is done portion by portion, with
// a pause for other work between two, and only while somebody sees the article; a text that changes is
// read anew once the typing rests. Until then what was found moves along with the text.

import * as vscode from 'vscode';
import type { Annotations } from '../../core/annotations/annotations';
import { openSuggestions } from '../../core/annotations/openSuggestions';
import { objectionTo } from '../../core/annotations/tagRules';
import { batchesOf, type EditBatch } from '../../core/annotations/textEdit';
import type { Analysis } from '../../core/article/article';
import { typeOf } from '../../core/entities/tagSet';
import { portionsOf } from '../../core/tagger/portions';
import { defaultThreshold } from '../../core/tagger/suggestEntities';
import type { EntitySuggestion } from '../../core/tagger/suggestion';
import { unifyLineEndings } from '../../core/text/canonical';
import { toOffset } from '../convert';
import { readSettings, type SuggestionAmount } from '../settings';
import type { AnnotatedArticle } from './annotatedArticle';
import type { ArticlesOnScreen } from './articlesOnScreen';
import type { Learning } from './learning';
import type { Snapshot, Snapshots } from './snapshot';
import type { TaggerModels } from './taggerModels';
import type { TagSets } from './tagSets';

/** Whether an article is being read, and what with. */
export type SuggestionState = 'off' | 'reading' | 'read' | 'read without a model';

/** After the last key: longer than a typist's pause between two words. */
const rest = 400;
/** Characters read at a time: all of a usual article, some hundredths of a second of work. */
const portion = 10_000;

/**
 * Milliseconds between two portions, where the one before took no longer. A hover passes through a dozen
 * turns of the extension host, most of which fit into one pause, and would each wait for a portion otherwise.
 */
const shortestPause = 8;

/** Characters of the longest article that is read anew after every decision: about a second's work. */
const longestReread = 200_000;

/** The least scores by how much the user wants to see. */
const thresholds: Readonly<Record<Exclude<SuggestionAmount, 'off'>, number>> = {
  few: 0.8,
  balanced: defaultThreshold,
  many: 0.2,
};

export class ArticleSuggestions implements vscode.Disposable {
  private snapshot: Snapshot;
  private found: readonly EntitySuggestion[] = [];
  private currentState: SuggestionState = 'reading';
  /** What is left of `found` beside the annotations that it was last compared with. */
  private left: { beside: Annotations; suggestions: readonly EntitySuggestion[] } | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** What the last reading went by. */
  private readWith: Analysis | undefined;
  /** Counts the readings: an earlier one than this is given up. */
  private reading = 0;
  private readonly changed = new vscode.EventEmitter<void>();

  /** Other suggestions were found, or the reading came to its end. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly article: AnnotatedArticle,
    private readonly snapshots: Snapshots,
    private readonly models: TaggerModels,
    private readonly tagSets: TagSets,
    private readonly learning: Learning,
    private readonly screen: ArticlesOnScreen,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.snapshot = snapshots.of(article.document);
    this.readSoon(0);
  }

  get state(): SuggestionState {
    return this.currentState;
  }

  /** What is suggested and not decided yet, ascending without overlap. */
  get open(): readonly EntitySuggestion[] {
    const { annotations } = this.article;
    if (this.left?.beside !== annotations) {
      this.left = { beside: annotations, suggestions: openSuggestions(this.found, annotations) };
    }
    return this.left.suggestions;
  }

  textChanged({ contentChanges }: vscode.TextDocumentChangeEvent): void {
    const { lines } = this.snapshot;
    this.snapshot = this.snapshots.of(this.article.document);
    if (contentChanges.length === 0) return;
    const edits = contentChanges.map(({ range, text }) => ({
      start: toOffset(lines, range.start),
      end: toOffset(lines, range.end),
      text: unifyLineEndings(text),
    }));
    this.become(batchesOf(edits).reduce(movedBy, this.found));
    this.readSoon(rest);
  }

  /** Reads the article anew: what decides about suggestions is another. */
  refresh(): void {
    this.readSoon(0);
  }

  /** Something else is known of some article; this one is read anew where that makes another of it. */
  reanalyzed(): void {
    if (this.snapshot.analysis !== this.readWith) this.refresh();
  }

  /** Reads it anew with what was learned, unless that would take longer than until the next decision. */
  learned(): void {
    if (this.snapshot.text.length <= longestReread) this.refresh();
  }

  dispose(): void {
    this.reading++;
    clearTimeout(this.timer);
    this.changed.dispose();
  }

  private become(found: readonly EntitySuggestion[]): void {
    this.found = found;
    this.left = undefined;
  }

  private readSoon(delay: number): void {
    const reading = ++this.reading;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.read(reading).catch((error: unknown) => {
        this.log.error(`${this.article.uri.toString()} cannot be read for names`, error);
      });
    }, delay);
  }

  private async read(reading: number): Promise<void> {
    const amount = readSettings(this.article.uri).suggestionAmount;
    if (amount === 'off') {
      this.finish([], 'off');
      return;
    }
    const { document, sidecar } = this.article;
    await this.screen.seen(document);
    if (reading !== this.reading) return;
    const { text, analysis } = this.snapshot;
    this.readWith = analysis;
    // What is tagged or rejected must not be seen as suggested first.
    await sidecar.ready;
    const model = await this.models.of(analysis.language);
    const learner = await this.learning.learnerFor(this.article.uri);
    const { language, metadata, dates } = analysis;
    const options = {
      threshold: thresholds[amount],
      language,
      ...(model && { model }),
      ...(dates && { dates }),
      ...(metadata.published && { published: metadata.published.value }),
      ...(metadata.dateline && { dateline: metadata.dateline }),
    };
    const tagSet = this.tagSets.of(this.article.uri);
    const found: EntitySuggestion[] = [];
    let next = 1;
    let work = 0;
    for (const [index, sections] of portionsOf(text, analysis.sections, portion).entries()) {
      await otherWork(work);
      // A tag reaches the disk in a dozen small steps, which would each wait for a portion.
      await sidecar.idle();
      await this.screen.seen(document);
      if (reading !== this.reading) return;
      const start = Date.now();
      const suggested = learner.suggest(text, { ...options, sections });
      work = Date.now() - start;
      found.push(
        ...suggested.filter(
          (one) =>
            typeOf(tagSet, one.type) && !objectionTo(tagSet, one.type, one, analysis.sections, []),
        ),
      );
      // Every view is drawn anew for what is told: half as often each time keeps that linear.
      if (index + 1 < next) continue;
      next *= 2;
      // What was found before stays until its part is read anew.
      const readTo = sections.at(-1)?.end ?? 0;
      this.become([...found, ...this.found.filter(({ start }) => start >= readTo)]);
      this.changed.fire();
    }
    if (reading !== this.reading) return;
    this.finish(found, model ? 'read' : 'read without a model');
  }

  private finish(found: readonly EntitySuggestion[], state: SuggestionState): void {
    this.currentState = state;
    this.become(found);
    this.changed.fire();
  }
}

/** Lets everything else that waits have its turn, for as long as the last one of this work took. */
function otherWork(work: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(shortestPause, work)));
}

/** The suggestions where the edits leave them, without those whose words were changed. */
function movedBy(
  suggestions: readonly EntitySuggestion[],
  batch: EditBatch,
): readonly EntitySuggestion[] {
  return suggestions.flatMap((suggestion) => {
    const { start, end } = batch.moved(suggestion);
    const [first, beyond] = batch.touching(suggestion);
    const inside = batch.edits
      .slice(first, beyond)
      .some((edit) => edit.start < suggestion.end && edit.end > suggestion.start);
    return inside || start >= end ? [] : [{ ...suggestion, start, end }];
  });
}
