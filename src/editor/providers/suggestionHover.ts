import * as vscode from 'vscode';
import { suggestionKey } from '../../core/annotations/suggestionKeys';
import { cardMarkdown } from '../cards/cardMarkdown';
import { suggestionCard } from '../cards/suggestionCard';
import { toOffset, toRange } from '../convert';
import { languageId } from '../ids';
import { foreign } from '../markdown';
import type { Snapshots } from '../model/snapshot';
import type { Suggestions } from '../model/suggestions';
import type { TagSets } from '../model/tagSets';

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
        const type = tagSets.typeOf(document.uri, suggestion.type);
        const open = suggestions.of(document);
        const card = suggestionCard(suggestion, open, type, foreign);
        const key = suggestionKey(open, suggestion) ?? '';
        return new vscode.Hover(cardMarkdown(card, key), toRange(lines, suggestion));
      },
    },
  );
}
