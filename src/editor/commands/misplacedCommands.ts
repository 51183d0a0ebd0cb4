import * as vscode from 'vscode';
import { quoteOfMisplaced } from '../../core/annotations/anchor/candidates';
import type { Candidate, Misplaced } from '../../core/annotations/anchor/candidates';
import { drop, putBack, type Placing } from '../../core/annotations/repair';
import { isolate } from '../../core/text/direction';
import { excerpt } from '../../core/text/excerpt';
import { lineContext } from '../lineContext';
import type { AnnotatedArticle } from '../model/annotatedArticle';
import { misplacedIn, type MisplacedKey } from '../model/misplaced';
import { registerCommand, UserError } from './registerCommand';
import { targetArticle } from './target';
import type { Desk } from './target';
import { commands } from '../ids';

type MisplacedDesk = Pick<Desk, 'active' | 'snapshots' | 'store'>;

/** The commands that decide about annotations without a place. */
export function registerMisplacedCommands(
  log: vscode.LogOutputChannel,
  desk: MisplacedDesk,
): vscode.Disposable {
  const register = (id: string, run: (desk: MisplacedDesk, ...args: Arguments) => Promise<void>) =>
    registerCommand(log, id, (...args: Arguments) => run(desk, ...args));
  return vscode.Disposable.from(
    register(commands.putBackAtBest, putBackAtBest),
    register(commands.choosePlace, choosePlace),
    register(commands.putBackHere, putBackHere),
    register(commands.dropMisplaced, dropMisplaced),
  );
}

/** What a command is called with: a row of the view or a key, and the selected rows. */
type Arguments = [subject?: unknown, selected?: unknown];

interface Chosen {
  readonly article: AnnotatedArticle;
  readonly items: readonly Misplaced[];
}

/** Puts each annotation at the likeliest of its candidates. */
async function putBackAtBest(desk: MisplacedDesk, ...args: Arguments): Promise<void> {
  const { article, items } = await chosen(desk, args);
  const placings = items.flatMap((item): Placing[] => {
    const [span] = article.candidates.get(item) ?? [];
    return span ? [{ item, span }] : [];
  });
  if (placings.length === 0) {
    throw new UserError(vscode.l10n.t('Nothing like it is in the article. Put it back by hand.'));
  }
  place(desk, article, placings);
}

/** Asks for one of the candidates, and shows each in the text while it is looked at. */
async function choosePlace(desk: MisplacedDesk, ...args: Arguments): Promise<void> {
  const { article, items } = await chosen(desk, args);
  for (const item of items) {
    const span = await pickCandidate(desk, article, item);
    if (!span) return;
    place(desk, article, [{ item, span }]);
  }
}

/** Puts an annotation at the selection. */
async function putBackHere(desk: MisplacedDesk, ...args: Arguments): Promise<void> {
  const { article, items } = await chosen(desk, args);
  const { view } = desk.active;
  const [selected] = view?.document === article.document ? view.selections : [];
  const [item, ...others] = items;
  if (!item || others.length > 0 || !selected || selected.start === selected.end) {
    throw new UserError(vscode.l10n.t('Select the words in the article that it belongs to.'));
  }
  place(desk, article, [{ item, span: { start: selected.start, end: selected.end } }]);
}

async function dropMisplaced(desk: MisplacedDesk, ...args: Arguments): Promise<void> {
  const { article, items } = await chosen(desk, args);
  article.repair(vscode.l10n.t('Drop {0}', nameOf(items)), (sorted) => drop(sorted, items));
}

function place(
  { snapshots }: MisplacedDesk,
  article: AnnotatedArticle,
  placings: readonly Placing[],
): void {
  const { text } = snapshots.of(article.document);
  const label = vscode.l10n.t('Put back {0}', nameOf(placings.map(({ item }) => item)));
  article.repair(label, (sorted) => putBack(sorted, placings, text));
}

interface PlaceItem extends vscode.QuickPickItem {
  readonly candidate: Candidate;
}

async function pickCandidate(
  { active, snapshots }: MisplacedDesk,
  article: AnnotatedArticle,
  item: Misplaced,
): Promise<Candidate | undefined> {
  const snapshot = snapshots.of(article.document);
  const items = (article.candidates.get(item) ?? []).map((candidate): PlaceItem => {
    const line = snapshot.lines.lineAt(candidate.start) + 1;
    return {
      candidate,
      label: isolate(excerpt(candidate.exact, 60)),
      description: vscode.l10n.t('line {0}', line),
      detail: isolate(excerpt(lineContext(snapshot, candidate), 100)),
    };
  });
  if (items.length === 0) {
    throw new UserError(vscode.l10n.t('Nothing like it is in the article. Put it back by hand.'));
  }
  const { view } = active;
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Where is “{0}”?', isolate(excerpt(quoteOfMisplaced(item).exact, 40))),
    placeHolder: vscode.l10n.t('The likeliest place is first'),
    matchOnDetail: true,
    onDidSelectItem: (shown: PlaceItem) => {
      if (view?.document === article.document) view.select(shown.candidate);
    },
  });
  // The user may have typed while choosing; what was meant is where it stood then.
  if (picked && snapshots.of(article.document) !== snapshot) {
    throw new UserError(vscode.l10n.t('The text changed in the meantime. Please decide again.'));
  }
  return picked?.candidate;
}

/**
 * The annotations that a command is about: rows of the view (the clicked one and the selected ones), the
 * key from a quick fix, or else one that the user picks.
 */
async function chosen(desk: MisplacedDesk, [subject, selected]: Arguments): Promise<Chosen> {
  const rows: readonly unknown[] = Array.isArray(selected) ? selected : [];
  const keys = [subject, ...rows].flatMap(keyOf);
  const named = desk.store.all.find(({ uri }) => uri.toString() === keys[0]?.article);
  const article = named ?? (await targetArticle(desk)).article;
  const all = misplacedIn(article);
  const items = keys.flatMap(({ id }) => all.get(id) ?? []);
  if (items.length > 0) return { article, items: [...new Set(items)] };
  const [first, ...others] = all.values();
  if (!first) throw new UserError(vscode.l10n.t('Every annotation of this article has its place.'));
  if (others.length === 0) return { article, items: [first] };
  return { article, items: await pickItems([...all.values()]) };
}

async function pickItems(all: readonly Misplaced[]): Promise<readonly Misplaced[]> {
  const rows = all.map((item) => ({
    item,
    label: isolate(excerpt(quoteOfMisplaced(item).exact, 60)),
  }));
  const picked = await vscode.window.showQuickPick(rows, {
    placeHolder: vscode.l10n.t('Which annotation?'),
  });
  if (!picked) throw new vscode.CancellationError();
  return [picked.item];
}

/** The key in a command's argument: the key itself, or a row that has one as its subject. */
function keyOf(argument: unknown): readonly MisplacedKey[] {
  if (typeof argument !== 'object' || argument === null) return [];
  if ('subject' in argument) return keyOf(argument.subject);
  if (!('article' in argument) || !('id' in argument)) return [];
  const { article, id } = argument;
  return typeof article === 'string' && typeof id === 'string' ? [{ article, id }] : [];
}

function nameOf(items: readonly Misplaced[]): string {
  const [first, ...others] = items;
  return first && others.length === 0
    ? isolate(excerpt(quoteOfMisplaced(first).exact, 40))
    : vscode.l10n.t('{0} annotations', items.length);
}
