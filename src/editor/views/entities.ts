import * as vscode from 'vscode';
import type { Annotations, Entity, Mention } from '../../core/annotations/annotations';
import type { EntityType, TagSet } from '../../core/entities/tagSet';
import { excerpt } from '../../core/text/excerpt';
import { compareText } from '../../core/text/compare';
import { toRange } from '../convert';
import { groupBy } from '../groupBy';
import { typeIcon } from '../icons';
import { views } from '../ids';
import { lineContext } from '../lineContext';
import type { ActiveArticle } from '../model/activeArticle';
import type { AnnotationStore } from '../model/annotationStore';
import type { ArticleView } from '../model/articleView';
import type { Snapshot, Snapshots } from '../model/snapshot';
import type { Suggestions } from '../model/suggestions';
import type { TagSets } from '../model/tagSets';
import { typeLabel } from '../wording';
import { rowsToSuggestion, suggestionNodes } from './suggestionNodes';
import { followTo, NodeTree, rowText } from './tree';
import type { TreeNode } from './tree';

/**
 * The view Entities: type, entity, mentions of the active article, then what is suggested; it follows the
 * cursor.
 */
export function registerEntitiesView(
  active: ActiveArticle,
  snapshots: Snapshots,
  store: AnnotationStore,
  suggestions: Suggestions,
  tagSets: TagSets,
): vscode.Disposable {
  const tree = new NodeTree();
  const view = vscode.window.createTreeView(views.entities, {
    treeDataProvider: tree,
    showCollapseAll: true,
    canSelectMany: true,
  });
  const redraw = () => {
    const document = active.document;
    const article = document && store.of(document);
    if (!document || !article) {
      tree.show([]);
      view.description = '';
      return;
    }
    const snapshot = snapshots.of(document);
    const tagSet = tagSets.of(document.uri);
    const { annotations } = article;
    tree.show(() => [
      ...typeNodes(snapshot, annotations, tagSet),
      ...suggestionNodes(snapshot, suggestions.of(document), tagSet),
    ]);
    const { length } = annotations.mentions;
    view.description = length > 0 ? String(length) : '';
  };
  const follow = (shown: ArticleView) => {
    followTo(view, tree, () => {
      const mention = store.mentionsAtCursor(shown)[0];
      const suggestion = suggestions.atCursor(shown);
      return mention
        ? [typeId(mention.type), entityId(mention), mentionId(mention)]
        : suggestion && rowsToSuggestion(suggestion);
    });
  };
  // What was tagged just now may lie outside the part of the list that is shown. New suggestions, which
  // soon follow a tag, interrupt VS Code on its way there.
  const redrawAndFollow = (uri: vscode.Uri) => {
    if (uri.toString() === active.document?.uri.toString()) redraw();
    const shown = active.view;
    if (shown?.document.uri.toString() === uri.toString()) follow(shown);
  };
  redraw();
  return vscode.Disposable.from(
    tree,
    view,
    active.onDidChange(redraw),
    active.onDidMoveCursor(follow),
    store.onDidChange(redrawAndFollow),
    suggestions.onDidChange(redrawAndFollow),
    tagSets.onDidChange(redraw),
  );
}

function typeNodes(
  snapshot: Snapshot,
  annotations: Annotations,
  tagSet: TagSet,
): readonly TreeNode[] {
  const entities = new Map(annotations.entities.map((entity) => [entity.id, entity]));
  const byType = groupBy(annotations.mentions, (mention) => mention.type);
  const known = new Set(tagSet.types.map((type) => type.id));
  const unknown = [...byType.keys()].filter((id) => !known.has(id)).sort(compareText);
  const types = [
    ...tagSet.types,
    ...unknown.map((id): EntityType => ({ id, label: id, key: '', description: '' })),
  ];
  return types.flatMap((type) => {
    const mentions = byType.get(type.id);
    return mentions ? [typeNode(snapshot, type, mentions, entities)] : [];
  });
}

function typeNode(
  snapshot: Snapshot,
  type: EntityType,
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, Entity>,
): TreeNode {
  const label = typeLabel(type);
  return {
    id: typeId(type.id),
    label,
    description: String(mentions.length),
    icon: typeIcon(type),
    spoken: vscode.l10n.t('{0}, {1} mentions', label, mentions.length),
    children: () =>
      [...groupBy(mentions, entityId)].map(([id, members]) =>
        entityNode(snapshot, id, entities.get(members[0]?.entity ?? ''), members, label),
      ),
  };
}

function entityNode(
  snapshot: Snapshot,
  id: string,
  entity: Entity | undefined,
  mentions: readonly Mention[],
  type: string,
): TreeNode {
  const name = entity?.name ?? mentions[0]?.exact ?? '';
  return {
    id,
    label: rowText(name),
    description: String(mentions.length),
    contextValue: entity ? 'entity' : 'unlinked',
    spoken: vscode.l10n.t('{0}, {1}, {2} mentions', name, type, mentions.length),
    collapsed: true,
    children: () => mentions.map((mention) => mentionNode(snapshot, mention)),
    subject: entity,
  };
}

function mentionNode(snapshot: Snapshot, mention: Mention): TreeNode {
  const { document, lines } = snapshot;
  const line = lines.lineAt(mention.start);
  const context = lineContext(snapshot, mention);
  return {
    id: mentionId(mention),
    label: rowText(mention.exact),
    description: rowText(context),
    contextValue: 'mention',
    spoken: vscode.l10n.t('{0}, line {1}: {2}', mention.exact, line + 1, excerpt(context, 80)),
    place: { uri: document.uri, range: toRange(lines, mention) },
    tooltip: () => mention.note ?? context,
    subject: mention,
  };
}

function typeId(type: string): string {
  return `type/${type}`;
}

/** Of the row of its entity, or of its words where it has none. */
function entityId({ type, entity, exact }: Mention): string {
  return `entity/${type}/${entity ?? `“${exact}`}`;
}

function mentionId(mention: Mention): string {
  return `mention/${mention.id}`;
}
