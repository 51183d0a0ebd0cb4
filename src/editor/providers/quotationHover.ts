import * as vscode from 'vscode';
import { quotationsAt, type ShownQuotation } from '../../core/annotations/shownQuotations';
import { toOffset, toRange } from '../convert';
import { commands, languageId } from '../ids';
import { commandLink, foreign, markdown } from '../markdown';
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
  const link = (label: string, command: string) => commandLink(label, command, quotation.id);
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
