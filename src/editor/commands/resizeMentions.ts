import * as vscode from 'vscode';
import { expandSpan, shrinkSpan } from '../../core/annotations/resize';
import type { Edge, Step } from '../../core/annotations/resize';
import { resizeMention } from '../../core/annotations/resizeMention';
import { isolate } from '../../core/text/direction';
import { excerpt } from '../../core/text/excerpt';
import { refuseForbidden } from './tagSetLimits';
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
  const { tagSets } = desk;
  const tagSet = tagSets.of(article.uri);
  const snapshot = desk.snapshots.of(view.document);
  const { text } = snapshot;
  const { t } = vscode.l10n;
  const focused = desk.focus.of(view);
  for (const mention of targetMentions(desk, target, undefined, undefined)) {
    const span = (way === 'extend' ? expandSpan : shrinkSpan)(text, mention, edge, step);
    const { mentions } = article.annotations;
    const beside = mentions.filter((one) => one !== mention);
    refuseForbidden(snapshot, tagSet, tagSets.typeOf(article.uri, mention.type), span, beside);
    const label =
      way === 'extend'
        ? t('Extend {0}', isolate(excerpt(mention.exact, 40)))
        : t('Shorten {0}', isolate(excerpt(mention.exact, 40)));
    article.edit(label, (annotations) => resizeMention(annotations, text, mention.id, span));
    // The next step is about the same mention, though the cursor may no longer be in it.
    desk.focus.set(view, { ...mention, ...span }, focused?.cursor ?? span.start);
  }
}
