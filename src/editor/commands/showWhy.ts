import * as vscode from 'vscode';
import { explainSection } from '../../core/article/explain';
import type { WeighedSign } from '../../core/article/stretch/sign';
import { excerpt } from '../../core/text/excerpt';
import { isolate } from '../../core/text/direction';
import { sectionAt } from '../../core/article/parts';
import { confidenceText, reasonText, sectionLabel } from '../wording';
import { UserError } from './registerCommand';
import { sectionOf } from './sectionCommands';
import { targetArticle, type Desk } from './target';

/** Lists what speaks for and against the section of a row, or of the line at the cursor. */
export async function showWhy(desk: Desk, subject?: unknown): Promise<void> {
  const { t } = vscode.l10n;
  const { view } = await targetArticle(desk);
  const { analysis, lines, text } = desk.snapshots.of(view.document);
  const cursor = view.selections[0]?.cursor ?? 0;
  const section =
    sectionOf(subject, analysis.sections) ?? sectionAt(analysis.sections, lines.lineAt(cursor));
  if (!section) throw new UserError(t('There is no text on this line.'));
  const explanation = explainSection(text, section);
  const group = (label: string, signs: readonly WeighedSign[]): vscode.QuickPickItem[] =>
    signs.length === 0
      ? []
      : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...signs.map(signItem)];
  const items = [
    {
      label: sectionLabel(section.kind),
      description: confidenceText(section.confidence),
      detail: `${reasonText(section)} ${isolate(excerpt(text.slice(section.start, section.end), 60))}`,
    },
    ...group(t('Speaks for it'), explanation.for),
    ...group(t('Speaks against it'), explanation.against),
  ];
  await vscode.window.showQuickPick(items, {
    title: t('Why {0}', sectionLabel(section.kind)),
    placeHolder: t('The signs with their weights, the heaviest first'),
    matchOnDescription: true,
  });
}

function signItem({ id, value, weight }: WeighedSign): vscode.QuickPickItem {
  return { label: id, description: `${value} (${weight.toFixed(2)})` };
}
