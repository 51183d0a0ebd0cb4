import * as vscode from 'vscode';
import { findFaults } from '../../core/annotations/faults';
import type { Fault } from '../../core/annotations/faults';
import type { TagSet } from '../../core/entities/tagSet';
import { Lines } from '../../core/text/lines';
import { toLineRange } from '../convert';
import type { AnnotatedArticle } from '../model/annotatedArticle';
import type { AnnotationStore } from '../model/annotationStore';
import type { Snapshot, Snapshots } from '../model/snapshot';
import type { TagSets } from '../model/tagSets';
import { faultText } from '../problemWording';
import { mostShown, ours, problemDiagnostic } from './problemDiagnostic';

/** Lists what is wrong with the sidecars of the open articles in Problems, on the sidecar's lines. */
export function registerSidecarDiagnostics(
  store: AnnotationStore,
  snapshots: Snapshots,
  tagSets: TagSets,
): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('pressmark');
  const shown = new Map<string, vscode.Uri>();
  const redraw = (uri: vscode.Uri) => {
    const name = uri.toString();
    const before = shown.get(name);
    if (before) collection.delete(before);
    shown.delete(name);
    const article = store.all.find((one) => one.uri.toString() === name);
    if (!article) return;
    const found = diagnostics(article, snapshots.of(article.document), tagSets.of(uri));
    collection.set(article.sidecar.uri, found);
    shown.set(name, article.sidecar.uri);
  };
  return vscode.Disposable.from(
    collection,
    store.onDidReadSidecar(redraw),
    tagSets.onDidChange(() => {
      for (const article of store.all) redraw(article.uri);
    }),
  );
}

function diagnostics(
  article: AnnotatedArticle,
  { text, analysis }: Snapshot,
  tagSet: TagSet,
): vscode.Diagnostic[] {
  const { problems, unreadable, text: yaml } = article.sidecar;
  if (unreadable !== undefined) {
    const message = vscode.l10n.t('This file cannot be read: {0}', unreadable);
    return [ours(new vscode.Diagnostic(new vscode.Range(0, 0, 0, 0), message), 'unreadable')];
  }
  if (yaml === undefined) return [];
  const lines = new Lines(yaml);
  if (article.sidecar.obstacle === 'foreign') return [foreignness(yaml, lines)];
  const faults = findFaults(article.sorted, text, tagSet, analysis.sections).slice(0, mostShown);
  const lineOf = linesOfIds(lines, new Set(faults.map(({ id }) => id)));
  return [
    ...(article.sidecar.isStale ? [staleness(yaml, lines)] : []),
    ...problems
      // Where the text changed, what lies past its end is either found again or listed without a place.
      .filter(({ code }) => code !== 'past-end')
      .slice(0, mostShown)
      .map((problem) => problemDiagnostic(problem, lines)),
    ...faults.map((fault) => ofFault(fault, lines, lineOf.get(fault.id) ?? 0)),
  ];
}

/** That the positions are those of an earlier text, where the file names it. */
function staleness(yaml: string, lines: Lines): vscode.Diagnostic {
  const message = vscode.l10n.t(
    'The article has changed since this was written. The next tag brings the positions up to date.',
  );
  const { Information } = vscode.DiagnosticSeverity;
  return ours(new vscode.Diagnostic(lineOfHash(yaml, lines), message, Information), stale);
}

/** The code of that problem. */
export const stale = 'stale';

/** That nothing in the file fits the article. */
function foreignness(yaml: string, lines: Lines): vscode.Diagnostic {
  const message = vscode.l10n.t(
    'Nothing here fits the article: this seems to belong to another one. Nothing is written to it until you decide.',
  );
  const { Warning } = vscode.DiagnosticSeverity;
  return ours(new vscode.Diagnostic(lineOfHash(yaml, lines), message, Warning), foreign);
}

/** The code of that problem. */
export const foreign = 'foreign';

/** Where the file names the text that it was written for. */
function lineOfHash(yaml: string, lines: Lines): vscode.Range {
  const line = lines.lineAt(Math.max(0, yaml.search(/^ +sha256:/m)));
  return toLineRange(lines, line, line);
}

/** Faults that may well be meant, or be those of the article. */
const remarks: ReadonlySet<Fault['code']> = new Set([
  'unused-entity',
  'hidden-characters',
  'look-alike',
]);

function ofFault(fault: Fault, lines: Lines, line: number): vscode.Diagnostic {
  const { Information, Warning } = vscode.DiagnosticSeverity;
  const level = remarks.has(fault.code) ? Information : Warning;
  const range = toLineRange(lines, line, line);
  return ours(new vscode.Diagnostic(range, faultText(fault), level), fault.code);
}

/** The id that a line of a sidecar gives an item, if it does. */
export function idInLine(line: string): string | undefined {
  return /\bid: *["']?([^\s,"'}]+)/.exec(line)?.[1];
}

/** The first line of the item with each id. Ids stand alone on a line in the form that we write. */
function linesOfIds(lines: Lines, ids: ReadonlySet<string>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let line = 0; line < lines.count && found.size < ids.size; line++) {
    const id = idInLine(lines.text(line));
    if (id !== undefined && ids.has(id) && !found.has(id)) found.set(id, line);
  }
  return found;
}
