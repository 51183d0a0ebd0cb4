import * as vscode from 'vscode';
import type { Mention } from '../../core/annotations/annotations';
import type { ActiveArticle } from '../model/activeArticle';
import type { AnnotatedArticle } from '../model/annotatedArticle';
import type { ArticleView } from '../model/articleView';
import type { AnnotationStore } from '../model/annotationStore';
import type { MentionFocus } from '../model/mentionFocus';
import type { Snapshots } from '../model/snapshot';
import type { Review } from '../model/review';
import type { Suggestions } from '../model/suggestions';
import type { TagSets } from '../model/tagSets';
import { UserError } from './registerCommand';

/** What the annotation commands work with. */
export interface Desk {
  readonly active: ActiveArticle;
  readonly snapshots: Snapshots;
  readonly store: AnnotationStore;
  readonly focus: MentionFocus;
  readonly suggestions: Suggestions;
  readonly review: Review;
  readonly tagSets: TagSets;
}

export interface Target {
  readonly view: ArticleView;
  readonly article: AnnotatedArticle;
}

/** The article in front of the user, its annotations read. Says why where there is none to annotate. */
export async function targetArticle({
  active,
  store,
}: Pick<Desk, 'active' | 'store'>): Promise<Target> {
  const { t } = vscode.l10n;
  const { view } = active;
  if (!view) throw new UserError(t('Open a news article first.'));
  const article = store.of(view.document);
  if (!article) {
    throw new UserError(t('Save the article first: its tags are kept in a file beside it.'));
  }
  await article.sidecar.ready;
  return { view, article };
}

/**
 * The mentions that a command is about: rows of the Entities view (the clicked one and the selected
 * ones), an id from a hover, the one that was chosen among several, or else the narrowest at each cursor.
 */
export function targetMentions(
  { focus }: Desk,
  target: Target,
  subject: unknown,
  selected: unknown,
): readonly Mention[] {
  const ids = new Set(
    [subject, ...(Array.isArray(selected) ? (selected as unknown[]) : [])].flatMap(idsOf),
  );
  const { mentions } = target.article.annotations;
  const named = mentions.filter((mention) => ids.has(mention.id));
  const found = named.length > 0 ? named : mentionsAtCursors(target, focus.of(target.view)?.id);
  if (found.length === 0) throw new UserError(vscode.l10n.t('There is no mention at the cursor.'));
  return found;
}

function mentionsAtCursors(
  { view, article }: Target,
  chosen: string | undefined,
): readonly Mention[] {
  const focused = article.annotations.mentions.filter(({ id }) => id === chosen);
  if (focused.length > 0) return focused;
  const narrowest = view.selections.flatMap(({ cursor }) => article.mentionsAt(cursor).slice(0, 1));
  return [...new Set(narrowest)];
}

/** The id in a command's argument, if any: the id itself, or a tree row whose subject has one. */
export function idsOf(argument: unknown): readonly string[] {
  if (typeof argument === 'string') return [argument];
  if (typeof argument !== 'object' || argument === null) return [];
  const subject: unknown = 'subject' in argument ? argument.subject : argument;
  if (typeof subject !== 'object' || subject === null || !('id' in subject)) return [];
  return typeof subject.id === 'string' ? [subject.id] : [];
}
