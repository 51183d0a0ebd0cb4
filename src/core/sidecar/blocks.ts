// A sidecar in the pieces that an update takes apart and puts together again. Joined in order they are
// the file, to the byte.

import { isListKey, type ItemOf, type ListKey } from './forms';
import type { ListItems } from './interpretSidecar';
import type { EntryLines, Layout } from './layout';

/** An item with its lines, and before them comments and what could not be understood. */
export interface ItemBlock<T> {
  readonly lead: string;
  readonly text: string;
  readonly item: T;
}

export interface ListBlock<T> {
  readonly items: readonly ItemBlock<T>[];
  /** The column of the dashes. */
  readonly dash: number;
  /** What could not be understood after the last item. */
  readonly tail: string;
}

/** A top-level key. `text` is its own line when it is a list, and all of it otherwise. */
export interface EntryBlock {
  readonly key: string;
  readonly lead: string;
  readonly text: string;
}

export type ListBlocks = { readonly [K in ListKey]?: ListBlock<ItemOf<K>> };

export interface Blocks {
  /** A byte order mark, or nothing. */
  readonly mark: string;
  readonly entries: readonly EntryBlock[];
  readonly lists: ListBlocks;
  /** Comments after the last entry. */
  readonly tail: string;
}

/** Where dashes stand when there are none yet. */
export const dashColumn = 2;

/** A key whose list or map is empty: `mentions: []`, `article: {}`, or nothing behind the colon. */
export const emptyHead = /^([\w-]+:)(?: *(?:\[ *\]|\{ *\}|null|~))?( +#.*| *)(?=\r?\n?$)/;

/** The line of a key with or without a value below it, comments as they are; `none` is how no value looks. */
export function headOf(head: string, empty: boolean, none: '[]' | '{}' = '[]'): string {
  return head.replace(emptyHead, empty ? `$1 ${none}$2` : '$1$2');
}

/** Whether nothing is listed, not even what could not be understood. */
export function isEmpty(list: ListBlock<unknown> | undefined): boolean {
  return !list || (list.items.length === 0 && !/^ *[^ #\r\n]/m.test(list.tail));
}

/** The blocks of a file in which every line ends in a line break. */
export function cutBlocks(yaml: string, layout: Layout, items: ListItems): Blocks {
  const { entries, tailStart } = layout;
  const lists = Object.fromEntries(
    entries
      .filter(({ key }) => isListKey(key))
      .map((entry) => [entry.key, cutList<unknown>(yaml, entry, items[entry.key as ListKey])]),
  ) as ListBlocks;
  return {
    mark: yaml.slice(0, entries[0]?.leadStart ?? tailStart),
    entries: entries.map(({ key, leadStart, start, headEnd, end }) => ({
      key,
      lead: yaml.slice(leadStart, start),
      text: yaml.slice(start, isListKey(key) ? headEnd : end),
    })),
    lists,
    tail: yaml.slice(tailStart),
  };
}

function cutList<T>(
  yaml: string,
  entry: EntryLines,
  items: readonly (T | undefined)[],
): ListBlock<T> {
  const blocks: ItemBlock<T>[] = [];
  let leadStart = entry.headEnd;
  entry.items.forEach(({ start, end }, i) => {
    const item = items[i];
    if (item === undefined) return;
    blocks.push({ lead: yaml.slice(leadStart, start), text: yaml.slice(start, end), item });
    leadStart = end;
  });
  return { items: blocks, dash: entry.dash ?? dashColumn, tail: yaml.slice(leadStart, entry.end) };
}

/** The file that the blocks make up. */
export function joinBlocks({ mark, entries, lists, tail }: Blocks): string {
  const parts = [mark];
  for (const { key, lead, text } of entries) {
    parts.push(lead, text);
    const list: ListBlock<unknown> | undefined = isListKey(key) ? lists[key] : undefined;
    if (!list) continue;
    for (const item of list.items) parts.push(item.lead, item.text);
    parts.push(list.tail);
  }
  parts.push(tail);
  return parts.join('');
}
