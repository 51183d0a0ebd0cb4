import * as vscode from 'vscode';
import { ContextKey } from './contextKey';
import { contextKeys } from '../ids';
import type { ActiveArticle } from '../model/activeArticle';
import type { TagSets } from '../model/tagSets';

/** Tells `when` clauses whether the folder of the article has types of its own. */
export function registerTagSetContext(active: ActiveArticle, tagSets: TagSets): vscode.Disposable {
  const own = new ContextKey<boolean>(contextKeys.ownTagSet);
  const look = () => {
    own.set(tagSets.isOwn(active.document?.uri));
  };
  look();
  return vscode.Disposable.from(active.onDidChange(look), tagSets.onDidChange(look));
}
