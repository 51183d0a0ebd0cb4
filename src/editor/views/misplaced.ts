import * as vscode from 'vscode';
import { quoteOfMisplaced } from '../../core/annotations/anchor/candidates';
import type { Candidate, Misplaced } from '../../core/annotations/anchor/candidates';
import { isolate } from '../../core/text/direction';
import { excerpt } from '../../core/text/excerpt';
import { ContextKey } from '../contexts/contextKey';
import { toRange } from '../convert';
import { contextKeys, views } from '../ids';
import { lineContext } from '../lineContext';
import type { ActiveArticle } from '../model/activeArticle';
import type { AnnotatedArticle } from '../model/annotatedArticle';
import type { AnnotationStore } from '../model/annotationStore';
import { misplacedIn, type MisplacedKey } from '../model/misplaced';
import type { Snapshot, Snapshots } from '../model/snapshot';
import { NodeTree, rowText, type TreeNode } from './tree';

/**
 * The view To Review: annotations of the active article that have lost their place in it. There only
 * while there are any.
 */
export function registerMisplacedView(
  active: ActiveArticle,
  snapshots: Snapshots,
  store: AnnotationStore,
): vscode.Disposable {
  const tree = new NodeTree();
  const hasMisplaced = new ContextKey<boolean>(contextKeys.hasMisplaced);
  const view = vscode.window.createTreeView(views.misplaced, {
    treeDataProvider: tree,
    canSelectMany: true,
  });
  const redraw = () => {
    const { document } = active;
    const article = document && store.of(document);
    const items = article ? misplacedIn(article) : new Map<string, Misplaced>();
    hasMisplaced.set(items.size > 0);
    tree.show(
      article && items.size > 0
        ? misplacedNodes(snapshots.of(article.document), article, items)
        : [],
    );
    view.badge =
      items.size > 0
        ? { value: items.size, tooltip: vscode.l10n.t('{0} annotations to review', items.size) }
        : undefined;
    view.message = article ? obstacleMessage(article) : '';
  };
  const redrawActive = (uri: vscode.Uri) => {
    if (uri.toString() === active.document?.uri.toString()) redraw();
  };
  redraw();
  return vscode.Disposable.from(
    tree,
    view,
    active.onDidChange(redraw),
    store.onDidChange(redrawActive),
    store.onDidReadSidecar(redrawActive),
  );
}

/** Why nothing is listed though there is something in the file. */
function obstacleMessage({ sidecar }: AnnotatedArticle): string {
  return sidecar.obstacle === 'foreign'
    ? vscode.l10n.t(
        'Nothing in this article’s annotations file fits. It seems to be that of another article: see Problems.',
      )
    : '';
}

function misplacedNodes(
  snapshot: Snapshot,
  article: AnnotatedArticle,
  items: ReadonlyMap<string, Misplaced>,
): readonly TreeNode[] {
  return Array.from(items, ([id, item]) =>
    misplacedNode(
      snapshot,
      { article: article.uri.toString(), id },
      item,
      article.candidates.get(item),
    ),
  );
}

function misplacedNode(
  snapshot: Snapshot,
  key: MisplacedKey,
  item: Misplaced,
  candidates: readonly Candidate[] = [],
): TreeNode {
  const { exact } = quoteOfMisplaced(item);
  const [best] = candidates;
  const place = best && { uri: snapshot.document.uri, range: toRange(snapshot.lines, best) };
  const reason = reasonOf(snapshot, best);
  return {
    id: `misplaced/${key.id}`,
    label: rowText(exact),
    description: best ? rowText(best.exact) : vscode.l10n.t('not in the article'),
    icon: new vscode.ThemeIcon(best ? 'question' : 'circle-slash'),
    contextValue: best ? 'review' : 'orphan',
    spoken: vscode.l10n.t('{0}: {1}', exact, reason),
    ...(place && { place }),
    tooltip: () => reason,
    subject: key,
  };
}

function reasonOf(snapshot: Snapshot, best: Candidate | undefined): string {
  const { t } = vscode.l10n;
  if (!best) return t('Nothing like it is in the article any more.');
  const line = snapshot.lines.lineAt(best.start) + 1;
  const context = isolate(excerpt(lineContext(snapshot, best), 100));
  return best.isSame
    ? t('Its place is not certain. Likeliest is line {0}: {1}', line, context)
    : t('Its words are others now. Perhaps line {0}: {1}', line, context);
}
