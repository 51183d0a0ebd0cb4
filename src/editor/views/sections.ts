import * as vscode from 'vscode';
import type { Section } from '../../core/article/article';
import { partsOf, sectionAt } from '../../core/article/parts';
import type { Part } from '../../core/article/parts';
import { excerpt } from '../../core/text/excerpt';
import { toLineRange, toRange } from '../convert';
import { sectionIcon } from '../icons';
import { views } from '../ids';
import { metadataRows } from '../metadataRows';
import type { ActiveArticle } from '../model/activeArticle';
import type { ArticleView } from '../model/articleView';
import type { Snapshot, Snapshots } from '../model/snapshot';
import { confidenceText, partLabel, reasonText, sectionLabel } from '../wording';
import { followTo, NodeTree, rowText } from './tree';
import type { TreeNode } from './tree';

/** The view Sections: the active article's metadata and its parts, following the cursor. */
export function registerSectionsView(
  active: ActiveArticle,
  snapshots: Snapshots,
): vscode.Disposable {
  const tree = new NodeTree();
  const view = vscode.window.createTreeView(views.sections, {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  const redraw = () => {
    const document = active.document;
    tree.show(document ? () => sectionNodes(snapshots.of(document)) : []);
  };
  const follow = ({ document, selections }: ArticleView) => {
    const [first] = selections;
    if (!first) return;
    followTo(view, tree, () => {
      const { analysis, lines } = snapshots.of(document);
      const section = sectionAt(analysis.sections, lines.lineAt(first.cursor));
      return section && [sectionId(section)];
    });
  };
  redraw();
  return vscode.Disposable.from(
    tree,
    view,
    active.onDidChange(redraw),
    snapshots.onDidReanalyze(redraw),
    active.onDidMoveCursor(follow),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible && active.view) follow(active.view);
    }),
  );
}

function sectionNodes(snapshot: Snapshot): readonly TreeNode[] {
  const { analysis } = snapshot;
  if (analysis.sections.length === 0) return [];
  return [
    metadataNode(snapshot),
    ...partsOf(analysis.sections).map((part) => partNode(snapshot, part)),
  ];
}

function metadataNode({ document, lines, analysis }: Snapshot): TreeNode {
  const label = vscode.l10n.t('Metadata');
  const children = metadataRows(analysis).map((row, index): TreeNode => ({
    id: `metadata/${index}`,
    label: row.label,
    description: rowText(row.value),
    spoken: `${row.label}: ${row.value}`,
    ...(row.name && { contextValue: 'metadata', subject: row.name }),
    ...(row.reading && {
      place: { uri: document.uri, range: toRange(lines, row.reading) },
      tooltip: () => `${row.value}\n${row.reading ? reasonText(row.reading) : ''}`,
    }),
  }));
  return {
    id: 'metadata',
    label,
    icon: new vscode.ThemeIcon('info'),
    spoken: label,
    children,
  };
}

function partNode(snapshot: Snapshot, { kind, sections }: Part): TreeNode {
  const label = partLabel(kind);
  return {
    id: `part/${kind}`,
    label,
    description: String(sections.length),
    spoken: vscode.l10n.t('{0}, {1} sections', label, sections.length),
    children: sections.map((section) => sectionNode(snapshot, section)),
  };
}

function sectionNode({ document, text, lines }: Snapshot, section: Section): TreeNode {
  const label = sectionLabel(section.kind);
  const body = excerpt(text.slice(section.start, section.end), 100);
  const why = `${reasonText(section)} (${confidenceText(section.confidence)})`;
  return {
    id: sectionId(section),
    label,
    description: rowText(body),
    icon: sectionIcon(section.kind),
    contextValue: 'section',
    spoken: `${label}: ${body}`,
    place: { uri: document.uri, range: toLineRange(lines, section.firstLine, section.lastLine) },
    tooltip: () => why,
    subject: section,
  };
}

function sectionId(section: Section): string {
  return `section/${section.firstLine}/${section.kind}`;
}
