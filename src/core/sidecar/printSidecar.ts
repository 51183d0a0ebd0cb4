import type { Annotations } from '../annotations/annotations';
import { toFields } from './fields';
import { forms, listKeys, type ItemOf, type ListKey } from './forms';
import { Positions } from './positions';
import { printItem, printMap } from './printItem';
import { schemaVersion } from './schemaVersion';
import type { Source } from './source';

/** Where the dashes of list items stand in what we print. */
export const dashColumn = 2;

/**
 * The canonical sidecar: keys and items in their fixed order, every key in one line. `text` is the
 * canonical text of the article; the file's positions are counted in its code points.
 */
export function printSidecar(annotations: Annotations, source: Source, text: string): string {
  const positions = new Positions(text);
  const { file, sha256, language } = source;
  return [
    `schema: ${schemaVersion}\n`,
    `source:\n${printMap({ file, sha256, language }, 2)}`,
    printArticle(annotations.article),
    ...listKeys.map((key) => printList(key, annotations[key], positions)),
  ].join('');
}

function printArticle(article: Annotations['article']): string {
  const lines = printMap(article, 2);
  return lines ? `article:\n${lines}` : 'article: {}\n';
}

function printList<K extends ListKey>(
  key: K,
  items: readonly ItemOf<K>[],
  positions: Positions,
): string {
  const form = forms[key];
  const lines = Array.from(items)
    .sort(form.compare)
    .map((item) => printItem(toFields(form.fields, item, positions.toFile), form.flow, dashColumn));
  return lines.length ? `${key}:\n${lines.join('')}` : `${key}: []\n`;
}
