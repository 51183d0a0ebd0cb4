import * as vscode from 'vscode';
import type { Mention } from '../../core/annotations/annotations';
import { expandSpan, shrinkSpan } from '../../core/annotations/resize';
import type { Edge, Step } from '../../core/annotations/resize';
import { resizeMention } from '../../core/annotations/resizeMention';
import { isolate } from '../../core/text/direction';
import { excerpt } from '../../core/text/excerpt';
import { refuseForbidden } from './tagSetLimits';
import { targetArticle, targetMentions } from './target';
import type { Desk } from './target';

/**
 * Moves an edge of the mention at each cursor, outwards or inwards, by a word or a character. One step to
 * undo, however many there are.
 */
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
  const resize = way === 'extend' ? expandSpan : shrinkSpan;
  const mentions = targetMentions(desk, target, undefined, undefined);
  const moves = mentions.map((mention) => ({ mention, span: resize(text, mention, edge, step) }));
  for (const { mention, span } of moves) {
    const beside = article.annotations.mentions.filter((one) => one !== mention);
    refuseForbidden(snapshot, tagSet, tagSets.typeOf(article.uri, mention.type), span, beside);
  }
  article.edit(labelOf(way, mentions), (annotations) =>
    moves.reduce(
      (now, { mention, span }) => resizeMention(now, text, mention.id, span),
      annotations,
    ),
  );
  const [first, ...others] = moves;
  if (!first || others.length > 0) return;
  // The next step is about the same mention, though the cursor may no longer be in it.
  const { mention, span } = first;
  desk.focus.set(view, { ...mention, ...span }, desk.focus.of(view)?.cursor ?? span.start);
}

function labelOf(way: 'extend' | 'shorten', mentions: readonly Mention[]): string {
  const { t } = vscode.l10n;
  const [first, ...others] = mentions;
  const what =
    first && others.length === 0
      ? isolate(excerpt(first.exact, 40))
      : t('{0} mentions', mentions.length);
  return way === 'extend' ? t('Extend {0}', what) : t('Shorten {0}', what);
}
