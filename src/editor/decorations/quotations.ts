import * as vscode from 'vscode';
import { piecesOf, type ShownQuotation } from '../../core/annotations/shownQuotations';
import { overlaps, type Span } from '../../core/text/span';
import { toRange } from '../convert';
import { settings } from '../ids';
import type { Quotations } from '../model/quotations';
import type { Snapshots } from '../model/snapshot';
import { concerns, readSettings } from '../settings';
import { EditorPainter } from './painter';
import { visibleSpan } from './visible';

/**
 * Lines below the words: mentions have theirs as text decoration, so that these, being borders, can stand
 * under the same words. Dots are for what is proposed.
 */
function createStyle(name: string, line: 'solid' | 'dotted' | 'dashed') {
  return vscode.window.createTextEditorDecorationType({
    borderColor: new vscode.ThemeColor(`pressmark.${name}Border`),
    borderStyle: line,
    borderWidth: '0 0 1px 0',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

type Part = 'accepted' | 'proposed' | 'cue' | 'source';

/** Marks content, cue and source of the quotations that are on screen. */
export function registerQuotationDecorations(
  snapshots: Snapshots,
  quotations: Quotations,
): vscode.Disposable {
  const background = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('pressmark.quotationBackground'),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const styles: Readonly<Record<Part, vscode.TextEditorDecorationType>> = {
    accepted: createStyle('quotation', 'solid'),
    proposed: createStyle('quotation', 'dotted'),
    cue: createStyle('cue', 'dashed'),
    source: createStyle('source', 'solid'),
  };
  const painter = new EditorPainter((editor) => {
    const { document } = editor;
    const shown = readSettings(document.uri).quotationMarks ? quotations.of(document) : [];
    // While the text is changing VS Code moves the marks that are there along with it.
    if (!shown) return;
    const snapshot = snapshots.of(document);
    const visible = visibleSpan(editor, snapshot);
    const ranges = (spans: readonly Span[]) =>
      spans.filter((span) => overlaps(span, visible)).map((span) => toRange(snapshot.lines, span));
    const parts = partsOf(shown);
    editor.setDecorations(background, ranges([...parts.accepted, ...parts.proposed]));
    for (const [part, style] of Object.entries(styles)) {
      editor.setDecorations(style, ranges(parts[part as Part]));
    }
  });
  return vscode.Disposable.from(
    painter,
    background,
    ...Object.values(styles),
    quotations.onDidChange((uri) => {
      painter.paintDocument(uri);
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (concerns(event, settings.quotationMarks)) painter.paintAll();
    }),
  );
}

function partsOf(shown: readonly ShownQuotation[]): Readonly<Record<Part, readonly Span[]>> {
  const contents = (accepted: boolean) =>
    shown.filter((one) => one.accepted === accepted).flatMap(({ content }) => piecesOf(content));
  return {
    accepted: contents(true),
    proposed: contents(false),
    cue: shown.flatMap(({ cue }) => cue ?? []),
    source: shown.flatMap(({ source }) => source ?? []),
  };
}
