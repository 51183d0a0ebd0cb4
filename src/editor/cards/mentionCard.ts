import * as vscode from 'vscode';
import type { Annotations, Mention } from '../core/annotations/annotations';
import { defaultTagSet } from '../core/entities/tagSet';
import type { EntityType } from '../core/entities/tagSet';
import { certaintyLabel, typeLabel } from './wording';

/** What cards say of a mention. */
export interface MentionFacts {
  readonly name: string;
  readonly facts: readonly string[];
  readonly note: string | undefined;
}

/** `foreign` makes text that is not ours safe to stand among our words. */
export function mentionFacts(
  { entities, mentions }: Annotations,
  mention: Mention,
  type: EntityType,
  foreign: (text: string, limit?: number) => string,
): MentionFacts {
  const { t } = vscode.l10n;
  const entity = entities.find(({ id }) => id === mention.entity);
  const same = mentions.filter((other) =>
    entity
      ? other.entity === entity.id
      : other.type === mention.type && other.exact === mention.exact,
  ).length;
  return {
    name: foreign(entity?.name ?? mention.exact),
    facts: [
      // What a folder's own tag set says is no text of ours.
      defaultTagSet.types.includes(type) ? typeLabel(type) : foreign(typeLabel(type)),
      same === 1 ? t('1 mention') : t('{0} mentions', same),
      ...attributeFacts(mention, type, foreign),
      ...(mention.by ? [t('by {0}', foreign(mention.by))] : []),
    ],
    note: mention.note ? foreign(mention.note, 400) : undefined,
  };
}

/** The values of the attributes that the tag set has, and how sure the annotator is. */
function attributeFacts(
  { attributes = {}, certainty }: Mention,
  type: EntityType,
  foreign: (text: string) => string,
): readonly string[] {
  const stated = (type.attributes ?? []).flatMap(({ id, label }) =>
    Object.hasOwn(attributes, id) ? [`${foreign(label)}: ${foreign(String(attributes[id]))}`] : [],
  );
  return certainty
    ? [...stated, vscode.l10n.t('certainty: {0}', certaintyLabel(certainty))]
    : stated;
}
