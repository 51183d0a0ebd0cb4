import * as vscode from 'vscode';
import type { Analysis } from '../../core/article/article';
import { analyzeArticle, type AnalyzeOptions } from '../../core/article/analyze';
import { findQuotations } from '../../core/attribution/findQuotations';
import type { QuotationReading } from '../../core/attribution/quotation';
import { unifyLineEndings } from '../../core/text/canonical';
import { directionOf } from '../../core/text/direction';
import { detectLanguage } from '../../core/text/language';
import { Lines } from '../../core/text/lines';

/**
 * Beyond this length structure is not analysed: 5 million characters take about a second, and VS Code
 * calls an extension host unresponsive after three.
 */
const longestAnalyzed = 5_000_000;

/**
 * Beyond this length quotations are not looked for: 500,000 characters take about a second, and an article
 * of that length is a book.
 */
const longestAttributed = 500_000;

/** One version of a document as the core sees it. Everything in it is worked out once, when first asked for. */
export class Snapshot {
  readonly version: number;
  /** The canonical text. */
  readonly text: string;
  private foundLines: Lines | undefined;
  private found: Analysis | undefined;
  private foundWith: AnalyzeOptions = {};
  private readonly said = new Map<boolean, readonly QuotationReading[]>();

  constructor(
    readonly document: vscode.TextDocument,
    private readonly knowledge: KnowledgeOf,
  ) {
    this.version = document.version;
    this.text = unifyLineEndings(document.getText());
  }

  get lines(): Lines {
    return (this.foundLines ??= new Lines(this.text));
  }

  get tooLong(): boolean {
    return this.text.length > longestAnalyzed;
  }

  get analysis(): Analysis {
    const known = this.knowledge(this.document);
    if (this.found && isSame(this.foundWith, known)) return this.found;
    this.said.clear();
    this.foundWith = known;
    this.found = this.tooLong ? unanalyzed(this.text) : analyzeArticle(this.text, known);
    return this.found;
  }

  /** Who says what, with wishes and beliefs or without. Not for the time between two keys. */
  quotations(beliefs: boolean): readonly QuotationReading[] {
    const { sections, language } = this.analysis;
    const known = this.said.get(beliefs);
    if (known) return known;
    const tooLong = this.text.length > longestAttributed;
    const found = tooLong ? [] : findQuotations(this.text, sections, language, { beliefs });
    this.said.set(beliefs, found);
    return found;
  }
}

/** What is known of a document beside its text. What has not changed is the same object. */
export type KnowledgeOf = (document: vscode.TextDocument) => AnalyzeOptions;

function isSame(a: AnalyzeOptions, b: AnalyzeOptions): boolean {
  return (
    a.outlets === b.outlets &&
    a.path === b.path &&
    a.knownFurniture === b.knownFurniture &&
    isSameWord(a.corrections, b.corrections)
  );
}

function isSameWord(a: AnalyzeOptions['corrections'], b: AnalyzeOptions['corrections']): boolean {
  if (isEmpty(a) && isEmpty(b)) return true;
  return a?.sections === b?.sections && a?.metadata === b?.metadata;
}

function isEmpty(corrections: AnalyzeOptions['corrections']): boolean {
  if (!corrections) return true;
  return corrections.sections.length === 0 && Object.keys(corrections.metadata).length === 0;
}

/** Characters that a language is told from where the rest is not read. */
const languageSample = 20_000;

function unanalyzed(text: string): Analysis {
  return {
    recognized: false,
    confidence: 0,
    language: detectLanguage(text.slice(0, languageSample)).language,
    direction: directionOf(text),
    sections: [],
    metadata: { bylines: [], credits: [], words: 0, readingMinutes: 0 },
  };
}

/** The newest snapshot of each document, shared by everything that looks at it. */
export class Snapshots implements vscode.Disposable {
  private readonly newest = new WeakMap<vscode.TextDocument, Snapshot>();
  private readonly changed = new vscode.EventEmitter<void>();
  private knowledge: KnowledgeOf = () => ({});

  /** Something else is known of an article: analyses of the same text are others now. */
  readonly onDidReanalyze = this.changed.event;

  /** From here on analyses count what is known. */
  analyzeWith(knowledge: KnowledgeOf): void {
    this.knowledge = knowledge;
  }

  reanalyze(): void {
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }

  of(document: vscode.TextDocument): Snapshot {
    const known = this.newest.get(document);
    if (known?.version === document.version) return known;
    const snapshot = new Snapshot(document, (asked) => this.knowledge(asked));
    this.newest.set(document, snapshot);
    return snapshot;
  }
}
