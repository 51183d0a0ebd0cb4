import * as vscode from 'vscode';
import { rejectionKey } from '../../core/annotations/edit';
import { typeOf } from '../../core/entities/tagSet';
import type { TagSet } from '../../core/entities/tagSet';
import type { EntitySuggestion } from '../../core/tagger/suggestion';
import { excerpt } from '../../core/text/excerpt';
import { toRange } from '../convert';
import { groupBy } from '../groupBy';
import { typeIcon } from '../icons';
import { lineContext } from '../lineContext';
import type { Snapshot } from '../model/snapshot';
import { suggestionReason, typeLabelOf } from '../wording';
import { rowText } from './tree';
import type { TreeNode } from './tree';

/** The rows of what is suggested: one group, the entities in the order of the text, their places. */
export function suggestionNodes(
  snapshot: Snapshot,
  suggestions: readonly EntitySuggestion[],
  tagSet: TagSet,
): readonly TreeNode[] {
  if (suggestions.length === 0) return [];
  const label = vscode.l10n.t('Suggestions');
  return [
    {
      id: groupId,
      label,
      description: String(suggestions.length),
      icon: new vscode.ThemeIcon('lightbulb'),
      contextValue: 'suggestions',
      spoken: vscode.l10n.t('{0} suggestions', suggestions.length),
      children: () =>
        [...groupBy(suggestions, entityId)].map(([id, members]) =>
          entityNode(snapshot, id, members, tagSet),
        ),
    },
  ];
}

function entityNode(
  snapshot: Snapshot,
  id: string,
  members: readonly EntitySuggestion[],
  tagSet: TagSet,
): TreeNode {
  const { name = '', type = '' } = members[0] ?? {};
  const label = typeLabelOf(tagSet, type);
  return {
    id,
    label: rowText(name),
    description: `${label} · ${members.length}`,
    icon: typeIcon(typeOf(tagSet, type) ?? { id: type }),
    contextValue: 'suggestedEntity',
    spoken: vscode.l10n.t('{0}, suggested as {1}, {2} places', name, label, members.length),
    collapsed: true,
    children: () => members.map((suggestion) => suggestionNode(snapshot, suggestion)),
    subject: members,
  };
}

function suggestionNode(snapshot: Snapshot, suggestion: EntitySuggestion): TreeNode {
  const { document, text, lines } = snapshot;
  const words = text.slice(suggestion.start, suggestion.end);
  const context = lineContext(snapshot, suggestion);
  const reason = suggestionReason(suggestion);
  const line = lines.lineAt(suggestion.start) + 1;
  return {
    id: suggestionId(suggestion),
    label: rowText(words),
    description: rowText(context),
    contextValue: 'suggestion',
    spoken: vscode.l10n.t(
      '{0}, suggested, {1}, line {2}: {3}',
      words,
      reason,
      line,
      excerpt(context, 80),
    ),
    place: { uri: document.uri, range: toRange(lines, suggestion) },
    tooltip: () => `${context}\n${reason}`,
    subject: suggestion,
  };
}

const groupId = 'suggestions';

function entityId({ type, name }: EntitySuggestion): string {
  return `suggested/${type}/${name}`;
}

/** The ids of the rows that lead to a suggestion's, from the top. */
export function rowsToSuggestion(suggestion: EntitySuggestion): readonly string[] {
  return [groupId, entityId(suggestion), suggestionId(suggestion)];
}

function suggestionId(suggestion: EntitySuggestion): string {
  return `suggestion/${rejectionKey(suggestion)}`;
}
