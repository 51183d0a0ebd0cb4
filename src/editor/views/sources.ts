import * as vscode from 'vscode';
import { quotationsAt, type ShownQuotation } from '../../core/annotations/shownQuotations';
import { summarizeSources, type SpeakerSummary } from '../../core/attribution/summarizeSources';
import { isolate } from '../../core/text/direction';
import { excerpt } from '../../core/text/excerpt';
import { toRange } from '../convert';
import { sourceIcon } from '../icons';
import { views } from '../ids';
import type { ActiveArticle } from '../model/activeArticle';
import type { ArticleView } from '../model/articleView';
import type { Quotations } from '../model/quotations';
import type { Snapshot, Snapshots } from '../model/snapshot';
import {
  quotationKindLabel,
  quotationReason,
  shareText,
  sourceKindLabel,
} from '../quotationWording';
import { followTo, NodeTree, rowText, type TreeNode } from './tree';

/** The view Sources: who is quoted in the active article, the most quoted first, with the quotations. */
export function registerSourcesView(
  active: ActiveArticle,
  snapshots: Snapshots,
  quotations: Quotations,
): vscode.Disposable {
  const tree = new NodeTree();
  const view = vscode.window.createTreeView(views.sources, {
    treeDataProvider: tree,
    showCollapseAll: true,
    canSelectMany: true,
  });
  const redraw = () => {
    const { document } = active;
    // Nobody looks: nothing is read.
    if (!view.visible) return;
    const shown = document ? quotations.of(document) : [];
    if (!shown) return;
    tree.show(document ? sourceNodes(snapshots.of(document), shown) : []);
    view.description = shown.length > 0 ? String(shown.length) : '';
  };
  const follow = ({ document, selections }: ArticleView) => {
    const [selected] = selections;
    if (!selected) return;
    followTo(view, tree, () => {
      const [here] = quotationsAt(quotations.of(document) ?? [], selected.cursor);
      return here && [nodeId(here.quotation)];
    });
  };
  redraw();
  return vscode.Disposable.from(
    tree,
    view,
    active.onDidChange(redraw),
    active.onDidMoveCursor(follow),
    view.onDidChangeVisibility(redraw),
    quotations.onDidChange((uri) => {
      if (uri.toString() === active.document?.uri.toString()) redraw();
    }),
  );
}

function sourceNodes(snapshot: Snapshot, shown: readonly ShownQuotation[]): readonly TreeNode[] {
  const { text, analysis } = snapshot;
  const summary = summarizeSources(text, shown, analysis.metadata.words);
  const { speakers, withoutSource } = summary;
  if (shown.length === 0) return [];
  return [
    ...speakers.map((speaker) => speakerNode(snapshot, speaker)),
    ...(withoutSource.length > 0 ? [withoutSourceNode(snapshot, withoutSource)] : []),
  ];
}

function speakerNode(snapshot: Snapshot, summary: SpeakerSummary<ShownQuotation>): TreeNode {
  const { t } = vscode.l10n;
  const { speaker, kind, role, quotations, share } = summary;
  const count = quotations.length === 1 ? t('1 quotation') : t('{0} quotations', quotations.length);
  const facts = [
    shareText(share),
    ...(kind ? [sourceKindLabel(kind)] : []),
    ...(role === undefined ? [] : [isolate(excerpt(role, 40))]),
  ];
  const words = t('{0} of the article’s words', shareText(share));
  return {
    id: `speaker/${speaker}`,
    label: rowText(speaker),
    description: facts.join(' · '),
    icon: sourceIcon(kind),
    contextValue: contextOf(quotations),
    spoken: [speaker, role, kind && sourceKindLabel(kind), count, words].filter(Boolean).join(', '),
    tooltip: () => [speaker, role, `${count}, ${words}`].filter(Boolean).join('\n'),
    children: quotations.map((quotation) => quotationNode(snapshot, quotation)),
    subject: quotations,
  };
}

function withoutSourceNode(snapshot: Snapshot, quotations: readonly ShownQuotation[]): TreeNode {
  const label = vscode.l10n.t('Without a source');
  return {
    id: 'without-source',
    label,
    description: String(quotations.length),
    icon: new vscode.ThemeIcon('question'),
    contextValue: contextOf(quotations),
    spoken: vscode.l10n.t('{0}, {1} quotations', label, quotations.length),
    children: quotations.map((quotation) => quotationNode(snapshot, quotation)),
    subject: quotations,
  };
}

function quotationNode({ document, text, lines }: Snapshot, quotation: ShownQuotation): TreeNode {
  const { content, kind, cue, accepted, probable } = quotation;
  const words = text.slice(content.start, content.end);
  const facts = [
    ...(cue ? [isolate(excerpt(text.slice(cue.start, cue.end), 20))] : []),
    quotationKindLabel(kind),
    ...(probable ? [vscode.l10n.t('probably')] : []),
  ];
  const state = accepted ? vscode.l10n.t('accepted') : vscode.l10n.t('proposed');
  return {
    id: nodeId(quotation),
    label: rowText(words),
    description: facts.join(' · '),
    ...(accepted && { icon: new vscode.ThemeIcon('check') }),
    contextValue: contextOf([quotation]),
    spoken: [excerpt(words, 120), ...facts, state].join(', '),
    place: { uri: document.uri, range: toRange(lines, content) },
    tooltip: () => [excerpt(words, 600), quotationReason(quotation)].filter(Boolean).join('\n\n'),
    subject: [quotation],
  };
}

/** `proposed` where there is something to accept, for the menus. */
function contextOf(quotations: readonly ShownQuotation[]): string {
  const state = quotations.every(({ accepted }) => accepted) ? 'accepted' : 'proposed';
  return `quotation.${state}`;
}

function nodeId(quotation: ShownQuotation): string {
  return `quotation/${quotation.id}`;
}
