import * as vscode from 'vscode';
import type { ShownQuotation } from '../../core/annotations/shownQuotations';
import type { Section } from '../../core/article/article';
import { sectionAt } from '../../core/article/parts';
import { summarizeSources } from '../../core/attribution/summarizeSources';
import { toRange } from '../convert';
import { commands, internalCommands, languageId } from '../ids';
import { commandLink, foreign, markdown, revealLink } from '../markdown';
import { metadataRows } from '../metadataRows';
import type { Quotations } from '../model/quotations';
import type { Snapshot, Snapshots } from '../model/snapshot';
import { sourcesText } from '../quotationWording';
import { confidenceText, reasonText, sectionLabel } from '../wording';

/** Says what a line is, why, and what the article says about itself. */
export function registerSectionHover(
  snapshots: Snapshots,
  quotations: Quotations,
): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { language: languageId },
    {
      async provideHover(document, position) {
        const shown = await quotations.settled(document);
        const snapshot = snapshots.of(document);
        const section = sectionAt(snapshot.analysis.sections, position.line);
        return section && sectionHover(snapshot, section, shown);
      },
    },
  );
}

function sectionHover(
  snapshot: Snapshot,
  section: Section,
  shown: readonly ShownQuotation[],
): vscode.Hover {
  const { t } = vscode.l10n;
  const { document, text, lines, analysis } = snapshot;
  const why = `${reasonText(section)} (${confidenceText(section.confidence)})`;
  const links = [
    commandLink(t('Set Section Kind…'), commands.setSectionKind),
    commandLink(t('Show Why'), commands.showWhy),
  ].join(' · ');
  const rows = metadataRows(analysis).map(({ label, value, name, reading }) => {
    if (!reading) return `| ${label} | ${foreign(value)} | |`;
    const range = toRange(lines, reading);
    const link = revealLink(t('line {0}', range.start.line + 1), document.uri, range);
    const correct = name ? ` · ${commandLink(t('Correct…'), commands.correctMetadata, name)}` : '';
    return `| ${label} | ${foreign(value)} | ${link} · ${reasonText(reading)}${correct} |`;
  });
  if (shown.length > 0) {
    const summary = summarizeSources(text, shown, analysis.metadata.words);
    rows.push(`| ${t('Sources')} | ${sourcesText(shown.length, summary)} | |`);
  }
  const card = ['| | | |', '|:--|:--|:--|', ...rows].join('\n');
  return new vscode.Hover([
    markdown(`**${sectionLabel(section.kind)}** — ${why} ${links}`, [
      commands.setSectionKind,
      commands.showWhy,
    ]),
    markdown(card, [internalCommands.reveal, commands.correctMetadata]),
  ]);
}
