import * as vscode from 'vscode';
import type { Entity } from '../../core/annotations/annotations';
import { nameEntity, namesakeOf } from '../../core/annotations/nameEntity';
import { isolate } from '../../core/text/direction';
import { excerpt } from '../../core/text/excerpt';
import { UserError } from './registerCommand';
import { idsOf, targetArticle, type Desk, type Target } from './target';

/**
 * Gives an entity another name. Given the name of another entity of the type it becomes one with that; the
 * name that mentions have it by stays known as an alias.
 */
export async function renameEntityOf(
  desk: Desk,
  subject?: unknown,
  given?: unknown,
): Promise<void> {
  const { t } = vscode.l10n;
  const target = await targetArticle(desk);
  const entity = targetEntity(desk, target, subject);
  const { article } = target;
  const title = t('Rename {0}', isolate(excerpt(entity.name, 40)));
  const answer =
    typeof given === 'string'
      ? given
      : await vscode.window.showInputBox({
          title,
          value: entity.name,
          prompt: t('With the name of another entity, the two become one.'),
          validateInput: (text) => (text.trim() === '' ? t('An entity needs a name.') : undefined),
        });
  const name = answer?.replace(/\s+/g, ' ').trim();
  if (!name || name === entity.name) return;
  const namesake = namesakeOf(article.annotations, entity, name);
  const label = namesake
    ? t('Merge {0} into {1}', isolate(entity.name), isolate(namesake.name))
    : title;
  article.edit(label, (annotations) => nameEntity(annotations, entity, name));
}

/** The entity of a row of the Entities view, or else of the mention at the cursor. */
function targetEntity({ store }: Desk, { view, article }: Target, subject: unknown): Entity {
  const [id] = idsOf(subject);
  const { entities, mentions } = article.annotations;
  const mention = mentions.find((one) => one.id === id) ?? store.mentionsAtCursor(view)[0];
  const entity =
    entities.find((one) => one.id === id) ?? entities.find((one) => one.id === mention?.entity);
  if (!entity) throw new UserError(vscode.l10n.t('There is no entity at the cursor.'));
  return entity;
}
