import * as vscode from 'vscode';
import { correctSection, withdrawSections } from '../../core/annotations/edit';
import { quoteOf } from '../../core/annotations/quote';
import type { Annotations } from '../../core/annotations/annotations';
import { sectionKinds, type Section, type SectionKind } from '../../core/article/article';
import type { Lines } from '../../core/text/lines';
import { overlaps, type Span } from '../../core/text/span';
import { trimSpan } from '../../core/text/trimSpan';
import { sectionIcon } from '../icons';
import { sectionLabel } from '../wording';
import { UserError } from './registerCommand';
import { targetArticle, type Desk } from './target';

interface KindItem extends vscode.QuickPickItem {
  /** Absent for the item that takes a person's word back. */
  readonly sectionKind?: SectionKind;
}

/**
 * Sets the kind of the section of a row, or else of the selected lines. A key binding may name the kind;
 * otherwise the user is asked.
 */
export async function setSectionKind(desk: Desk, subject?: unknown, kind?: unknown): Promise<void> {
  const { t } = vscode.l10n;
  const { view, article } = await targetArticle(desk);
  const { analysis, lines, text } = desk.snapshots.of(view.document);
  const section = sectionOf(subject, analysis.sections);
  const spans = section
    ? [section]
    : view.selections.flatMap((span) => wholeLines(lines, span) ?? []);
  if (spans.length === 0) throw new UserError(t('There is no text on this line.'));
  const touched = analysis.sections.filter((one) => spans.some((span) => overlaps(one, span)));
  const current = touched[0]?.kind;
  const corrected = article.annotations.sections.some((one) =>
    spans.some((span) => overlaps(one, span)),
  );
  const title = t('Set Section Kind');
  const picked = await pickKind(title, current, kind, corrected);
  if (!picked) return;
  article.edit(title, (annotations) =>
    spans.reduce(
      (before: Annotations, span) =>
        picked.sectionKind
          ? correctSection(before, {
              kind: picked.sectionKind,
              ...only(span),
              ...quoteOf(text, span),
            })
          : withdrawSections(before, span),
      annotations,
    ),
  );
}

const only = ({ start, end }: Span): Span => ({ start, end });

/** The section that a row of the Sections view stands for. */
export function sectionOf(subject: unknown, sections: readonly Section[]): Section | undefined {
  if (typeof subject !== 'object' || subject === null || !('subject' in subject)) return undefined;
  const named: unknown = subject.subject;
  return sections.find((section) => section === named);
}

function wholeLines(lines: Lines, { start, end }: Span): Span | undefined {
  const whole = { start: lines.start(lines.lineAt(start)), end: lines.end(lines.lineAt(end)) };
  return trimSpan(lines.source, whole);
}

/** The kind that was given, or else that the user picks; `undefined` when the user leaves. */
export async function pickKind(
  title: string,
  current: SectionKind | undefined,
  given: unknown,
  corrected = false,
): Promise<Pick<KindItem, 'sectionKind'> | undefined> {
  const { t } = vscode.l10n;
  const named = sectionKinds.find((known) => known === given);
  if (named) return { sectionKind: named };
  const items: readonly KindItem[] = [
    ...(corrected
      ? [{ label: t('As Pressmark reads it'), iconPath: new vscode.ThemeIcon('discard') }]
      : []),
    ...sectionKinds.map((sectionKind) => {
      return {
        sectionKind,
        label: sectionLabel(sectionKind),
        iconPath: sectionIcon(sectionKind),
        ...(sectionKind === current && { description: t('now') }),
      };
    }),
  ];
  return vscode.window.showQuickPick(items, { title, placeHolder: t('What these lines are') });
}
