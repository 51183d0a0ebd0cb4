// Updates a sidecar that is not laid out in blocks (as one flow such as JSON, or with anchors and aliases
// from item to item) in the `yaml` package's document. Slower, and it may set blanks anew.

import { isAlias, isMap, isNode, isSeq, visit, type YAMLMap, type YAMLSeq } from 'yaml';
import { atOnce } from '../text/steps';
import { arrange } from './arrange';
import { changesBetween, type Change } from './changes';
import { applyChange, closeDocument, expandAliases, openDocument, parseNode } from './editDocument';
import { toFields, type Fields } from './fields';
import { forms, keyOrder, listKeys, type Form, type ItemOf, type ListKey } from './forms';
import { interpretSidecar, type Interpretation } from './interpretSidecar';
import type { Positions } from './positions';
import { printItem } from './printItem';
import type { SidecarContent } from './sidecarContent';
import { fieldsOfSource } from './source';

/** The file that says `next`. `positions` are of the text that its own positions are counted in. */
export function updateDocument(yaml: string, positions: Positions, next: SidecarContent): string {
  const old = atOnce(interpretSidecar(yaml, positions));
  const isMarked = yaml.startsWith('\uFEFF');
  const document = openDocument(isMarked ? yaml.slice(1) : yaml);
  const plans = listKeys.flatMap((key) => planList(key, old.items[key], positions, next) ?? []);
  const changes = mapChanges(old, next);
  if (!isMap(document.contents) || plans.length + changes.length === 0) return yaml;
  if (touchesReferences(document.contents, plans, changes)) expandAliases(document);
  for (const change of changes) changeMap(document.contents, change);
  for (const plan of plans) changeList(document.contents, plan);
  const lineBreak = yaml.includes('\r\n') ? '\r\n' : '\n';
  return (isMarked ? '\uFEFF' : '') + closeDocument(document).replaceAll('\n', lineBreak);
}

/** What becomes of one list. */
interface ListPlan {
  readonly key: ListKey;
  readonly flow: boolean;
  /** The new list; `index` is the place in the old one, `undefined` of an added item. */
  readonly slots: readonly {
    readonly index: number | undefined;
    readonly fields: Fields;
    readonly changes: readonly Change[];
  }[];
  /** Places of the old list whose items could not be understood: they stay behind what they follow. */
  readonly unread: readonly number[];
}

/** `undefined` when the list stays as it is. */
function planList<K extends ListKey>(
  key: K,
  list: readonly (ItemOf<K> | undefined)[],
  positions: Positions,
  next: SidecarContent,
): ListPlan | undefined {
  const form: Form<ItemOf<K>> = forms[key];
  const placed = list.flatMap((item, index) => (item === undefined ? [] : [{ item, index }]));
  const slots = arrange(form, placed, next.annotations[key]).map(({ item, from }) => {
    const fields = toFields(form.fields, item, next.positions.toFile);
    const old = from && toFields(form.fields, from.item, positions.toFile);
    return { index: from?.index, fields, changes: old ? changesBetween([], old, fields) : [] };
  });
  const isSame =
    slots.length === placed.length &&
    slots.every(({ index, changes }, i) => index === placed[i]?.index && changes.length === 0);
  const unread = list.flatMap((item, index) => (item === undefined ? [index] : []));
  return isSame ? undefined : { key, flow: form.flow, slots, unread };
}

function mapChanges(
  old: Interpretation,
  { annotations, source }: SidecarContent,
): readonly Change[] {
  const from = old.source ? fieldsOfSource(old.source) : {};
  return [
    ...changesBetween(['article'], old.annotations.article, annotations.article),
    ...changesBetween(['source'], from, source ? fieldsOfSource(source) : from),
  ];
}

/** Whether anything that changes or goes has an anchor or is an alias. */
function touchesReferences(
  root: YAMLMap,
  plans: readonly ListPlan[],
  changes: readonly Change[],
): boolean {
  const maps = changes.map(({ path }) => root.get(path[0], true));
  const lists = plans.map(({ key }): unknown => root.get(key, true));
  const items = plans.flatMap(({ slots }, i) => {
    const list = lists[i];
    const same = new Set(slots.flatMap(({ index, changes }) => (changes.length ? [] : index)));
    return isSeq(list) ? list.items.filter((_, place) => !same.has(place)) : [];
  });
  return lists.some(isReference) || [...maps, ...items].some(hasReference);
}

function isReference(node: unknown): boolean {
  return isAlias(node) || (isNode(node) && node.anchor !== undefined);
}

function hasReference(node: unknown): boolean {
  let found = false;
  if (!isNode(node)) return false;
  visit(node, {
    Node(_, inner) {
      found ||= isReference(inner);
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}

function changeMap(root: YAMLMap, change: Change): void {
  const key = change.path[0] ?? '';
  if (!isMap(root.get(key, true))) applyChange(root, emptyValue(key, {}));
  applyChange(root, change);
}

function emptyValue(key: string, value: Fields | readonly []): Change {
  return { path: [key], value, before: keyOrder.slice(0, keyOrder.indexOf(key)) };
}

function changeList(root: YAMLMap, { key, flow, slots, unread }: ListPlan): void {
  if (!isSeq(root.get(key, true))) applyChange(root, emptyValue(key, []));
  const list: unknown = root.get(key, true);
  if (!isSeq(list)) return;
  const old = list.items;
  if (!old.length) list.flow = root.flow === true;
  const items = slots.map(({ index, fields, changes }) => {
    const item = index === undefined ? newItem(fields, flow) : old[index];
    if (isMap(item)) for (const change of changes) applyChange(item, change);
    return item;
  });
  for (const index of unread) {
    const previous = items.indexOf(old[index - 1]);
    items.splice(previous + 1, 0, old[index]);
  }
  keepLeads(list, items);
  list.items = items;
}

function newItem(fields: Fields, flow: boolean): unknown {
  const list = parseNode(printItem(fields, flow, 0));
  return isSeq(list) ? list.items[0] : undefined;
}

/** Comments before items that go stand before the next one that stays, or at the end of the list. */
function keepLeads(list: YAMLSeq, staying: readonly unknown[]): void {
  const stays = new Set(staying);
  let carried = '';
  for (const item of list.items) {
    if (!isNode(item)) continue;
    const lead = [carried, item.commentBefore].filter(Boolean).join('\n');
    if (!stays.has(item)) carried = lead;
    else {
      if (lead) item.commentBefore = lead;
      carried = '';
    }
  }
  if (carried) list.comment = [carried, list.comment].filter(Boolean).join('\n');
}
