import * as vscode from 'vscode';
import type { Mention } from '../../core/annotations/annotations';
import { changeMention, removeMentions } from '../../core/annotations/edit';
import { linkMentions } from '../../core/annotations/linkEntity';
import { retypeMentions, withoutEmptyEntities } from '../../core/annotations/tagSpan';
import { isolate } from '../../core/text/direction';
import { excerpt } from '../../core/text/excerpt';
import { pickEntity } from './pickEntity';
import { pickType } from './pickType';
import { UserError } from './registerCommand';
import { refuseForbidden } from './tagSetLimits';
import { targetArticle, targetMentions } from './target';
import type { Desk } from './target';

/** What a command of a mention is called with: a row or an id, and the selected rows. */
type Arguments = readonly [subject?: unknown, selected?: unknown];

export async function changeType(desk: Desk, ...args: Arguments): Promise<void> {
  const { article, mentions } = await target(desk, args);
  const title = vscode.l10n.t('Change type of {0}', nameOf(mentions));
  const type = await pickType(desk.tagSets.of(article.uri), title, mentions[0]?.type);
  if (!type) return;
  const tagSet = desk.tagSets.of(article.uri);
  const snapshot = desk.snapshots.of(article.document);
  // Where it stands among the others is as it was: what counts is where the type may be.
  for (const mention of mentions) refuseForbidden(snapshot, tagSet, type, mention, []);
  article.edit(title, (annotations) => retypeMentions(annotations, mentions, type.id));
}

export async function removeMention(desk: Desk, ...args: Arguments): Promise<void> {
  const { article, mentions } = await target(desk, args);
  const label = vscode.l10n.t('Remove {0}', nameOf(mentions));
  article.edit(label, (annotations) =>
    withoutEmptyEntities(
      removeMentions(
        annotations,
        mentions.map((mention) => mention.id),
      ),
      mentions.map((mention) => mention.entity),
    ),
  );
}

/** Links mentions to an entity of the article. They take its type along. */
export async function linkEntity(desk: Desk, ...args: Arguments): Promise<void> {
  const { article, mentions } = await target(desk, args);
  const linked = new Set(mentions.map((mention) => mention.entity));
  const others = article.annotations.entities.filter((entity) => !linked.has(entity.id));
  if (others.length === 0) {
    throw new UserError(vscode.l10n.t('There is no other entity in this article to link to.'));
  }
  const entity = await pickEntity(others, mentions[0]?.exact ?? '');
  if (!entity) return;
  const label = vscode.l10n.t('Link to {0}', isolate(entity.name));
  article.edit(label, (annotations) =>
    withoutEmptyEntities(linkMentions(annotations, mentions, entity), [...linked]),
  );
}

export async function editNote(desk: Desk, ...args: Arguments): Promise<void> {
  const { article, mentions } = await target(desk, args);
  const title = vscode.l10n.t('Note of {0}', nameOf(mentions));
  const note = await vscode.window.showInputBox({
    title,
    value: mentions[0]?.note ?? '',
    prompt: vscode.l10n.t('Leave empty to remove the note.'),
  });
  if (note === undefined) return;
  const ids = mentions.map((mention) => mention.id);
  article.edit(title, (annotations) =>
    changeMention(annotations, ids, { note: note.trim() || undefined }),
  );
}

async function target(desk: Desk, [subject, selected]: Arguments) {
  const found = await targetArticle(desk);
  return { ...found, mentions: targetMentions(desk, found, subject, selected) };
}

/** The mention's text for a title, or how many there are. */
function nameOf(mentions: readonly Mention[]): string {
  const [first, ...others] = mentions;
  return first && others.length === 0
    ? isolate(excerpt(first.exact, 40))
    : vscode.l10n.t('{0} mentions', mentions.length);
}
