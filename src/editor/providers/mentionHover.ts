import * as vscode from 'vscode';
import type { Mention } from '../../core/annotations/annotations';
import type { EntityType } from '../../core/entities/tagSet';
import { toOffset, toRange } from '../convert';
import { commands, languageId } from '../ids';
import { foreign, markdown } from '../markdown';
import type { AnnotatedArticle } from '../model/annotatedArticle';
import type { AnnotationStore } from '../model/annotationStore';
import type { Snapshots } from '../model/snapshot';
import type { TagSets } from '../model/tagSets';
import { certaintyLabel, typeLabel } from '../wording';

/** Says what is tagged at the cursor: entity, type, number of mentions, note. The narrowest first. */
export function registerMentionHover(
  snapshots: Snapshots,
  store: AnnotationStore,
  tagSets: TagSets,
): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { language: languageId },
    {
      provideHover(document, position) {
        const article = store.of(document);
        if (!article) return undefined;
        const { lines } = snapshots.of(document);
        const mentions = article.mentionsAt(toOffset(lines, position));
        const narrowest = mentions[0];
        if (!narrowest) return undefined;
        const cards = mentions.map((mention) => card(article, mention, tagSets));
        return new vscode.Hover(cards, toRange(lines, narrowest));
      },
    },
  );
}

function card(
  { annotations, uri }: AnnotatedArticle,
  mention: Mention,
  tagSets: TagSets,
): vscode.MarkdownString {
  const { t } = vscode.l10n;
  const entity = annotations.entities.find(({ id }) => id === mention.entity);
  const same = annotations.mentions.filter((other) =>
    entity
      ? other.entity === entity.id
      : other.type === mention.type && other.exact === mention.exact,
  ).length;
  const facts = [
    foreign(typeLabel(tagSets.typeOf(uri, mention.type))),
    same === 1 ? t('1 mention') : t('{0} mentions', same),
    ...attributeFacts(mention, tagSets.typeOf(uri, mention.type)),
    ...(mention.by ? [t('by {0}', foreign(mention.by))] : []),
  ];
  const head = `**${foreign(entity?.name ?? mention.exact)}** — ${facts.join(' · ')}`;
  const note = mention.note ? `\n\n${foreign(mention.note, 400)}` : '';
  const link = (label: string, command: string) =>
    `[${label}](command:${command}?${encodeURIComponent(JSON.stringify([mention.id]))})`;
  const actions = [
    link(t('Change Type'), commands.changeType),
    link(t('Link'), commands.linkEntity),
    link(t('Note'), commands.editNote),
    link(t('Attributes'), commands.editAttributes),
    link(t('Remove'), commands.removeMention),
  ].join(' · ');
  return markdown(`${head}${note}\n\n${actions}`, [
    commands.changeType,
    commands.linkEntity,
    commands.editNote,
    commands.editAttributes,
    commands.removeMention,
  ]);
}

/** The values of the attributes that the tag set has, and how sure the annotator is. */
function attributeFacts(
  { attributes = {}, certainty }: Mention,
  type: EntityType,
): readonly string[] {
  const stated = (type.attributes ?? []).flatMap(({ id, label }) =>
    Object.hasOwn(attributes, id) ? [`${foreign(label)}: ${foreign(String(attributes[id]))}`] : [],
  );
  return certainty
    ? [...stated, vscode.l10n.t('certainty: {0}', certaintyLabel(certainty))]
    : stated;
}
