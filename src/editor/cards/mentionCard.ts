import * as vscode from 'vscode';
import type { Annotations, Mention } from '../../core/annotations/annotations';
import type { EntityType } from '../../core/entities/tagSet';
import type { Card } from '../../core/reader/messages';
import { certaintyLabel } from '../wording';
import { typeText, type Foreign } from './foreign';

/** What is said of a mention: entity, type, number of mentions, attributes, note. */
export function mentionCard(
  { entities, mentions }: Annotations,
  mention: Mention,
  type: EntityType,
  foreign: Foreign,
): Card {
  const { t } = vscode.l10n;
  const entity = entities.find(({ id }) => id === mention.entity);
  const same = mentions.filter((other) =>
    entity
      ? other.entity === entity.id
      : other.type === mention.type && other.exact === mention.exact,
  ).length;
  return {
    title: foreign(entity?.name ?? mention.exact),
    facts: [
      typeText(type, foreign),
      same === 1 ? t('1 mention') : t('{0} mentions', same),
      ...attributeFacts(mention, type, foreign),
      ...(mention.by ? [t('by {0}', foreign(mention.by))] : []),
    ],
    notes: mention.note ? [foreign(mention.note, 400)] : [],
    actions: [
      { action: 'changeType', label: t('Change Type') },
      { action: 'linkEntity', label: t('Link') },
      { action: 'editNote', label: t('Note') },
      { action: 'editAttributes', label: t('Attributes') },
      { action: 'removeMention', label: t('Remove') },
    ],
  };
}

/** The values of the attributes that the tag set has, and how sure the annotator is. */
function attributeFacts(
  { attributes = {}, certainty }: Mention,
  type: EntityType,
  foreign: Foreign,
): readonly string[] {
  const stated = (type.attributes ?? []).flatMap(({ id, label }) =>
    Object.hasOwn(attributes, id) ? [`${foreign(label)}: ${foreign(String(attributes[id]))}`] : [],
  );
  return certainty
    ? [...stated, vscode.l10n.t('certainty: {0}', certaintyLabel(certainty))]
    : stated;
}
