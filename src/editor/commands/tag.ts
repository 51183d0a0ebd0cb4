import * as vscode from 'vscode';
import type { Mention } from '../../core/annotations/annotations';
import { tagSpan } from '../../core/annotations/tagSpan';
import type { TagOptions } from '../../core/annotations/tagSpan';
import { nameAt } from '../../core/entities/nameAt';
import { typeOf } from '../../core/entities/tagSet';
import type { EntityType } from '../../core/entities/tagSet';
import type { Span } from '../../core/text/span';
import { trimSpan } from '../../core/text/trimSpan';
import type { Selected } from '../model/articleView';
import { typeLabel } from '../wording';
import { askRequired } from './attributes';
import { askEntity } from './askEntity';
import { pickType } from './pickType';
import { UserError } from './registerCommand';
import { signature } from './signature';
import { refuseForbidden } from './tagSetLimits';
import { targetArticle } from './target';
import type { Desk, Target } from './target';

/**
 * Tags what is selected, or the name at the cursor, once for each cursor. A cursor on a name that is
 * tagged already changes its type instead of tagging the same words twice.
 */
export async function tagAs(desk: Desk, id: string): Promise<void> {
  const target = await targetArticle(desk);
  const type = typeOf(desk.tagSets.of(target.article.uri), id);
  if (!type) throw new UserError(vscode.l10n.t('The tag set has no type “{0}”.', id));
  await tagSpans(desk, target, spansToTag(desk, target), type);
}

/** The same with the type that has the key. */
export async function tagByKey(desk: Desk, key: string): Promise<void> {
  const target = await targetArticle(desk);
  const type = desk.tagSets.of(target.article.uri).types.find((one) => one.key === key);
  if (!type) throw new UserError(vscode.l10n.t('No type of the tag set has the key {0}.', key));
  await tagSpans(desk, target, spansToTag(desk, target), type);
}

/** The same with a type from a list. */
export async function tagSelection(desk: Desk): Promise<void> {
  const target = await targetArticle(desk);
  const spans = spansToTag(desk, target);
  const type = await pickType(desk.tagSets.of(target.article.uri), vscode.l10n.t('Tag as'));
  if (type) await tagSpans(desk, target, spans, type);
}

interface Extent extends Span {
  /** Where the bare cursor stood that it was grown from; none where it was selected. */
  readonly cursor?: number;
}

async function tagSpans(
  desk: Desk,
  { view, article }: Target,
  extents: readonly Extent[],
  type: EntityType,
): Promise<void> {
  const { snapshots, suggestions, tagSets } = desk;
  const snapshot = snapshots.of(view.document);
  const { text } = snapshot;
  const { mentions } = article.annotations;
  // The name at a cursor is what is suggested as that type; a longer one may be two, "Marsh of Indiana".
  const spans = extents.map((extent): Extent => {
    const { cursor } = extent;
    if (cursor === undefined) return extent;
    const here = suggestions.in(view.document, { start: cursor, end: cursor });
    const suggested = here.find((one) => one.type === type.id);
    return suggested ? { start: suggested.start, end: suggested.end, cursor } : extent;
  });
  for (const span of spans) {
    const beside = others(mentions, span, type.id);
    refuseForbidden(snapshot, tagSets.of(article.uri), type, span, beside);
  }
  const steps: { span: Span; options: TagOptions }[] = [];
  for (const span of spans) {
    const suggested = suggestions
      .in(view.document, span)
      .find(({ start, end }) => start === span.start && end === span.end);
    const name = suggested?.name ?? text.slice(span.start, span.end);
    const link = await askEntity(article.annotations.entities, type.id, name);
    const options = {
      name,
      ...link,
      retype: span.cursor !== undefined,
      ...signature(view.document.uri),
    };
    steps.push({ span, options });
  }
  // The user may have typed while choosing; what was meant is where it stood then.
  if (snapshots.of(view.document) !== snapshot) {
    throw new UserError(vscode.l10n.t('The text changed in the meantime. Please tag again.'));
  }
  const label = vscode.l10n.t('Tag as {0}', typeLabel(type));
  const before = new Set(article.annotations.mentions.map(({ id }) => id));
  article.edit(label, (annotations) =>
    steps.reduce(
      (result, { span, options }) => tagSpan(result, text, span, type.id, options),
      annotations,
    ),
  );
  if (!type.attributes?.some(({ required }) => required)) return;
  for (const { id } of article.annotations.mentions.filter((mention) => !before.has(mention.id))) {
    await askRequired(desk, article, id);
  }
}

/** The mentions that a new one would stand beside: not the one that it is already, or changes. */
function others(mentions: readonly Mention[], span: Extent, type: string): readonly Mention[] {
  return mentions.filter(
    (one) => !sameSpan(one, span) || (span.cursor === undefined && one.type !== type),
  );
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
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
  const { start, end, cursor } = selected;
  if (start !== end) {
    const span = trimSpan(text, selected);
    return span ? [span] : [];
  }
  const name = nameAt(text, cursor);
  return name ? [{ start: name.start, end: name.end, cursor }] : [];
}
