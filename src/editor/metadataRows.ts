import * as vscode from 'vscode';
import type { Analysis, Reading } from '../core/article/article';
import type { CorrectableName } from '../core/article/corrections';
import { dateText, languageLabel } from './wording';

/** One line of an article's card. `reading` is absent for what is counted rather than read. */
export interface MetadataRow {
  readonly label: string;
  readonly value: string;
  /** Set where a person can correct it. */
  readonly name?: CorrectableName;
  readonly reading?: Reading<unknown>;
}

/** The metadata worth showing, in the order of a masthead. Absent values make no row. */
export function metadataRows({ metadata, language }: Analysis): readonly MetadataRow[] {
  const { t } = vscode.l10n;
  const row = (label: string, reading: Reading | undefined): readonly MetadataRow[] =>
    reading ? [{ label, value: reading.value, reading }] : [];
  const named = (name: CorrectableName): readonly MetadataRow[] => {
    const reading = metadata[name];
    if (!reading?.value) return [];
    const isDate = name === 'published' || name === 'modified';
    const value = isDate ? dateText(reading.value) : reading.value;
    return [{ label: metadataLabel(name), value, name, reading }];
  };
  const { dateline } = metadata;
  const place = [dateline?.value.place, dateline?.value.agency].filter(Boolean).join(', ');
  return [
    ...named('headline'),
    ...named('outlet'),
    ...metadata.bylines.flatMap((byline) => row(t('Byline'), byline)),
    ...named('published'),
    ...named('modified'),
    ...(dateline && place ? [{ label: t('Dateline'), value: place, reading: dateline }] : []),
    ...metadata.credits.flatMap((credit) => row(t('Credit'), credit)),
    ...named('syndicatedFrom'),
    ...named('mediaId'),
    ...named('url'),
    { label: t('Language'), value: languageLabel(language) },
    { label: t('Length'), value: lengthText(metadata.words, metadata.readingMinutes) },
  ];
}

/** The name of a metadata value, to stand alone. */
export function metadataLabel(name: CorrectableName): string {
  const { t } = vscode.l10n;
  switch (name) {
    case 'headline':
      return t('Headline');
    case 'outlet':
      return t('Outlet');
    case 'published':
      return t('Published');
    case 'modified':
      return t('Modified');
    case 'syndicatedFrom':
      return t('Syndicated from');
    case 'mediaId':
      return t('Media ID');
    case 'url':
      return t('URL');
  }
}

/** "310 words, 2 min", the minutes rounded up. */
export function lengthText(words: number, readingMinutes: number): string {
  const count = new Intl.NumberFormat(vscode.env.language).format(words);
  return vscode.l10n.t('{0} words, {1} min', count, Math.ceil(readingMinutes));
}
