// How quotations and their sources are said to a reader.

import * as vscode from 'vscode';
import type { ShownQuotation } from '../core/annotations/shownQuotations';
import type { QuotationKind, SourceKind } from '../core/attribution/quotation';
import { attributionReason } from '../core/attribution/rules';
import type { SourcesSummary } from '../core/attribution/summarizeSources';
import { isolate } from '../core/text/direction';
import { confidenceText } from './wording';

const { t } = vscode.l10n;

export function quotationKindLabel(kind: QuotationKind): string {
  switch (kind) {
    case 'direct':
      return t('direct');
    case 'indirect':
      return t('indirect');
    case 'mixed':
      return t('mixed');
  }
}

export function sourceKindLabel(kind: SourceKind): string {
  switch (kind) {
    case 'named':
      return t('named');
    case 'unnamed':
      return t('unnamed');
    case 'organization':
      return t('organization');
    case 'document':
      return t('document');
    case 'media':
      return t('media');
  }
}

/** Why the program proposes it, in a sentence; `undefined` where a person keeps it. */
export function quotationReason({ reading }: ShownQuotation): string | undefined {
  return reading && `${t(attributionReason(reading.rule))} (${confidenceText(reading.confidence)})`;
}

/** "8 quotations, 5 speakers, 1 unnamed; cites ISNA, NBC News", each part only where there is something. */
export function sourcesText(
  count: number,
  { speakers, withoutSource, kinds, cites }: SourcesSummary<ShownQuotation>,
): string {
  const facts = [
    count === 1 ? t('1 quotation') : t('{0} quotations', count),
    speakers.length === 1 ? t('1 speaker') : t('{0} speakers', speakers.length),
    ...(kinds.unnamed > 0 ? [t('{0} unnamed', kinds.unnamed)] : []),
    ...(withoutSource.length > 0 ? [t('{0} without a source', withoutSource.length)] : []),
  ].join(', ');
  return cites.length > 0 ? t('{0}; cites {1}', facts, cites.map(isolate).join(', ')) : facts;
}

/** A share of the article's words: "12 %". */
export function shareText(share: number): string {
  return new Intl.NumberFormat(vscode.env.language, {
    style: 'percent',
    maximumFractionDigits: 0,
  }).format(share);
}
