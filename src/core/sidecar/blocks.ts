// A sidecar in the pieces that an update takes apart and puts together again. Joined in order they are
// the file, to the byte.

import type { ItemOf, ListKey } from './forms';

/** An item with the lines it stands in, and before them the comments and what could not be understood. */
export interface ItemBlock<T> {
  readonly lead: string;
  readonly text: string;
  readonly item: T;
}

export interface ListBlock<T> {
  readonly items: readonly ItemBlock<T>[];
  /** The column of the dashes. */
  readonly dash: number;
  /** Items after the last one that could not be understood. */
  readonly tail: string;
}

/** A top-level key. `text` is its own line when a list of blocks follows, and all of it otherwise. */
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
  readonly lineBreak: '\n' | '\r\n';
  /** Whether the last line ends in a line break. In the blocks every line does. */
  readonly endsInBreak: boolean;
}

/** The line of a list without items, which can take some: `mentions: []`. */
export const emptyListHead = /^([\w-]+:)(?: *(?:\[ *\]|null|~))?( +#.*| *)\r?\n?$/;

/** The file that the blocks make up. */
export function joinBlocks(blocks: Blocks): string {
  const parts = [blocks.mark];
  for (const { key, lead, text } of blocks.entries) {
    parts.push(lead, text);
    const list: ListBlock<unknown> | undefined = blocks.lists[key as ListKey];
    if (!list) continue;
    for (const item of list.items) parts.push(item.lead, item.text);
    parts.push(list.tail);
  }
  parts.push(blocks.tail);
  const yaml = parts.join('');
  return blocks.endsInBreak ? yaml : yaml.slice(0, -blocks.lineBreak.length);
}
