import type { ListBlock } from '../blocks';

/** The list with its dashes in a column: YAML wants those of one list below each other. */
export function inColumn<T>(dash: number, list: ListBlock<T>): ListBlock<T> {
  if (list.dash === dash) return list;
  const shift = (text: string): string => shifted(text, dash - list.dash);
  const items = list.items.map(({ lead, text, item }) => {
    return { lead: shift(lead), text: shift(text), item };
  });
  return { items, dash, tail: shift(list.tail) };
}

/** Not by the flag `m`, to which U+2028 would end a line. */
function shifted(text: string, columns: number): string {
  return columns < 0
    ? text.replace(new RegExp(`(?<![^\\n]) {0,${-columns}}`, 'g'), '')
    : text.replace(/(?<![^\n])(?=[^\r\n])/g, ' '.repeat(columns));
}
