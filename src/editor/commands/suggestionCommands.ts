import * as vscode from 'vscode';
import { rejectionKey } from '../../core/annotations/edit';
import {
  acceptSuggestions,
  rejectSuggestions,
  sameEntity,
} from '../../core/annotations/decideSuggestions';
import type { Link } from '../../core/annotations/tagSpan';
import { suggestionsByKey } from '../../core/annotations/suggestionKeys';
import type { EntitySuggestion } from '../../core/tagger/suggestion';
import { isolate } from '../../core/text/direction';
import { excerpt } from '../../core/text/excerpt';
import { overlaps } from '../../core/text/span';
import { trimSpan } from '../../core/text/trimSpan';
import { typeLabel } from '../wording';
import { askEntity } from './askEntity';
import { pickType } from './pickType';
import { UserError } from './registerCommand';
import { signature } from './signature';
import { refuseForbidden } from './tagSetLimits';
import { targetArticle } from './target';
import type { Desk, Target } from './target';

/** What a command of a suggestion is called with: a row or a key, and the selected rows. */
type Arguments = readonly [subject?: unknown, selected?: unknown];

export async function acceptSuggestion(desk: Desk, ...args: Arguments): Promise<void> {
  const target = await targetArticle(desk);
  await accept(desk, target, asSelected(desk, target, targetSuggestions(desk, target, args)));
}

/** Accepts every mention of the entities. */
export async function acceptAllSuggestions(desk: Desk, ...args: Arguments): Promise<void> {
  const target = await targetArticle(desk);
  await accept(desk, target, withSameEntities(desk, target, targetSuggestions(desk, target, args)));
}

/** Accepts as another type than suggested. */
export async function retypeSuggestion(desk: Desk, ...args: Arguments): Promise<void> {
  const target = await targetArticle(desk);
  const chosen = asSelected(desk, target, targetSuggestions(desk, target, args));
  const type = await pickType(
    desk.tagSets.of(target.article.uri),
    vscode.l10n.t('Tag as'),
    chosen[0]?.type,
  );
  if (type) await accept(desk, target, chosen, type.id);
}

export async function rejectSuggestion(desk: Desk, ...args: Arguments): Promise<void> {
  const target = await targetArticle(desk);
  refuse(desk, target, targetSuggestions(desk, target, args));
}

/** Rejects every mention of the entities. */
export async function rejectAllSuggestions(desk: Desk, ...args: Arguments): Promise<void> {
  const target = await targetArticle(desk);
  refuse(desk, target, withSameEntities(desk, target, targetSuggestions(desk, target, args)));
}

/**
 * Tags what is suggested as one step, each as its type unless another is given, asking who is meant where
 * the text leaves that open.
 */
export async function accept(
  { snapshots, tagSets }: Desk,
  { view, article }: Target,
  suggestions: readonly EntitySuggestion[],
  type?: string,
): Promise<void> {
  const [first] = suggestions;
  if (!first) return;
  const snapshot = snapshots.of(view.document);
  const tagSet = tagSets.of(article.uri);
  const { mentions, entities } = article.annotations;
  for (const suggestion of suggestions) {
    const known = tagSets.typeOf(article.uri, type ?? suggestion.type);
    refuseForbidden(snapshot, tagSet, known, suggestion, mentions);
  }
  const answers = new Map<string, Link>();
  const links = new Map<EntitySuggestion, Link>();
  for (const suggestion of suggestions) {
    const { name, candidates, type: suggested } = suggestion;
    const question = `${type ?? suggested} ${name}`;
    const link =
      answers.get(question) ?? (await askEntity(entities, type ?? suggested, name, candidates));
    answers.set(question, link);
    links.set(suggestion, link);
  }
  // The user may have typed while choosing; what was meant is where it stood then.
  if (snapshots.of(view.document) !== snapshot) {
    throw new UserError(vscode.l10n.t('The text changed in the meantime. Please decide again.'));
  }
  const label = vscode.l10n.t(
    'Accept {0} as {1}',
    nameOf(suggestions),
    typeLabel(tagSets.typeOf(article.uri, type ?? first.type)),
  );
  article.edit(label, (annotations) =>
    acceptSuggestions(annotations, snapshot.text, suggestions, {
      ...signature(view.document.uri),
      type,
      links,
    }),
  );
}

