import * as vscode from 'vscode';
import { piecesOf, type ShownQuotation } from '../../core/annotations/shownQuotations';
import type { Span } from '../../core/text/span';
import { toOffset, toRange } from '../convert';
import { commands, languageId } from '../ids';
import { foreign, markdown } from '../markdown';
import type { Quotations } from '../model/quotations';
import type { Snapshots } from '../model/snapshot';
import { quotationKindLabel, quotationReason, sourceKindLabel } from '../quotationWording';

/** Says who says what the mouse is on, by which word, and what kind of source that is. */
export function registerQuotationHover(
  snapshots: Snapshots,
  quotations: Quotations,
): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { language: languageId },
    {
      async provideHover(document, position) {
        const shown = await quotations.settled(document);
        const { text, lines } = snapshots.of(document);
        const here = quotationsAt(shown, toOffset(lines, position));
        const [narrowest] = here;
        if (!narrowest) return undefined;
        const cards = here.map(({ quotation }) => card(text, quotation));
        return new vscode.Hover(cards, toRange(lines, narrowest.part));
      },
    },
  );
}

/** The quotations whose content, cue or source the offset touches, with that part; the narrowest first. */
export function quotationsAt(
  shown: readonly ShownQuotation[],
  offset: number,
): readonly { readonly quotation: ShownQuotation; readonly part: Span }[] {
  const length = ({ start, end }: Span) => end - start;
  return shown
    .flatMap((quotation) => {
      const { content, cue, source } = quotation;
      const part = [cue, source, ...piecesOf(content)].find(
        (span) => span && span.start <= offset && offset <= span.end,
      );
      return part ? [{ quotation, part }] : [];
    })
    .sort((a, b) => length(a.part) - length(b.part));
}

function card(text: string, quotation: ShownQuotation): vscode.MarkdownString {
  const { t } = vscode.l10n;
  const { speaker, probable, role, cue, kind, sourceKind } = quotation;
  const who = speaker === undefined ? t('Source not named') : foreign(speaker);
  const name = probable ? t('{0} (probably)', `**${who}**`) : `**${who}**`;
  const facts = [
    ...(cue ? [foreign(text.slice(cue.start, cue.end), 40)] : []),
    quotationKindLabel(kind),
  ].join(', ');
  const source = sourceKind && t('source: {0}', sourceKindLabel(sourceKind));
  const head = `${name}${role === undefined ? '' : `, ${foreign(role)}`} — ${[facts, source].filter(Boolean).join('; ')}`;
  const link = (label: string, command: string) =>
    `[${label}](command:${command}?${encodeURIComponent(JSON.stringify([quotation.id]))})`;
  const actions = [
    ...(quotation.accepted ? [] : [link(t('Accept'), commands.acceptQuotation)]),
    link(t('Change Speaker'), commands.changeSpeaker),
    link(quotation.accepted ? t('Remove') : t('Reject'), commands.rejectQuotation),
  ].join(' · ');
  const lines = [head, quotation.note && foreign(quotation.note, 400), quotationReason(quotation)];
  return markdown([...lines.filter(Boolean), actions].join('\n\n'), [
    commands.acceptQuotation,
    commands.changeSpeaker,
    commands.rejectQuotation,
  ]);
}
