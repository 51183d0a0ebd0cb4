import * as vscode from 'vscode';
import { expandSpan, shrinkSpan, type Edge, type Step } from '../../core/annotations/resize';
import { suggestionBefore, suggestionFrom } from '../../core/annotations/reviewOrder';
import { directionOf } from '../../core/text/direction';
import { commands } from '../ids';
import { UserError } from './registerCommand';
import { targetArticle } from './target';
import type { Desk } from './target';

/** Walks from one suggestion to the next, beginning at the cursor, with single keys to decide. */
export async function reviewSuggestions(desk: Desk): Promise<void> {
  const { view } = await targetArticle(desk);
  if (await desk.review.begin(view.document)) return;
  const { t } = vscode.l10n;
  switch (desk.suggestions.stateOf(view.document)) {
    case 'off':
      throw new UserError(t('Suggestions are off (pressmark.suggestions.amount).'));
    case 'reading':
      throw new UserError(t('The article is still being read. Please try again in a moment.'));
    default:
      throw new UserError(t('Nothing is suggested in this article.'));
  }
}

export async function leaveReview({ review }: Desk): Promise<void> {
  await review.leave();
}

/** Goes to the next or previous suggestion, around the ends of the article. */
export async function walkSuggestions(desk: Desk, direction: 'next' | 'previous'): Promise<void> {
  const { view } = await targetArticle(desk);
  const open = desk.suggestions.of(view.document);
  const selected = view.selections[0] ?? { start: -1, end: -1 };
  const current = desk.suggestions.in(view.document, selected)[0];
  const suggestion =
    direction === 'next'
      ? suggestionFrom(open, Math.max(selected.start, current?.start ?? 0) + 1)
      : suggestionBefore(open, current?.start ?? selected.start);
  if (suggestion) view.select(suggestion);
}

/** What an arrow key does to the selected words: it moves the end that it is bound to its own way. */
interface Resizing {
  readonly edge: Edge;
  readonly arrow: 'left' | 'right';
  readonly step: Step;
}

/** Takes more or fewer words into what is about to be accepted. */
export async function resizeSuggestion(desk: Desk, resizing: Resizing): Promise<void> {
  const { view } = await targetArticle(desk);
  const { text } = desk.snapshots.of(view.document);
  const [selected] = view.selections;
  if (!selected || selected.start === selected.end) return;
  const { edge, arrow, step } = resizing;
  const rtl = directionOf(text.slice(selected.start, selected.end)) === 'rtl';
  const onward = (arrow === 'right') !== rtl;
  const outward = (edge === 'end') === onward;
  view.select((outward ? expandSpan : shrinkSpan)(text, selected, edge, step));
}

/** The keys of a review, to be read or chosen from. */
export async function showReviewKeys({ active, tagSets }: Desk): Promise<void> {
  const { t } = vscode.l10n;
  const keys = tagSets.of(active.document?.uri).types.map(({ key }) => key);
  const actions: readonly (readonly [key: string, what: string, command?: string])[] = [
    ['Enter, A', t('Accept'), commands.acceptSuggestion],
    ['Shift+A', t('Accept every mention of this entity'), commands.acceptAllSuggestions],
    [`${keys[0] ?? ''}–${keys.at(-1) ?? ''}`, t('Accept as another type')],
    ['T', t('Accept as another type, from a list'), commands.retypeSuggestion],
    ['→ ←', t('One word more or less at the end; with Alt one character')],
    ['Shift+← Shift+→', t('One word more or less at the beginning; with Alt one character')],
    ['R', t('Reject'), commands.rejectSuggestion],
    ['Shift+R', t('Reject every mention of this entity'), commands.rejectAllSuggestions],
    ['N, Space', t('Skip'), commands.nextSuggestion],
    ['B', t('Back'), commands.previousSuggestion],
    ['U', t('Undo'), commands.undoAnnotation],
    ['Esc', t('Leave the review'), commands.leaveReview],
  ];
  const items = actions.map(([key, label, command]) => ({ label, description: key, command }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: t('Keys of the review'),
    matchOnDescription: true,
  });
  if (chosen?.command) await vscode.commands.executeCommand(chosen.command);
}
