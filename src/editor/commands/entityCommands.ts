import * as vscode from 'vscode';
import type { Entity } from '../../core/annotations/annotations';
import { addAliases, mergeEntities, renameEntity } from '../../core/annotations/editEntities';
import { foldName } from '../../core/entities/foldName';
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
  const same = article.annotations.entities.find(
    (other) =>
      other.id !== entity.id &&
      other.type === entity.type &&
      foldName(other.name) === foldName(name),
  );
  if (same) {
    const label = t('Merge {0} into {1}', isolate(entity.name), isolate(same.name));
    article.edit(label, (annotations) => mergeEntities(annotations, [entity.id], same.id));
    return;
  }
  article.edit(title, (annotations) => {
    const renamed = renameEntity(annotations, entity.id, name);
    const isUsed = annotations.mentions.some(
      (mention) =>
        mention.entity === entity.id && foldName(mention.exact) === foldName(entity.name),
    );
    return isUsed ? addAliases(renamed, entity.id, [entity.name]) : renamed;
  });
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
