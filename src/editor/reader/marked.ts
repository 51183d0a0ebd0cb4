// What the Reader's cards say: the same as the editor's hovers.

import { quotationsAt } from '../../core/annotations/shownQuotations';
import { suggestionsByKey } from '../../core/annotations/suggestionKeys';
import type { Card, MarkTarget } from '../../core/reader/messages';
import { isolate } from '../../core/text/direction';
import { excerpt } from '../../core/text/excerpt';
import { mentionCard } from '../cards/mentionCard';
import { quotationCard } from '../cards/quotationCard';
import { suggestionCard } from '../cards/suggestionCard';
import type { ReaderSources, ShownArticle } from './shownArticle';

/** What a mark on the page stands for. */
export interface Marked {
  readonly card: Card;
  /** What commands know it by. */
  readonly subject: string;
}

/** What a mark stands for; `undefined` where that is no longer there. */
export function markedBy(
  shown: ShownArticle,
  target: MarkTarget,
  { store, suggestions, quotations, snapshots, tagSets }: ReaderSources,
): Marked | undefined {
  const { document } = shown;
  switch (target.kind) {
    case 'mention': {
      const annotations = store.of(document)?.annotations;
      const mention = annotations?.mentions.find(({ id }) => id === target.id);
      if (!annotations || !mention) return undefined;
      const type = tagSets.typeOf(document.uri, mention.type);
      return { card: mentionCard(annotations, mention, type, foreign), subject: mention.id };
    }
    case 'suggestion': {
      const open = suggestions.of(document);
      const suggestion = suggestionsByKey(open).get(target.id);
      if (!suggestion) return undefined;
      const type = tagSets.typeOf(document.uri, suggestion.type);
      return { card: suggestionCard(suggestion, open, type, foreign), subject: target.id };
    }
    case 'quotation': {
      const offset = shown.offsetAt(target.place);
      const here = offset === undefined ? [] : quotationsAt(quotations.of(document) ?? [], offset);
      const quotation = here.find(({ quotation: { kind } }) => kind !== 'indirect')?.quotation;
      if (!quotation) return undefined;
      const { text } = snapshots.of(document);
      return { card: quotationCard(text, quotation, foreign), subject: quotation.id };
    }
  }
}

function foreign(text: string, limit = 120): string {
  return isolate(excerpt(text, limit));
}
