import * as vscode from 'vscode';
import type { Section } from '../../core/article/article';
import { toRange } from '../convert';
import { internalCommands, languageId } from '../ids';
import { foreign, markdown, revealLink } from '../markdown';
import { metadataRows } from '../metadataRows';
import type { Snapshot, Snapshots } from '../model/snapshot';
import { confidenceText, reasonText, sectionLabel } from '../wording';

/** Says what a line is, why, and what the article says about itself. */
export function registerSectionHover(snapshots: Snapshots): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { language: languageId },
    {
      provideHover(document, position) {
        const snapshot = snapshots.of(document);
        const section = sectionAt(snapshot.analysis.sections, position.line);
        return section && sectionHover(snapshot, section);
      },
    },
  );
}

/** The section that holds the line; `undefined` on a blank line between two. */
export function sectionAt(sections: readonly Section[], line: number): Section | undefined {
  return sections.find((section) => section.firstLine <= line && line <= section.lastLine);
}

function sectionHover(snapshot: Snapshot, section: Section): vscode.Hover {
  const { t } = vscode.l10n;
  const { document, lines, analysis } = snapshot;
  const why = `${reasonText(section)} (${confidenceText(section.confidence)})`;
  const rows = metadataRows(analysis).map(({ label, value, reading }) => {
    if (!reading) return `| ${label} | ${foreign(value)} | |`;
    const range = toRange(lines, reading);
    const link = revealLink(t('line {0}', range.start.line + 1), document.uri, range);
    return `| ${label} | ${foreign(value)} | ${link} · ${reasonText(reading)} |`;
  });
  const card = ['| | | |', '|:--|:--|:--|', ...rows].join('\n');
  return new vscode.Hover([
    markdown(`**${sectionLabel(section.kind)}** — ${why}`),
    markdown(card, [internalCommands.reveal]),
  ]);
}
