import * as vscode from 'vscode';
import type { Section } from '../../core/article/article';
import { partsOf } from '../../core/article/parts';
import type { Part } from '../../core/article/parts';
import { isolate } from '../../core/text/direction';
import { excerpt } from '../../core/text/excerpt';
import { toLineRange } from '../convert';
import { sectionSymbolKind } from '../icons';
import { languageId } from '../ids';
import type { Snapshot, Snapshots } from '../model/snapshot';
import { partLabel, sectionLabel } from '../wording';

/** Long enough to recognise a paragraph, short enough for a narrow outline. */
const nameLength = 60;

/** Outline, breadcrumbs and sticky scroll: front matter, body and end matter with their sections. */
export function registerSymbols(snapshots: Snapshots): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    { language: languageId },
    { provideDocumentSymbols: (document) => documentSymbols(snapshots.of(document)) },
    { label: vscode.l10n.t('Article Sections') },
  );
}

function documentSymbols(snapshot: Snapshot): vscode.DocumentSymbol[] {
  return partsOf(snapshot.analysis.sections).map((part) => partSymbol(snapshot, part));
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
