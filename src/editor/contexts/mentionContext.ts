import * as vscode from 'vscode';
import { ContextKey } from './contextKey';
import { contextKeys } from '../ids';
import type { ActiveArticle } from '../model/activeArticle';
import type { AnnotationStore } from '../model/annotationStore';
import type { Suggestions } from '../model/suggestions';

/** Tells `when` clauses whether the cursor is on a mention or a suggestion. */
export function registerMentionContext(
  active: ActiveArticle,
  store: AnnotationStore,
  suggestions: Suggestions,
): vscode.Disposable {
  const onMention = new ContextKey<boolean>(contextKeys.onMention);
  const onSuggestion = new ContextKey<boolean>(contextKeys.onSuggestion);
  const look = () => {
    const { view } = active;
    onMention.set(view !== undefined && store.mentionsAtCursor(view).length > 0);
    onSuggestion.set(view !== undefined && suggestions.atCursor(view) !== undefined);
  };
  look();
  return vscode.Disposable.from(
    active.onDidChange(look),
    active.onDidMoveCursor(look),
    store.onDidChange(look),
    suggestions.onDidChange(look),
  );
}
