import type { Annotations } from '../annotations/annotations';
import { dashColumn } from './blocks';
import { toFields } from './fields';
import { forms, listKeys, type ItemOf, type ListKey } from './forms';
import { Positions } from './positions';
import { printEntry, printItem } from './printItem';
import { schemaVersion } from './schemaVersion';
import { fieldsOfSource, type Source } from './source';

/**
 * The canonical sidecar: keys and items in their fixed order, every key in one line. `text` is the
 * canonical text of the article; the file's positions are counted in its code points.
 */
export function printSidecar(annotations: Annotations, source: Source, text: string): string {
  const positions = new Positions(text);
  return [
    `schema: ${schemaVersion}\n`,
    printEntry('source', fieldsOfSource(source)),
    printEntry('article', annotations.article),
    ...listKeys.map((key) => printList(key, annotations[key], positions)),
  ].join('');
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