/** Refuses what is suggested as one step. */
export function refuse(
  { snapshots }: Desk,
  { view, article }: Target,
  suggestions: readonly EntitySuggestion[],
): void {
  const { text } = snapshots.of(view.document);
  const label = vscode.l10n.t('Reject {0}', nameOf(suggestions));
  article.edit(label, (annotations) => rejectSuggestions(annotations, text, suggestions));
}

function withSameEntities(
  { suggestions }: Desk,
  { view }: Target,
  chosen: readonly EntitySuggestion[],
): readonly EntitySuggestion[] {
  const open = suggestions.of(view.document);
  return [...new Set(chosen.flatMap((suggestion) => sameEntity(open, suggestion)))];
}

/**
 * The suggestions that a command is about: rows of the Entities view (the clicked one and the selected
 * ones), a key from a hover, or else those that the selection touches.
 */
function targetSuggestions(
  { suggestions }: Desk,
  { view }: Target,
  [subject, selected]: Arguments,
): readonly EntitySuggestion[] {
  const rows: readonly unknown[] = Array.isArray(selected) ? selected : [];
  const open = suggestions.of(view.document);
  const byKey = suggestionsByKey(open);
  const wanted = [subject, ...rows].flatMap(subjectsOf);
  const places = new Set(
    wanted
      .flatMap((one) => (typeof one === 'string' ? (byKey.get(one) ?? []) : one))
      .map(rejectionKey),
  );
  const named = open.filter((one) => places.has(rejectionKey(one)));
  if (named.length > 0) return named;
  const [selection] = view.selections;
  const here = wanted.length === 0 && selection ? suggestions.in(view.document, selection) : [];
  if (here.length === 0) {
    throw new UserError(vscode.l10n.t('There is no suggestion at the cursor.'));
  }
  return here;
}

/** A suggestion of which more or fewer words are selected, as those words. */
function asSelected(
  { snapshots }: Desk,
  { view }: Target,
  suggestions: readonly EntitySuggestion[],
): readonly EntitySuggestion[] {
  const [suggestion, ...others] = suggestions;
  const { text } = snapshots.of(view.document);
  const selected = view.selections[0] && trimSpan(text, view.selections[0]);
  if (!suggestion || others.length > 0 || !selected || !overlaps(suggestion, selected)) {
    return suggestions;
  }
  const { start, end } = selected;
  if (start === suggestion.start && end === suggestion.end) return suggestions;
  return [{ ...suggestion, start, end, name: text.slice(start, end) }];
}

/** The suggestions in a command's argument: a key, or a row with one or with many. */
function subjectsOf(argument: unknown): readonly (string | EntitySuggestion)[] {
  if (typeof argument === 'string') return [argument];
  if (Array.isArray(argument)) return argument.flatMap(subjectsOf);
  if (typeof argument !== 'object' || argument === null) return [];
  if ('subject' in argument) return subjectsOf(argument.subject);
  return isSuggestion(argument) ? [argument] : [];
}

function isSuggestion(value: object): value is EntitySuggestion {
  return 'start' in value && 'end' in value && 'type' in value && 'score' in value;
}

/** The name that is suggested for a label, or how many there are. */
function nameOf(suggestions: readonly EntitySuggestion[]): string {
  const [first, ...others] = suggestions;
  return first && others.every(({ name }) => name === first.name)
    ? isolate(excerpt(first.name, 40))
    : vscode.l10n.t('{0} suggestions', suggestions.length);
}
