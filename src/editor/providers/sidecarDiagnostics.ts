import * as vscode from 'vscode';
import { findFaults } from '../../core/annotations/faults';
import type { Fault } from '../../core/annotations/faults';
import type { SidecarProblem } from '../../core/sidecar/problems';
import type { TagSet } from '../../core/entities/tagSet';
import { Lines } from '../../core/text/lines';
import { toLineRange, toRange } from '../convert';
import type { AnnotatedArticle } from '../model/annotatedArticle';
import type { AnnotationStore } from '../model/annotationStore';
import type { Snapshots } from '../model/snapshot';
import { faultText, problemText } from '../problemWording';

/** As many as Problems shows of one file; a reader mends a few and sees the next. */
const mostShown = 250;

/** Lists what is wrong with the sidecars of the open articles in Problems, on the sidecar's lines. */
export function registerSidecarDiagnostics(
  store: AnnotationStore,
  snapshots: Snapshots,
  tagSet: TagSet,
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
    const found = diagnostics(article, snapshots.of(article.document).text, tagSet);
    collection.set(article.sidecar, found);
    shown.set(name, article.sidecar);
  };
  return vscode.Disposable.from(collection, store.onDidReadSidecar(redraw));
}

function diagnostics(article: AnnotatedArticle, text: string, tagSet: TagSet): vscode.Diagnostic[] {
  const { problems, unreadable, sidecarText } = article;
  if (unreadable !== undefined) {
    const message = vscode.l10n.t('This file cannot be read: {0}', unreadable);
    return [ours(new vscode.Diagnostic(new vscode.Range(0, 0, 0, 0), message), 'unreadable')];
  }
  if (sidecarText === undefined) return [];
  const lines = new Lines(sidecarText);
  const faults = findFaults(article.everything, text, tagSet).slice(0, mostShown);
  const lineOf = linesOfIds(lines, new Set(faults.map(({ id }) => id)));
  return [
    ...problems.slice(0, mostShown).map((problem) => ofProblem(problem, lines)),
    ...faults.map((fault) => ofFault(fault, lines, lineOf.get(fault.id) ?? 0)),
  ];
}

function ofProblem(problem: SidecarProblem, lines: Lines): vscode.Diagnostic {
  const { Error: error, Warning: warning } = vscode.DiagnosticSeverity;
  const level = problem.severity === 'error' ? error : warning;
  const range = toRange(lines, problem);
  return ours(new vscode.Diagnostic(range, problemText(problem), level), problem.code);
}

function ofFault(fault: Fault, lines: Lines, line: number): vscode.Diagnostic {
  const { Information, Warning } = vscode.DiagnosticSeverity;
  const level = fault.code === 'unused-entity' ? Information : Warning;
  const range = toLineRange(lines, line, line);
  return ours(new vscode.Diagnostic(range, faultText(fault), level), fault.code);
}

/** The first line of the item with each id. Ids stand alone on a line in the form that we write. */
function linesOfIds(lines: Lines, ids: ReadonlySet<string>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let line = 0; line < lines.count && found.size < ids.size; line++) {
    const id = /\bid: *["']?([^\s,"'}]+)/.exec(lines.text(line))?.[1];
    if (id !== undefined && ids.has(id) && !found.has(id)) found.set(id, line);
  }
  return found;
}

function ours(diagnostic: vscode.Diagnostic, code: string): vscode.Diagnostic {
  diagnostic.source = 'Pressmark';
  diagnostic.code = code;
  return diagnostic;
}
