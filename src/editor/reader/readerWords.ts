import * as vscode from 'vscode';
import type { ReaderLook, ReaderWords } from '../../core/reader/messages';
import type { TagSet } from '../../core/entities/tagSet';
import { readSettings } from '../settings';
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

/** How the user wants the page to be set. */
export function readerLook(): ReaderLook {
  const { readerFontFamily, readerFontSize, readerMeasure, readerLineHeight } = readSettings();
  return {
    fontFamily: readerFontFamily,
    fontSize: readerFontSize,
    measure: readerMeasure,
    lineHeight: readerLineHeight,
  };
}
