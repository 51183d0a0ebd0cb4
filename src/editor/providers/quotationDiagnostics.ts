import * as vscode from 'vscode';
import { piecesOf, type ShownQuotation } from '../../core/annotations/shownQuotations';
import { unbalancedMarks } from '../../core/attribution/unbalancedMarks';
import { toRange } from '../convert';
import { settings } from '../ids';
import type { Quotations } from '../model/quotations';
import type { Snapshot, Snapshots } from '../model/snapshot';
import { concerns, readSettings } from '../settings';

/** As many as Problems shows of one file; a text with more of them is no article. */
const mostShown = 250;

/** Lists quotations without a source and unbalanced quotation marks in Problems, where that is asked for. */
export function registerQuotationDiagnostics(
  snapshots: Snapshots,
  quotations: Quotations,
): vscode.Disposable {
  const { window, workspace } = vscode;
  const collection = vscode.languages.createDiagnosticCollection('pressmark-quotations');
  const redraw = (document: vscode.TextDocument) => {
    if (!readSettings(document.uri).quotationProblems) {
      collection.delete(document.uri);
      return;
    }
    const shown = quotations.of(document);
    if (shown) collection.set(document.uri, diagnostics(snapshots.of(document), shown));
  };
  const redrawVisible = () => {
    for (const { document } of window.visibleTextEditors) redraw(document);
  };
  redrawVisible();
  return vscode.Disposable.from(
    collection,
    window.onDidChangeVisibleTextEditors(redrawVisible),
    workspace.onDidCloseTextDocument(({ uri }) => {
      collection.delete(uri);
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (concerns(event, settings.quotationProblems)) redrawVisible();
    }),
    quotations.onDidChange((uri) => {
      const name = uri.toString();
      const document = workspace.textDocuments.find((one) => one.uri.toString() === name);
      if (document) redraw(document);
    }),
  );
}

function diagnostics(
  { text, lines, analysis }: Snapshot,
  shown: readonly ShownQuotation[],
): vscode.Diagnostic[] {
  const { t } = vscode.l10n;
  const withoutSource = shown
    .filter(({ speaker, source }) => speaker === undefined && source === undefined)
    .map(({ content }) => piecesOf(content)[0] ?? content)
    .map((span) => problem(toRange(lines, span), 'no-source', t('Quotation without a source.')));
  const unbalanced = unbalancedMarks(text, analysis.sections).map((span) =>
    problem(toRange(lines, span), 'unbalanced-mark', t('Quotation mark without a partner.')),
  );
  return [...withoutSource, ...unbalanced].slice(0, mostShown);
}

function problem(range: vscode.Range, code: string, message: string): vscode.Diagnostic {
  const result = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Information);
  result.source = 'Pressmark';
  result.code = code;
  return result;
}
