import * as vscode from 'vscode';
import { rejectionKey } from '../../core/annotations/edit';
import type { EntitySuggestion } from '../../core/tagger/suggestion';
import { toOffset, toRange } from '../convert';
import { commands, languageId } from '../ids';
import { commandLink, foreign, markdown } from '../markdown';
import { sameEntity } from '../../core/annotations/decideSuggestions';
import type { TagSet } from '../../core/entities/tagSet';
import type { Snapshots } from '../model/snapshot';
import type { Suggestions } from '../model/suggestions';
import type { TagSets } from '../model/tagSets';
import { suggestionReason, typeLabelOf } from '../wording';

/** Says what is suggested at the cursor and why, with links to decide about it. */
export function registerSuggestionHover(
  snapshots: Snapshots,
  suggestions: Suggestions,
  tagSets: TagSets,
): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { language: languageId },
    {
      provideHover(document, position) {
        const { lines } = snapshots.of(document);
        const at = toOffset(lines, position);
        const [suggestion] = suggestions.in(document, { start: at, end: at });
        if (!suggestion) return undefined;
        const same = sameEntity(suggestions.of(document), suggestion);
        return new vscode.Hover(
          card(suggestion, same.length, tagSets.of(document.uri)),
          toRange(lines, suggestion),
        );
      },
    },
  );
}

function card(suggestion: EntitySuggestion, places: number, tagSet: TagSet): vscode.MarkdownString {
  const { t } = vscode.l10n;
  const facts = [
    t('{0}?', typeLabelOf(tagSet, suggestion.type)),
    ...(suggestion.value === undefined ? [] : [foreign(suggestion.value)]),
    t('suggested ({0})', suggestionReason(suggestion)),
  ];
  const actions = [
    [t('Accept'), commands.acceptSuggestion],
    ...(places > 1 ? [[t('Accept All {0}', places), commands.acceptAllSuggestions] as const] : []),
    [t('Other Type'), commands.retypeSuggestion],
    [t('Reject'), commands.rejectSuggestion],
  ] as const;
  const key = rejectionKey(suggestion);
  const links = actions.map(([label, command]) => commandLink(label, command, key));
  return markdown(
    `**${foreign(suggestion.name)}** — ${facts.join(' · ')}\n\n${links.join(' · ')}`,
    actions.map(([, command]) => command),
  );
}
