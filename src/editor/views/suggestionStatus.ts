import * as vscode from 'vscode';
import { views } from '../ids';
import type { ActiveArticle } from '../model/activeArticle';
import type { AnnotationStore } from '../model/annotationStore';
import type { Snapshots } from '../model/snapshot';
import type { Suggestions } from '../model/suggestions';
import { languageLabel } from '../wording';

/** How many suggestions are open in the article, and whether there is a model for its language. */
export function registerSuggestionStatus(
  active: ActiveArticle,
  snapshots: Snapshots,
  store: AnnotationStore,
  suggestions: Suggestions,
): vscode.Disposable {
  const { t } = vscode.l10n;
  const item = vscode.window.createStatusBarItem(
    'pressmark.suggestions',
    vscode.StatusBarAlignment.Right,
    91,
  );
  item.name = t('Suggestions');
  item.command = `${views.entities}.focus`;
  const redraw = () => {
    const { document } = active;
    const state = document && suggestions.stateOf(document);
    if (!document || !state || state === 'off') {
      item.hide();
      return;
    }
    const { length } = suggestions.of(document);
    const language = languageLabel(snapshots.of(document).analysis.language);
    const count = t('{0} suggestions', length);
    const sentence =
      state === 'read without a model'
        ? t(
            '{0}. There is no model for {1}: names come from rules and what was learned.',
            count,
            language,
          )
        : count;
    item.text = `$(lightbulb) ${state === 'reading' ? '…' : length}`;
    item.tooltip = sentence;
    item.accessibilityInformation = { label: sentence };
    item.show();
  };
  const redrawActive = (uri: vscode.Uri) => {
    if (uri.toString() === active.document?.uri.toString()) redraw();
  };
  redraw();
  return vscode.Disposable.from(
    item,
    active.onDidChange(redraw),
    store.onDidChange(redrawActive),
    suggestions.onDidChange(redrawActive),
  );
}
