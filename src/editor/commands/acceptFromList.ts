import * as vscode from 'vscode';
import { acceptSuggestions } from '../../core/annotations/decideSuggestions';
import type { TagSet } from '../../core/entities/tagSet';
import type { EntitySuggestion } from '../../core/tagger/suggestion';
import { groupBy } from '../groupBy';
import { typeIcon } from '../icons';
import { typeLabelOf } from '../wording';
import { rowText } from '../views/tree';
import { UserError } from './registerCommand';
import { signature } from './signature';
import { targetArticle, type Desk } from './target';

interface NameItem extends vscode.QuickPickItem {
  readonly places: readonly EntitySuggestion[];
}

/** Accepts what is suggested in the article, name by name, after a look at the list, as one step. */
export async function acceptFromList(desk: Desk): Promise<void> {
  const { t } = vscode.l10n;
  const { snapshots, suggestions, tagSets } = desk;
  const { view, article } = await targetArticle(desk);
  const snapshot = snapshots.of(view.document);
  const items = itemsOf(suggestions.of(view.document), tagSets.of(article.uri));
  if (items.length === 0) throw new UserError(t('Nothing is suggested in this article.'));
  const chosen = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    matchOnDescription: true,
    title: t('Accept suggestions in this article'),
    placeHolder: t('Clear what is not meant'),
  });
  if (!chosen || chosen.length === 0) return;
  // The user may have typed while choosing; what was meant is where it stood then.
  if (snapshots.of(view.document) !== snapshot) {
    throw new UserError(t('The text changed in the meantime. Please decide again.'));
  }
  const places = chosen.flatMap((item) => item.places);
  const label = t('Accept {0} suggestions', places.length);
  article.edit(label, (annotations) =>
    acceptSuggestions(annotations, snapshot.text, places, signature(article.uri)),
  );
  vscode.window.setStatusBarMessage(label, 3000);
}

/** A row a name, in the order of the text; not checked where the name may be that of several. */
function itemsOf(open: readonly EntitySuggestion[], tagSet: TagSet): readonly NameItem[] {
  const names = groupBy(open, ({ type, name }) => `${type} ${name}`);
  return [...names.values()].flatMap((places) => {
    const [first] = places;
    if (!first) return [];
    const { type, name, candidates } = first;
    const count =
      places.length === 1 ? vscode.l10n.t('1 place') : vscode.l10n.t('{0} places', places.length);
    const isOne = candidates === undefined;
    return [
      {
        label: rowText(name),
        description: `${typeLabelOf(tagSet, type)} · ${count}`,
        iconPath: typeIcon({ id: type }),
        picked: isOne,
        places,
      },
    ];
  });
}
