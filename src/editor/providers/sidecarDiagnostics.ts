import * as vscode from 'vscode';
import type { SidecarProblem } from '../../core/sidecar/problems';
import { Lines } from '../../core/text/lines';
import { unifyLineEndings } from '../../core/text/canonical';
import { toRange } from '../convert';
import { problemText } from '../problemWording';
import type { AnnotatedArticle } from '../model/annotatedArticle';
import type { AnnotationStore } from '../model/annotationStore';

/** Lists what is wrong with the sidecars of the open articles in Problems, on the sidecar's lines. */
export function registerSidecarDiagnostics(store: AnnotationStore): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('pressmark');
  const redraw = () => {
    collection.clear();
    for (const article of store.all) {
      const found = diagnostics(article);
      if (found.length > 0) collection.set(article.sidecar, found);
    }
  };
  return vscode.Disposable.from(collection, store.onDidChange(redraw));
}

function diagnostics({
  problems,
  unreadable,
  sidecarText = '',
}: AnnotatedArticle): vscode.Diagnostic[] {
  if (unreadable !== undefined) {
    const message = vscode.l10n.t('This file cannot be read: {0}', unreadable);
    return [ours(new vscode.Diagnostic(new vscode.Range(0, 0, 0, 0), message), 'unreadable')];
  }
  const lines = new Lines(unifyLineEndings(sidecarText));
  return problems.map((problem) => {
    const range = toRange(lines, problem);
    const level = severity(problem.severity);
    return ours(new vscode.Diagnostic(range, problemText(problem), level), problem.code);
  });
}

function ours(diagnostic: vscode.Diagnostic, code: string): vscode.Diagnostic {
  diagnostic.source = 'Pressmark';
  diagnostic.code = code;
  return diagnostic;
}

function severity(of: SidecarProblem['severity']): vscode.DiagnosticSeverity {
  switch (of) {
    case 'error':
      return vscode.DiagnosticSeverity.Error;
    case 'warning':
      return vscode.DiagnosticSeverity.Warning;
  }
}
