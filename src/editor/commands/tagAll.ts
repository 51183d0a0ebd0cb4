// Tag all occurrences of an entity, in the article or in the folder, after a look at them: a list with
// check boxes, article by article, each place with the words around it; those of the article in front are
// shown in it while they are at hand. VS Code's own preview of changes is for changes of text, and checks
// nothing that it asks about.

import * as vscode from 'vscode';
import { noAnnotations } from '../../core/annotations/annotations';
import type { Entity } from '../../core/annotations/annotations';
import { openOccurrences, tagOccurrences, type Wanted } from '../../core/annotations/tagAll';
import { objectionTo } from '../../core/annotations/tagRules';
import { nameAt } from '../../core/entities/nameAt';
import { canonicalText } from '../../core/text/canonical';
import type { Span } from '../../core/text/span';
import { trimSpan } from '../../core/text/trimSpan';
import { isolate } from '../../core/text/direction';
import { excerpt } from '../../core/text/excerpt';
import { lineContext } from '../lineContext';
import type { AnnotatedArticle } from '../model/annotatedArticle';
import type { AnnotationHistory } from '../model/annotationHistory';
import type { ArticleIndex } from '../model/articleIndex';
import { openArticle } from '../model/openArticle';
import { readSettings } from '../settings';
import { rowText } from '../views/tree';
import { pickType } from './pickType';
import { UserError } from './registerCommand';
import { signature } from './signature';
import { idsOf, targetArticle } from './target';
import type { Desk, Target } from './target';

/** What the commands need beside the desk. */
export interface Archive {
  readonly history: AnnotationHistory;
  readonly index: ArticleIndex;
}

interface Place extends vscode.QuickPickItem {
  readonly article?: AnnotatedArticle;
  readonly span?: Span;
}

/** Beyond this a list is no preview any more. */
const mostPlaces = 5000;

export async function tagAllOccurrences(
  desk: Desk,
  { history }: Archive,
  subject?: unknown,
): Promise<void> {
  const target = await targetArticle(desk);
  const wanted = await wantedEntity(desk, target, subject);
  if (wanted) await tagAll(desk, history, wanted, target, [target.article]);
}

export async function tagAllInFolder(
  desk: Desk,
  { history, index }: Archive,
  subject?: unknown,
): Promise<void> {
  const target = await targetArticle(desk);
  const wanted = await wantedEntity(desk, target, subject);
  if (!wanted) return;
  const title = vscode.l10n.t('Looking for {0}', isolate(wanted.name));
  const articles = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    (progress, token) => articlesThatName(desk, index, wanted, progress, token),
  );
  const others = articles.filter(({ uri }) => uri.path !== target.article.uri.path);
  await tagAll(desk, history, wanted, target, [target.article, ...others]);
}

async function tagAll(
  desk: Desk,
  history: AnnotationHistory,
  wanted: Wanted,
  { view }: Target,
  articles: readonly AnnotatedArticle[],
): Promise<void> {
  const { t } = vscode.l10n;
  const places = articles.flatMap((article) => placesIn(desk, article, wanted, articles.length));
  const name = isolate(excerpt(wanted.name, 40));
  if (places.length === 0) throw new UserError(t('{0} is nowhere else.', name));
  const texts = new Map(articles.map((one) => [one, desk.snapshots.of(one.document).text]));
  const [before] = view.selections;
  const chosen = await vscode.window.showQuickPick(places.slice(0, mostPlaces), {
    canPickMany: true,
    matchOnDescription: true,
    title: t('Tag all occurrences of {0}', name),
    placeHolder: t('Clear what is not meant'),
    onDidSelectItem: ({ article, span }: Place) => {
      if (article?.document === view.document && span) view.select(span);
    },
  });
  if (before) view.select(before);
  if (!chosen || chosen.length === 0) return;
  if (articles.some((one) => desk.snapshots.of(one.document).text !== texts.get(one))) {
    throw new UserError(t('The text changed in the meantime. Please tag again.'));
  }
  const label = t('Tag {0} occurrences of {1}', chosen.length, name);
  history.asOne(label, () => {
    for (const [article, text] of texts) {
      const spans = chosen.flatMap((place) =>
        place.article === article && place.span ? [place.span] : [],
      );
      article.edit(label, (annotations) =>
        tagOccurrences(annotations, text, spans, wanted, signature(article.uri)),
      );
    }
  });
  vscode.window.setStatusBarMessage(label, 3000);
}

