import * as vscode from 'vscode';
import type { ShownQuotation } from '../../core/annotations/shownQuotations';
import type { Card } from '../../core/reader/messages';
import { quotationKindLabel, quotationReason, sourceKindLabel } from '../quotationWording';
import type { Foreign } from './foreign';

/**
 * What is said of a quotation: who says it, by which word, what kind of source that is, and why.
 *
 * @param text of the article
 */
export function quotationCard(text: string, quotation: ShownQuotation, foreign: Foreign): Card {
  const { t } = vscode.l10n;
  const { accepted, speaker, probable, role, cue, kind, sourceKind, note } = quotation;
  const who = speaker === undefined ? t('Source not named') : foreign(speaker);
  const reason = quotationReason(quotation);
  return {
    title: probable ? t('{0} (probably)', who) : who,
    facts: [
      ...(role === undefined ? [] : [foreign(role)]),
      ...(cue ? [foreign(text.slice(cue.start, cue.end), 40)] : []),
      quotationKindLabel(kind),
      ...(sourceKind ? [t('source: {0}', sourceKindLabel(sourceKind))] : []),
    ],
    notes: [...(note === undefined ? [] : [foreign(note, 400)]), ...(reason ? [reason] : [])],
    actions: [
      ...(accepted ? [] : [{ action: 'acceptQuotation', label: t('Accept') } as const]),
      { action: 'changeSpeaker', label: t('Change Speaker') },
      { action: 'rejectQuotation', label: accepted ? t('Remove') : t('Reject') },
    ],
  };
}
