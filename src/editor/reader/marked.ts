// What the Reader's cards say: the same as the editor's hovers.

import * as vscode from 'vscode';
import { sameEntity } from '../../core/annotations/decideSuggestions';
import { rejectionKey } from '../../core/annotations/edit';
import type { Card, MarkTarget } from '../../core/reader/messages';
import { isolate } from '../../core/text/direction';
import { excerpt } from '../../core/text/excerpt';
import { mentionFacts } from '../mentionFacts';
import { suggestionReason, typeLabel } from '../wording';
import type { ReaderSources } from './shownArticle';

/** The card of a mark; `undefined` where what it marked is no longer there. */
export function cardOf(
  document: vscode.TextDocument,
  target: MarkTarget,
  sources: ReaderSources,
): Card | undefined {
  switch (target.kind) {
    case 'mention':
      return mentionCard(document, target.id, sources);
    case 'suggestion':
      return suggestionCard(document, target.id, sources);
  }
}

function mentionCard(
  document: vscode.TextDocument,
  id: string,
  { store, tagSets }: ReaderSources,
): Card | undefined {
  const { t } = vscode.l10n;
  const annotations = store.of(document)?.annotations;
  const mention = annotations?.mentions.find((one) => one.id === id);
  if (!annotations || !mention) return undefined;
  const type = tagSets.typeOf(document.uri, mention.type);
  const { name, facts, note } = mentionFacts(annotations, mention, type, foreign);
  return {
    title: name,
    facts,
    ...(note !== undefined && { note }),
    actions: [
      { action: 'changeType', label: t('Change Type') },
      { action: 'linkEntity', label: t('Link') },
      { action: 'editNote', label: t('Note') },
      { action: 'editAttributes', label: t('Attributes') },
      { action: 'removeMention', label: t('Remove') },
    ],
  };
}

function suggestionCard(
  document: vscode.TextDocument,
  key: string,
  { suggestions, tagSets }: ReaderSources,
): Card | undefined {
  const { t } = vscode.l10n;
  const open = suggestions.of(document);
  const suggestion = open.find((one) => rejectionKey(one) === key);
  if (!suggestion) return undefined;
  const places = sameEntity(open, suggestion).length;
  const { value } = suggestion;
  return {
    title: foreign(suggestion.name),
    facts: [
      t('{0}?', foreign(typeLabel(tagSets.typeOf(document.uri, suggestion.type)))),
      ...(value === undefined ? [] : [foreign(value)]),
      t('suggested ({0})', suggestionReason(suggestion)),
    ],
    actions: [
      { action: 'acceptSuggestion', label: t('Accept') },
      ...(places > 1
        ? [{ action: 'acceptAllSuggestions', label: t('Accept All {0}', places) } as const]
        : []),
      { action: 'retypeSuggestion', label: t('Other Type') },
      { action: 'rejectSuggestion', label: t('Reject') },
    ],
  };
}

function foreign(text: string, limit = 120): string {
  return isolate(excerpt(text, limit));
}
