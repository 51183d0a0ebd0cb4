// Updates a sidecar laid out in blocks: those that say something else than before are rewritten, added or
// taken out, and all others stay, to the byte.

import { arrange, type Slot } from './arrange';
import {
  dashColumn,
  emptyHead,
  headOf,
  isEmpty,
  type Blocks,
  type EntryBlock,
  type ItemBlock,
  type ListBlock,
  type ListBlocks,
} from './blocks';
import { toFields, type Fields } from './fields';
import { forms, isListKey, keyOrder, type Form, type ItemOf, type ListKey } from './forms';
import { printEntry, printItem, printMap } from './printItem';
import { rewrite, withBreaks } from './rewrite';
import type { SidecarContent } from './sidecarContent';
import { fieldsOfSource } from './source';

/** From what to what, and how lines end. */
interface Step {
  readonly old: SidecarContent;
  readonly next: SidecarContent;
  readonly lineBreak: string;
}

/** The blocks that say `next` instead of `old`. */
export function updateBlocks(blocks: Blocks, step: Step): Blocks {
  const list = <K extends ListKey>(key: K): ListBlock<ItemOf<K>> =>
    updateList(forms[key], blocks.lists[key] ?? noItems, step.next.annotations[key], step);
  const lists: ListBlocks = {
    sections: list('sections'),
    entities: list('entities'),
    mentions: list('mentions'),
    quotations: list('quotations'),
    rejected: list('rejected'),
  };
  const entries = blocks.entries.map((entry) => {
    if (!isListKey(entry.key)) return updateMap(entry, step);
    const empty = isEmpty(lists[entry.key]);
    const isAsBefore = empty === isEmpty(blocks.lists[entry.key]);
    return isAsBefore ? entry : { ...entry, text: headOf(entry.text, empty) };
  });
  return { ...blocks, entries: withMissing(entries, lists, step), lists };
}

const noItems = { items: [], dash: dashColumn, tail: '' };

function updateMap(entry: EntryBlock, step: Step): EntryBlock {
  const { key, text } = entry;
  const next = fieldsOf(key, step.next);
  if (!next) return entry;
  if (emptyHead.test(text) && Object.keys(next).length) {
    return { ...entry, text: headOf(text, false) + withBreaks(printMap(next, 2), step.lineBreak) };
  }
  const old = fieldsOf(key, step.old) ?? {};
  const print = (fields: Fields): string => printEntry(key, fields);
  return { ...entry, text: rewrite({ text, old, path: [key], print }, next, step.lineBreak) };
}

/** What the keys hold that are no lists. */
function fieldsOf(key: string, { source, annotations }: SidecarContent): Fields | undefined {
  if (key === 'article') return annotations.article;
  return key === 'source' && source ? fieldsOfSource(source) : undefined;
}

/** With the keys that the file lacks and that there is now something to say about, each in its place. */
function withMissing(
  entries: readonly EntryBlock[],
  lists: ListBlocks,
  step: Step,
): readonly EntryBlock[] {
  const complete = [...entries];
  keyOrder.forEach((key, order) => {
    if (entries.some((entry) => entry.key === key)) return;
    const fields = fieldsOf(key, step.next) ?? {};
    const isNeeded = isListKey(key) ? !isEmpty(lists[key]) : Object.keys(fields).length > 0;
    if (!isNeeded) return;
    const printed = isListKey(key) ? `${key}:\n` : printEntry(key, fields);
    const previous = complete.findLastIndex((entry) => {
      const place = keyOrder.indexOf(entry.key);
      return place !== -1 && place < order;
    });
    const text = withBreaks(printed, step.lineBreak);
    complete.splice(previous + 1, 0, { key, lead: '', text });
  });
  return complete;
}

function updateList<T>(
  form: Form<T>,
  list: ListBlock<T>,
  next: readonly T[],
  step: Step,
): ListBlock<T> {
  const print = (fields: Fields): string => printItem(fields, form.flow, list.dash);
  const { old, lineBreak } = step;
  const canStay = step.next.positions.countsLike(old.positions);
  const slots = arrange(form, list.items, next);
  const leads = leadsOf(list, slots);
  const items = slots.map(({ item, from }): ItemBlock<T> => {
    const lead = (from && leads.of.get(from)) ?? from?.lead ?? '';
    if (from && from.item === item && canStay) return lead === from.lead ? from : { ...from, lead };
    const fields = toFields(form.fields, item, step.next.positions.toFile);
    if (!from) return { lead, text: withBreaks(print(fields), lineBreak), item };
    const before = toFields(form.fields, from.item, old.positions.toFile);
    const passage = { text: from.text, old: before, path: [], print };
    return { lead, text: rewrite(passage, fields, lineBreak), item };
  });
  return { ...list, items, tail: leads.rest + list.tail };
}

/** What stood before items that are gone stands before the next one that stays. */
function leadsOf<T>(
  list: ListBlock<T>,
  slots: readonly Slot<T, ItemBlock<T>>[],
): { readonly of: ReadonlyMap<ItemBlock<T>, string>; readonly rest: string } {
  const of = new Map<ItemBlock<T>, string>();
  const staying = slots.filter(({ from }) => from);
  if (staying.length === list.items.length) return { of, rest: '' };
  const stays = new Set(staying.map(({ from }) => from));
  let carried = '';
  for (const block of list.items) {
    if (!stays.has(block)) carried += block.lead;
    else if (carried) {
      of.set(block, carried + block.lead);
      carried = '';
    }
  }
  return { of, rest: carried };
}
