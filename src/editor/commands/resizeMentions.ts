import * as vscode from 'vscode';
import { expandSpan, shrinkSpan } from '../../core/annotations/resize';
import type { Edge, Step } from '../../core/annotations/resize';
import { resizeMention } from '../../core/annotations/resizeMention';
import { mayShareWords } from '../../core/annotations/tagRules';
import { isolate } from '../../core/text/direction';
import { excerpt } from '../../core/text/excerpt';
import { UserError } from './registerCommand';
import { targetArticle, targetMentions } from './target';
import type { Desk } from './target';

/** Moves an edge of the mention at the cursor, outwards or inwards, by a word or a character. */
export async function moveEdge(
  desk: Desk,
  way: 'extend' | 'shorten',
  edge: Edge,
  step: Step,
): Promise<void> {
  const target = await targetArticle(desk);
  const { view, article } = target;
  const { text } = desk.snapshots.of(view.document);
  const { t } = vscode.l10n;
  const focused = desk.focus.of(view);
  for (const mention of targetMentions(desk, target, undefined, undefined)) {
    const span = (way === 'extend' ? expandSpan : shrinkSpan)(text, mention, edge, step);
    const { overlap } = desk.tagSets.of(article.uri);
    const other = article.annotations.mentions.find(
      (one) => one !== mention && !mayShareWords(overlap, one, span),
    );
    if (other) {
      const words = isolate(excerpt(other.exact, 40));
      throw new UserError(t('The tag set allows no tag over the words of {0}.', words));
    }
    const label =
      way === 'extend'
        ? t('Extend {0}', isolate(excerpt(mention.exact, 40)))
        : t('Shorten {0}', isolate(excerpt(mention.exact, 40)));
    article.edit(label, (annotations) => resizeMention(annotations, text, mention.id, span));
    // The next step is about the same mention, though the cursor may no longer be in it.
    desk.focus.set(view, { ...mention, ...span }, focused?.cursor ?? span.start);
  }
}
