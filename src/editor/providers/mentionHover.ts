import * as vscode from 'vscode';
import { cardMarkdown } from '../cards/cardMarkdown';
import { mentionCard } from '../cards/mentionCard';
import { toOffset, toRange } from '../convert';
import { languageId } from '../ids';
import { foreign } from '../markdown';
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
        const cards = mentions.map((mention) => {
          const type = tagSets.typeOf(document.uri, mention.type);
          return cardMarkdown(mentionCard(article.annotations, mention, type, foreign), mention.id);
        });
        return new vscode.Hover(cards, toRange(lines, narrowest));
      },
    },
  );
}
