import * as vscode from 'vscode';
import { isolate } from '../../core/text/direction';
import { excerpt } from '../../core/text/excerpt';
import { typeLabel } from '../wording';
import { UserError } from './registerCommand';
import { targetArticle } from './target';
import type { Desk } from './target';

/** How long the status bar names the chosen mention. */
const shown = 4000;

/**
 * Selects the mentions at the cursor in turn, from the narrowest to the widest. The one that is selected
 * is what the other commands are about.
 */
export async function cycleMentions(desk: Desk): Promise<void> {
  const { view, article } = await targetArticle(desk);
  const { t } = vscode.l10n;
  const before = desk.focus.of(view);
  const cursor = before?.cursor ?? view.selections[0]?.cursor ?? -1;
  const mentions = article.mentionsAt(cursor);
  const place = (mentions.findIndex(({ id }) => id === before?.id) + 1) % mentions.length;
  const mention = mentions[place];
  if (!mention) throw new UserError(t('There is no mention at the cursor.'));
  desk.focus.set(view, mention, cursor);
  const type = typeLabel(desk.tagSets.typeOf(article.uri, mention.type));
  const words = isolate(excerpt(mention.exact, 40));
  const count = t('{0} of {1}', place + 1, mentions.length);
  vscode.window.setStatusBarMessage(`${type}: ${words} (${count})`, shown);
}
