import * as vscode from 'vscode';
import { piecesOf, type ShownQuotation } from '../../core/annotations/shownQuotations';
import type { Section } from '../../core/article/article';
import { partsOf } from '../../core/article/parts';
import type { Part } from '../../core/article/parts';
import { isolate } from '../../core/text/direction';
import { excerpt } from '../../core/text/excerpt';
import { toLineRange, toRange } from '../convert';
import { sectionSymbolKind } from '../icons';
import { languageId } from '../ids';
import type { Quotations } from '../model/quotations';
import type { Snapshot, Snapshots } from '../model/snapshot';
import { quotationKindLabel } from '../quotationWording';
import { partLabel, sectionLabel } from '../wording';

/** Long enough to recognise a paragraph, short enough for a narrow outline. */
const nameLength = 60;

/**
 * Outline, breadcrumbs and sticky scroll: front matter, body and end matter with their sections, and what
 * is quoted in these.
 */
export function registerSymbols(snapshots: Snapshots, quotations: Quotations): vscode.Disposable {
  const provide = () =>
    vscode.languages.registerDocumentSymbolProvider(
      { language: languageId },
      {
        async provideDocumentSymbols(document) {
          const shown = await quotations.settled(document);
          return documentSymbols(snapshots.of(document), shown);
        },
      },
      { label: vscode.l10n.t('Article Sections') },
    );
  let provider = provide();
  return vscode.Disposable.from(
    // The outline asks again when the text changes, or when there is another to ask.
    snapshots.onDidReanalyze(() => {
      provider.dispose();
      provider = provide();
    }),
    {
      dispose: () => {
        provider.dispose();
      },
    },
  );
}

function documentSymbols(
  snapshot: Snapshot,
  shown: readonly ShownQuotation[],
): vscode.DocumentSymbol[] {
  const { sections } = snapshot.analysis;
  const parts = partsOf(sections).map((part) => partSymbol(snapshot, part));
  addQuotations(
    snapshot,
    parts.flatMap(({ children }) => children),
    shown,
  );
  return parts;
}

function partSymbol(snapshot: Snapshot, part: Part): vscode.DocumentSymbol {
  const children = part.sections.map((section) => sectionSymbol(snapshot, section));
  const first = children[0]?.range ?? new vscode.Range(0, 0, 0, 0);
  const whole = first.union(children.at(-1)?.range ?? first);
  const symbol = new vscode.DocumentSymbol(
    partLabel(part.kind),
    '',
    vscode.SymbolKind.Namespace,
    whole,
    new vscode.Range(whole.start, whole.start),
  );
  symbol.children = children;
  return symbol;
}

function sectionSymbol({ text, lines }: Snapshot, section: Section): vscode.DocumentSymbol {
  const range = toLineRange(lines, section.firstLine, section.lastLine);
  return new vscode.DocumentSymbol(
    isolate(excerpt(text.slice(section.start, section.end), nameLength)),
    sectionLabel(section.kind),
    sectionSymbolKind(section.kind),
    range,
    range,
  );
}

/** Puts each quotation below the section in which it begins. Both lists are in text order. */
function addQuotations(
  snapshot: Snapshot,
  sections: readonly vscode.DocumentSymbol[],
  shown: readonly ShownQuotation[],
): void {
  let at = 0;
  for (const quotation of shown) {
    const symbol = quotationSymbol(snapshot, quotation);
    const { line } = symbol.range.start;
    while ((sections[at]?.range.end.line ?? line) < line) at++;
    const section = sections[at];
    if (section?.range.contains(symbol.range.start)) section.children.push(symbol);
  }
}

/** Its first piece: a symbol must not reach out of the one that it is in. */
function quotationSymbol(
  { text, lines }: Snapshot,
  quotation: ShownQuotation,
): vscode.DocumentSymbol {
  const { content, speaker, kind } = quotation;
  const [first = content] = piecesOf(content);
  const range = toRange(lines, first);
  return new vscode.DocumentSymbol(
    isolate(excerpt(text.slice(first.start, first.end), nameLength)),
    speaker === undefined ? quotationKindLabel(kind) : isolate(speaker),
    vscode.SymbolKind.Event,
    range,
    range,
  );
}
