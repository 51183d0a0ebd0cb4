import * as vscode from 'vscode';
import type { Analysis, Reading } from '../core/article/article';
import { dateText, languageLabel } from './wording';

/** One line of an article's card. `reading` is absent for what is counted rather than read. */
export interface MetadataRow {
  readonly label: string;
  readonly value: string;
  readonly reading?: Reading<unknown>;
}

/** The metadata worth showing, in the order of a masthead. Absent values make no row. */
export function metadataRows({ metadata, language }: Analysis): readonly MetadataRow[] {
  const { t } = vscode.l10n;
  const row = (label: string, reading: Reading | undefined, value = reading?.value) =>
    reading && value ? [{ label, value, reading }] : [];
  const { dateline } = metadata;
  const place = [dateline?.value.place, dateline?.value.agency].filter(Boolean).join(', ');
  return [
    ...row(t('Headline'), metadata.headline),
    ...row(t('Outlet'), metadata.outlet),
    ...metadata.bylines.flatMap((byline) => row(t('Byline'), byline)),
    ...row(t('Published'), metadata.published, dateText(metadata.published?.value ?? '')),
    ...row(t('Modified'), metadata.modified, dateText(metadata.modified?.value ?? '')),
    ...(dateline && place ? [{ label: t('Dateline'), value: place, reading: dateline }] : []),
    ...metadata.credits.flatMap((credit) => row(t('Credit'), credit)),
    ...row(t('Syndicated from'), metadata.syndicatedFrom),
    ...row(t('Media ID'), metadata.mediaId),
    ...row(t('URL'), metadata.url),
    { label: t('Language'), value: languageLabel(language) },
    { label: t('Length'), value: lengthText(metadata.words, metadata.readingMinutes) },
  ];
}

/** "310 words, 2 min", the minutes rounded up. */
export function lengthText(words: number, readingMinutes: number): string {
  const count = new Intl.NumberFormat(vscode.env.language).format(words);
  return vscode.l10n.t('{0} words, {1} min', count, Math.ceil(readingMinutes));
}
