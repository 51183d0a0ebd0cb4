import * as vscode from 'vscode';
import type { TagSet } from '../../core/entities/tagSet';
import { commands } from '../ids';
import type { ActiveArticle } from '../model/activeArticle';
import type { AnnotationStore } from '../model/annotationStore';
import type { Review } from '../model/review';
import type { Snapshots } from '../model/snapshot';
import type { Suggestions } from '../model/suggestions';
import type { TagSets } from '../model/tagSets';
import { languageLabel, suggestionReason, typeLabelOf } from '../wording';

/** What the item says: in short, and as a sentence for tooltip and screen reader. */
interface Saying {
  readonly text: string;
  readonly sentence: string;
  /** What a click does. */
  readonly command: string;
}

/**
 * How many suggestions are open in the article and whether there is a model for its language; in a review,
 * how far it has come and its main keys.
 */
export function registerSuggestionStatus(
  active: ActiveArticle,
  snapshots: Snapshots,
  store: AnnotationStore,
  suggestions: Suggestions,
  review: Review,
  tagSets: TagSets,
): vscode.Disposable {
  const item = vscode.window.createStatusBarItem(
    'pressmark.suggestions',
    vscode.StatusBarAlignment.Right,
    91,
  );
  item.name = vscode.l10n.t('Suggestions');
  const redraw = () => {
    const saying =
      reviewing(review, tagSets.of(active.document?.uri)) ??
      waiting(active, snapshots, suggestions);
    if (!saying) {
      item.hide();
      return;
    }
    item.text = `$(lightbulb) ${saying.text}`;
    item.tooltip = saying.sentence;
    item.accessibilityInformation = { label: saying.sentence };
    item.command = saying.command;
    item.show();
  };
  const redrawActive = (uri: vscode.Uri) => {
    if (uri.toString() === active.document?.uri.toString()) redraw();
  };
  redraw();
  return vscode.Disposable.from(
    item,
    active.onDidChange(redraw),
    review.onDidChange(redraw),
    store.onDidChange(redrawActive),
    suggestions.onDidChange(redrawActive),
  );
}

function reviewing(review: Review, tagSet: TagSet): Saying | undefined {
  const { t } = vscode.l10n;
  const { progress, current } = review;
  if (!progress) return undefined;
  const { place, all } = progress;
  const text = t(
    'Reviewing {0} of {1} · Enter accepts · R rejects · N skips · ? all keys · Esc leaves',
    place,
    all,
  );
  const sentence = current
    ? t(
        'Suggestion {0} of {1}: {2}, {3}, {4}. Press question mark for the keys, Escape to leave.',
        place,
        all,
        current.name,
        typeLabelOf(tagSet, current.type),
        suggestionReason(current),
      )
    : text;
  return { text, sentence, command: commands.showReviewKeys };
}

function waiting(
  { document }: ActiveArticle,
  snapshots: Snapshots,
  suggestions: Suggestions,
): Saying | undefined {
  const { t } = vscode.l10n;
  const state = document && suggestions.stateOf(document);
  if (!document || !state || state === 'off') return undefined;
  const { length } = suggestions.of(document);
  const count = t('{0} suggestions. Click to review them.', length);
  const language = languageLabel(snapshots.of(document).analysis.language);
  const sentence =
    state === 'read without a model'
      ? `${count} ${t('There is no model for {0}: names come from rules and what was learned.', language)}`
      : count;
  return {
    text: state === 'reading' ? '…' : String(length),
    sentence,
    command: commands.reviewSuggestions,
  };
}
