import * as vscode from 'vscode';
import { tagSpan } from '../../core/annotations/tagSpan';
import type { TagOptions } from '../../core/annotations/tagSpan';
import { nameAt } from '../../core/entities/nameAt';
import type { Span } from '../../core/text/span';
import { trimSpan } from '../../core/text/trimSpan';
import type { Selected } from '../model/articleView';
import { typeLabelOf } from '../wording';
import { askEntity } from './askEntity';
import { pickType } from './pickType';
import { UserError } from './registerCommand';
import { signature } from './signature';
import { targetArticle } from './target';
import type { Desk, Target } from './target';

/**
 * Tags what is selected, or the name at the cursor, once for each cursor. A cursor on a name that is
 * tagged already changes its type instead of tagging the same words twice.
 */
export async function tagAs(desk: Desk, type: string): Promise<void> {
  const target = await targetArticle(desk);
  await tagSpans(desk, target, spansToTag(desk, target), type);
}

/** The same with a type from a list. */
export async function tagSelection(desk: Desk): Promise<void> {
  const target = await targetArticle(desk);
  const spans = spansToTag(desk, target);
  const type = await pickType(desk.tagSet, vscode.l10n.t('Tag as'));
  if (type) await tagSpans(desk, target, spans, type.id);
}

interface Extent extends Span {
  /** Grown from a bare cursor, not selected. */
  readonly grown: boolean;
}

async function tagSpans(
  { snapshots, tagSet }: Desk,
  { view, article }: Target,
  spans: readonly Extent[],
  type: string,
): Promise<void> {
  const snapshot = snapshots.of(view.document);
  const { text } = snapshot;
  const steps: { span: Span; options: TagOptions }[] = [];
  for (const span of spans) {
    const exact = text.slice(span.start, span.end);
    const entity = await askEntity(article.annotations.entities, type, exact);
    const options = {
      retype: span.grown,
      ...signature(view.document.uri),
      ...(entity && { entity: entity.id }),
    };
    steps.push({ span, options });
  }
  // The user may have typed while choosing; what was meant is where it stood then.
  if (snapshots.of(view.document) !== snapshot) {
    throw new UserError(vscode.l10n.t('The text changed in the meantime. Please tag again.'));
  }
  const label = vscode.l10n.t('Tag as {0}', typeLabelOf(tagSet, type));
  article.edit(label, (annotations) =>
    steps.reduce(
      (result, { span, options }) => tagSpan(result, text, span, type, options),
      annotations,
    ),
  );
}

function spansToTag({ snapshots }: Desk, { view }: Target): readonly Extent[] {
  const { text } = snapshots.of(view.document);
  const spans = view.selections.flatMap((selected) => extentOf(text, selected));
  if (spans.length === 0) {
    throw new UserError(vscode.l10n.t('Select some text, or put the cursor on a word.'));
  }
  return spans;
}

function extentOf(text: string, selected: Selected): readonly Extent[] {
  const grown = selected.start === selected.end;
  const span = grown ? nameAt(text, selected.cursor) : trimSpan(text, selected);
  return span ? [{ start: span.start, end: span.end, grown }] : [];
}
