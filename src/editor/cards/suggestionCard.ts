import * as vscode from 'vscode';
import { sameEntity } from '../../core/annotations/decideSuggestions';
import type { EntityType } from '../../core/entities/tagSet';
import type { Card } from '../../core/reader/messages';
import type { EntitySuggestion } from '../../core/tagger/suggestion';
import { suggestionReason } from '../wording';
import { typeText, type Foreign } from './foreign';

/**
 * What is said of a suggestion: name, type, value, and why it is made.
 *
 * @param open all suggestions of the article that are not decided yet
 */
export function suggestionCard(
  suggestion: EntitySuggestion,
  open: readonly EntitySuggestion[],
  type: EntityType,
  foreign: Foreign,
): Card {
  const { t } = vscode.l10n;
  const places = sameEntity(open, suggestion).length;
  const { value } = suggestion;
  return {
    title: foreign(suggestion.name),
    facts: [
      t('{0}?', typeText(type, foreign)),
      ...(value === undefined ? [] : [foreign(value)]),
      t('suggested ({0})', suggestionReason(suggestion)),
    ],
    notes: [],
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
