import * as vscode from 'vscode';
import { ContextKey } from './contextKey';
import { contextKeys } from './ids';
import type { ActiveArticle } from './model/activeArticle';
import type { AnnotationStore } from './model/annotationStore';

/** Tells `when` clauses whether the cursor is on a mention. */
export function registerMentionContext(
  active: ActiveArticle,
  store: AnnotationStore,
): vscode.Disposable {
  const onMention = new ContextKey<boolean>(contextKeys.onMention);
  const look = () => {
    const { view } = active;
    onMention.set(view !== undefined && store.mentionsAtCursor(view).length > 0);
  };
  look();
  return vscode.Disposable.from(
    active.onDidChange(look),
    active.onDidMoveCursor(look),
    store.onDidChange(look),
  );
}
