import * as vscode from 'vscode';
import type { Mention } from '../../core/annotations/annotations';
import { toOffset, toRange } from '../convert';
import { commands, languageId } from '../ids';
import { commandLink, foreign, markdown } from '../markdown';
import { mentionFacts } from '../mentionFacts';
import type { AnnotatedArticle } from '../model/annotatedArticle';
import type { AnnotationStore } from '../model/annotationStore';
import type { Snapshots } from '../model/snapshot';
import type { TagSets } from '../model/tagSets';

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
  const said = mentionFacts(annotations, mention, tagSets.typeOf(uri, mention.type), foreign);
  const head = `**${said.name}** — ${said.facts.join(' · ')}`;
  const note = said.note === undefined ? '' : `\n\n${said.note}`;
  const link = (label: string, command: string) => commandLink(label, command, mention.id);
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
