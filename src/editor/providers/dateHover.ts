import * as vscode from 'vscode';
import { findDates } from '../../core/article/dates/findDates';
import { findRelativeDates } from '../../core/article/dates/findRelativeDates';
import type { FoundDate } from '../../core/article/dates/foundDate';
import { resolveRelative } from '../../core/article/dates/relativeDate';
import type { Span } from '../../core/text/span';
import { toOffset, toRange } from '../convert';
import { languageId } from '../ids';
import { foreign, markdown } from '../markdown';
import type { Snapshot, Snapshots } from '../model/snapshot';
import { dateText } from '../wording';

/** As much of a line around the mouse as a date with its weekday, its double month and its time takes. */
const reach = 200;

/**
 * Says when "Thursday" or "yesterday" was, by the date of publication, and where a date can be read in two
 * ways or its weekday was another.
 */
export function registerDateHover(snapshots: Snapshots): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { language: languageId },
    {
      provideHover(document, position) {
        const snapshot = snapshots.of(document);
        const said = dateAt(snapshot, toOffset(snapshot.lines, position));
        return said && new vscode.Hover(markdown(said.text), toRange(snapshot.lines, said.span));
      },
    },
  );
}

interface Said {
  readonly text: string;
  readonly span: Span;
}

function dateAt({ text, lines, analysis }: Snapshot, at: number): Said | undefined {
  const line = lines.lineAt(at);
  const from = Math.max(lines.start(line), at - reach);
  const around = text.slice(from, Math.min(lines.end(line), at + reach));
  const isHere = ({ start, end }: Span) => from + start <= at && at <= from + end;
  const { language, metadata } = analysis;
  const dates = findDates(around, language);
  const inText = ({ start, end }: Span) => ({ start: from + start, end: from + end });
  const date = dates.find(isHere);
  if (date) {
    const doubt = doubtAbout(date);
    return doubt === undefined ? undefined : { text: doubt, span: inText(date) };
  }
  const relative = findRelativeDates(around, language, dates).find(isHere);
  const published = metadata.published?.value;
  const value = relative && published && resolveRelative(relative, published);
  if (!value) return undefined;
  const words = foreign(around.slice(relative.start, relative.end));
  const inferred = vscode.l10n.t('inferred from the date of publication');
  return {
    text: `**${words}** — ${dateText(value)} (${value}), ${inferred}`,
    span: inText(relative),
  };
}

function doubtAbout({ ambiguous, weekday }: FoundDate): string | undefined {
  const { t } = vscode.l10n;
  const [first, ...others] = (ambiguous ?? []).map(dateText);
  const facts = [
    ...(first !== undefined && others.length > 0
      ? [t('Can be read in two ways: {0} or {1}.', first, others.join(', '))]
      : []),
    ...(weekday?.agrees === false ? [t('That day was another day of the week.')] : []),
  ];
  return facts.length > 0 ? facts.join(' ') : undefined;
}
