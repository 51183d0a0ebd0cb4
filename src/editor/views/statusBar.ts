import * as vscode from 'vscode';
import { isolate } from '../../core/text/direction';
import { views } from '../ids';
import { lengthText } from '../metadataRows';
import type { ActiveArticle } from '../model/activeArticle';
import type { Snapshots } from '../model/snapshot';
import { confidenceText, dateText, languageLabel } from '../wording';

/** Below this a reader should look whether it is an article at all. */
const unsure = 0.7;

/** One item at the right: the article's language, date, length, and how sure we are that it is one. */
export function registerStatusBar(active: ActiveArticle, snapshots: Snapshots): vscode.Disposable {
  const item = vscode.window.createStatusBarItem(
    'pressmark.article',
    vscode.StatusBarAlignment.Right,
    90,
  );
  item.name = vscode.l10n.t('Article');
  item.command = `${views.sections}.focus`;
  const redraw = () => {
    const document = active.document;
    if (!document) {
      item.hide();
      return;
    }
    const { analysis, tooLong } = snapshots.of(document);
    const { metadata, language, confidence } = analysis;
    const howSure = tooLong
      ? vscode.l10n.t('too long to find its sections')
      : confidenceText(confidence);
    const facts = [
      languageLabel(language),
      ...(metadata.published ? [dateText(metadata.published.value)] : []),
      ...(tooLong ? [] : [lengthText(metadata.words, metadata.readingMinutes)]),
      howSure,
    ];
    const sure = vscode.l10n.t('News article ({0})', howSure);
    item.text = `$(${confidence < unsure ? 'question' : 'note'}) ${facts.map(isolate).join(' · ')}`;
    item.tooltip = sure;
    item.accessibilityInformation = { label: `${sure}: ${facts.join(', ')}` };
    item.show();
  };
  redraw();
  return vscode.Disposable.from(item, active.onDidChange(redraw), snapshots.onDidReanalyze(redraw));
}
