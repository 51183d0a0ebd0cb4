import * as vscode from 'vscode';
import type { ReaderWords } from '../../core/reader/messages';
import type { TagSet } from '../../core/entities/tagSet';
import { sectionLabel, typeLabel } from '../wording';

/** The page's words in the interface language. */
export function readerWords(tagSet: TagSet, articleName: string): ReaderWords {
  const { t } = vscode.l10n;
  return {
    article: articleName,
    furniture: sectionLabel('chrome'),
    empty: t('This article is empty.'),
    cut: t('The article goes on. The Reader shows the beginning of very long texts.'),
    entities: t('Entities of this paragraph'),
    suggestion: t('suggestion'),
    types: Object.fromEntries(tagSet.types.map((type) => [type.id, typeLabel(type)])),
  };
}
