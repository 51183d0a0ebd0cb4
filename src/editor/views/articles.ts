import * as vscode from 'vscode';
import { compareText } from '../../core/text/compare';
import { registerCommand } from '../commands/registerCommand';
import { ContextKey } from '../contexts/contextKey';
import { commands, contextKeys, views } from '../ids';
import type { ArticleIndex, ArticleSummary } from '../model/articleIndex';
import { dateText, languageLabel } from '../wording';
import { NodeTree, rowText } from './tree';
import type { TreeNode } from './tree';

type Grouping = 'outlet' | 'language' | 'none';
/** By file name, or by a count, the greatest first. */
type Sorting = 'name' | 'quotations' | 'unnamedSources' | 'mediaCited';

const groupingKey = 'pressmark.articleGrouping';
const sortingKey = 'pressmark.articleSorting';

/** The view Articles: the recognised articles of the workspace by outlet, by language or in one list. */
export function registerArticlesView(
  log: vscode.LogOutputChannel,
  index: ArticleIndex,
  memory: vscode.Memento,
): vscode.Disposable {
  const tree = new NodeTree();
  const view = vscode.window.createTreeView(views.articles, {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  const shown = new ContextKey<Grouping>(contextKeys.articleGrouping);
  let grouping = memory.get<Grouping>(groupingKey, 'outlet');
  let sorting = memory.get<Sorting>(sortingKey, 'name');
  const redraw = () => {
    const { articles } = index;
    tree.show(articleNodes(sorted(articles, sorting), grouping, sorting));
    view.description = articles.length > 0 ? String(articles.length) : '';
    shown.set(grouping);
  };
  const group = (next: Grouping) => async () => {
    grouping = next;
    redraw();
    await memory.update(groupingKey, next);
  };
  const sort = (next: Sorting) => async () => {
    sorting = next;
    redraw();
    await memory.update(sortingKey, next);
  };
  const read = () =>
    vscode.window.withProgress({ location: { viewId: views.articles } }, () => index.refresh());
  const start = async () => {
    if (view.visible) {
      await vscode.window.withProgress({ location: { viewId: views.articles } }, () =>
        index.start(),
      );
    }
  };
  shown.set(grouping);
  void start();
  return vscode.Disposable.from(
    tree,
    view,
    view.onDidChangeVisibility(start),
    index.onDidChange(redraw),
    registerCommand(log, commands.refreshArticles, read),
    registerCommand(log, commands.groupByOutlet, group('outlet')),
    registerCommand(log, commands.groupByLanguage, group('language')),
    registerCommand(log, commands.groupByNothing, group('none')),
    registerCommand(log, commands.sortByName, sort('name')),
    registerCommand(log, commands.sortByQuotations, sort('quotations')),
    registerCommand(log, commands.sortByUnnamedSources, sort('unnamedSources')),
    registerCommand(log, commands.sortByMediaCited, sort('mediaCited')),
    registerCommand(log, commands.openArticle, async (node: TreeNode) => {
      if (node.place) await vscode.window.showTextDocument(node.place.uri);
    }),
  );
}

function sorted(articles: readonly ArticleSummary[], sorting: Sorting): readonly ArticleSummary[] {
  return sorting === 'name' ? articles : [...articles].sort((a, b) => b[sorting] - a[sorting]);
}

function articleNodes(
  articles: readonly ArticleSummary[],
  grouping: Grouping,
  sorting: Sorting,
): readonly TreeNode[] {
  if (grouping === 'none') return articles.map((article) => articleNode(article, sorting));
  const groups = new Map<string, ArticleSummary[]>();
  for (const article of articles) {
    const name = groupName(article, grouping);
    const group = groups.get(name);
    if (group) group.push(article);
    else groups.set(name, [article]);
  }
  return [...groups]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || compareText(a, b))
    .map(([name, members]) => groupNode(name, members, grouping, sorting));
}

/** Empty for articles that do not say it: their group comes last. */
function groupName(article: ArticleSummary, grouping: 'outlet' | 'language'): string {
  return grouping === 'outlet' ? (article.outlet ?? '') : languageLabel(article.language);
}

function groupNode(
  name: string,
  members: readonly ArticleSummary[],
  grouping: 'outlet' | 'language',
  sorting: Sorting,
): TreeNode {
  const label = name || vscode.l10n.t('Outlet not named');
  return {
    id: `${grouping}/${name}`,
    label: rowText(label),
    description: String(members.length),
    icon: new vscode.ThemeIcon(grouping === 'outlet' ? 'broadcast' : 'globe'),
    spoken: vscode.l10n.t('{0}, {1} articles', label, members.length),
    children: members.map((article) => articleNode(article, sorting)),
  };
}

/** What the articles are sorted by, to be seen in each row. */
function sortedFact(article: ArticleSummary, sorting: Sorting): readonly string[] {
  const { t } = vscode.l10n;
  switch (sorting) {
    case 'name':
      return [];
    case 'quotations':
      return [t('{0} quotations', article.quotations)];
    case 'unnamedSources':
      return [t('{0} unnamed sources', article.unnamedSources)];
    case 'mediaCited':
      return [t('{0} media cited', article.mediaCited)];
  }
}

function articleNode(article: ArticleSummary, sorting: Sorting): TreeNode {
  const { t } = vscode.l10n;
  const { uri, headline, outlet, published, language, mentions } = article;
  const name = uri.path.split('/').at(-1) ?? '';
  const title = headline ?? name;
  const facts = [
    ...sortedFact(article, sorting),
    ...(published ? [dateText(published)] : []),
    language,
    ...(mentions > 0 ? [t('{0} tags', mentions)] : []),
  ];
  return {
    id: `article/${uri.toString()}`,
    label: rowText(title),
    description: facts.join(' · '),
    icon: new vscode.ThemeIcon('note'),
    contextValue: 'article',
    spoken: [title, outlet, ...facts].filter(Boolean).join(', '),
    place: { uri, range: new vscode.Range(0, 0, 0, 0) },
    tooltip: () =>
      [title, outlet, ...facts, vscode.workspace.asRelativePath(uri)].filter(Boolean).join('\n'),
    subject: article,
  };
}