/** The rows of one article, under its headline where there are several articles. */
function placesIn(
  { snapshots, tagSets }: Pick<Desk, 'snapshots' | 'tagSets'>,
  article: AnnotatedArticle,
  wanted: Wanted,
  articles: number,
): readonly Place[] {
  const snapshot = snapshots.of(article.document);
  const { text, lines, analysis } = snapshot;
  const { occurrencesEverywhere: everywhere, occurrencesExtent: extent } = readSettings(
    article.uri,
  );
  const options = { everywhere, extent, sections: analysis.sections };
  const found = openOccurrences(text, article.annotations, wanted, options);
  // Beside other mentions all of these stand: words that are tagged are no open occurrence.
  const allowed = found.filter(
    (span) => !objectionTo(tagSets.of(article.uri), wanted.type, span, analysis.sections, []),
  );
  const rows = allowed.map(({ start, end, exact, likely }): Place => ({
    label: rowText(exact),
    description: `${vscode.l10n.t('line {0}', lines.lineAt(start) + 1)} · ${rowText(lineContext(snapshot, { start, end }))}`,
    picked: likely,
    article,
    span: { start, end },
  }));
  if (articles === 1 || rows.length === 0) return rows;
  const headline = analysis.metadata.headline?.value ?? article.uri.path.split('/').at(-1) ?? '';
  return [{ label: rowText(headline), kind: vscode.QuickPickItemKind.Separator }, ...rows];
}

/** The articles of the folder in whose text the entity is named, ready to be annotated. */
async function articlesThatName(
  { store, snapshots, tagSets }: Desk,
  index: ArticleIndex,
  wanted: Wanted,
  progress: vscode.Progress<{ message?: string; increment?: number }>,
  token: vscode.CancellationToken,
): Promise<readonly AnnotatedArticle[]> {
  await index.catchUp();
  const { articles } = index;
  const found: AnnotatedArticle[] = [];
  for (const [n, { uri }] of articles.entries()) {
    if (token.isCancellationRequested) throw new vscode.CancellationError();
    progress.report({ message: `${n + 1}/${articles.length}`, increment: 100 / articles.length });
    const text = await textOf(uri);
    // Opening a document costs far more than looking whether it is worth it.
    if (openOccurrences(text, noAnnotations, wanted).length === 0) continue;
    const article = await openArticle(store, uri);
    if (placesIn({ snapshots, tagSets }, article, wanted, 1).length > 0) found.push(article);
  }
  return found;
}

/** The canonical text of a file; empty where it went since it was listed, or cannot be read. */
async function textOf(uri: vscode.Uri): Promise<string> {
  try {
    return canonicalText(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
  } catch {
    return '';
  }
}

/**
 * The entity that a row or the place of the cursor is about: a tagged one, a suggested one, or the words
 * there as a type that is asked for; `undefined` when the user leaves.
 */
async function wantedEntity(
  { suggestions, snapshots, tagSets }: Desk,
  { view, article }: Target,
  subject: unknown,
): Promise<Wanted | undefined> {
  const { entities, mentions } = article.annotations;
  const [id] = idsOf(subject);
  const row = entities.find((entity) => entity.id === id);
  if (row) return withForms(row, article);
  const [selected] = view.selections;
  const here = selected && article.mentionsAt(selected.cursor)[0];
  const mention = mentions.find((one) => one.id === id) ?? here;
  if (mention) {
    const entity = entities.find((one) => one.id === mention.entity);
    return entity ? withForms(entity, article) : { type: mention.type, name: mention.exact };
  }
  const [suggestion] = selected ? suggestions.in(view.document, selected) : [];
  if (suggestion) return { type: suggestion.type, name: suggestion.name };
  const { text } = snapshots.of(view.document);
  const span = selected && (trimSpan(text, selected) ?? nameAt(text, selected.cursor));
  if (!span) throw new UserError(vscode.l10n.t('Select some text, or put the cursor on a word.'));
  const type = await pickType(tagSets.of(article.uri), vscode.l10n.t('Tag as'));
  return type && { type: type.id, name: text.slice(span.start, span.end) };
}

/** An entity with every form that its mentions have. */
function withForms({ id, type, name, aliases = [] }: Entity, article: AnnotatedArticle): Wanted {
  const mentions = article.annotations.mentions.filter(({ entity }) => entity === id);
  return { type, name, aliases: [...new Set([...aliases, ...mentions.map(({ exact }) => exact)])] };
}
