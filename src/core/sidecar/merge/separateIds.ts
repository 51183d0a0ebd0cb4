// Two branches may give one new id to two things: ids are short, and those of entities are made of their
// names. What theirs added then takes another id, made of the old one so that everybody who merges the
// two branches gets the same.

import type { Entity, Mention, Quotation } from '../../annotations/annotations';
import { placeOfQuotation } from '../../annotations/edit';
import { compareSpans } from '../../text/span';
import type { Blocks, ListBlock } from '../blocks';
import { toFields } from '../fields';
import { forms, type Form } from '../forms';
import { Positions } from '../positions';
import { printItem } from '../printItem';
import { rewrite } from '../rewrite';
import { mapVersions, type Versions } from './versions';

/** The blocks of theirs with no id that means something else in ours. */
export function separateIds(versions: Versions<Blocks>, lineBreak: string): Blocks {
  const { theirs } = versions;
  const lists = mapVersions(versions, (blocks) => blocks.lists);
  const entities = newIds(
    mapVersions(lists, (it) => it.entities),
    isSameEntity,
  );
  const mentions = newIds(
    mapVersions(lists, (it) => it.mentions),
    isSameMention,
  );
  const quotations = newIds(
    mapVersions(lists, (it) => it.quotations),
    isSameQuotation,
  );
  if (entities.size + mentions.size + quotations.size === 0) return theirs;
  const restated = {
    ...theirs.lists,
    ...(lists.theirs.entities && {
      entities: restate(forms.entities, lists.theirs.entities, lineBreak, (entity) =>
        withNew(entities, entity, 'id'),
      ),
    }),
    ...(lists.theirs.mentions && {
      mentions: restate(forms.mentions, lists.theirs.mentions, lineBreak, (mention) =>
        withNew(entities, withNew(mentions, mention, 'id'), 'entity'),
      ),
    }),
    ...(lists.theirs.quotations && {
      quotations: restate(forms.quotations, lists.theirs.quotations, lineBreak, (quotation) =>
        withNew(entities, withNew(quotations, quotation, 'id'), 'speaker'),
      ),
    }),
  };
  return { ...theirs, lists: restated };
}

type NewIds = ReadonlyMap<string, string>;

/** For each id that both sides gave to different things, another one that is free. */
function newIds<T extends { readonly id: string }>(
  lists: Versions<ListBlock<T> | undefined>,
  isSame: (a: T, b: T) => boolean,
): NewIds {
  const { base, ours, theirs } = mapVersions(
    lists,
    (list) => new Map((list?.items ?? []).map(({ item }) => [item.id, item])),
  );
  const taken = new Set([...base.keys(), ...ours.keys(), ...theirs.keys()]);
  const ids = new Map<string, string>();
  for (const [id, item] of theirs) {
    const other = ours.get(id);
    if (!other || base.has(id) || isSame(other, item)) continue;
    let n = 2;
    while (taken.has(`${id}-${n}`)) n++;
    ids.set(id, `${id}-${n}`);
    taken.add(`${id}-${n}`);
  }
  return ids;
}

/** Two people of one name are told by what Wikidata calls them, if anything. */
function isSameEntity(a: Entity, b: Entity): boolean {
  const isDenied =
    a.wikidata !== undefined && b.wikidata !== undefined && a.wikidata !== b.wikidata;
  return a.type === b.type && a.name === b.name && !isDenied;
}

function isSameMention(a: Mention, b: Mention): boolean {
  return compareSpans(a, b) === 0 && a.exact === b.exact;
}

function isSameQuotation(a: Quotation, b: Quotation): boolean {
  return compareSpans(placeOfQuotation(a), placeOfQuotation(b)) === 0;
}

function withNew<T>(ids: NewIds, item: T, field: keyof T): T {
  const value = item[field];
  const id = typeof value === 'string' ? ids.get(value) : undefined;
  return id === undefined ? item : { ...item, [field]: id };
}

/** The list with other items in the place of those that `change` does not leave as they are. */
function restate<T>(
  form: Form<T>,
  list: ListBlock<T>,
  lineBreak: string,
  change: (item: T) => T,
): ListBlock<T> {
  const { toFile } = new Positions('');
  const items = list.items.map((block) => {
    const item = change(block.item);
    if (item === block.item) return block;
    const old = toFields(form.fields, block.item, toFile);
    const print = (fields: typeof old): string => printItem(fields, form.flow, list.dash);
    const passage = { text: block.text, old, path: [], print };
    return {
      ...block,
      text: rewrite(passage, toFields(form.fields, item, toFile), lineBreak),
      item,
    };
  });
  return { ...list, items };
}
