// What a person can do, in one stroke, about a problem on a line of a sidecar: changes to the file's own
// text, which the editor shows and undoes like any other.

import { entityIdFor, mentionId, quotationId } from '../annotations/ids';
import type { Fault } from '../annotations/faults';
import type { TagSet } from '../entities/tagSet';
import { CodePoints } from '../text/codePoints';
import { findDeceptive } from '../text/deceptive';
import type { Span } from '../text/span';
import { editText } from './editText';
import { layOut } from './layout';
import type { SidecarProblemCode } from './problems';
import { readFully } from './yaml/fullYaml';
import { toValue, valueOf } from './yaml/yamlNode';
import type { YamlMap, YamlNode } from './yaml/yamlNode';

/** Text of the file to be replaced. Offsets are UTF-16, in the file. */
export interface Replacement extends Span {
  readonly text: string;
}

export type Repair =
  /** Takes the whole item out of the file. */
  | { readonly kind: 'remove'; readonly change: Replacement }
  /** Gives it a type of the tag set. */
  | { readonly kind: 'retype'; readonly type: string; readonly change: Replacement }
  /** Gives it an id that nothing else in the file has. */
  | { readonly kind: 'new-id'; readonly id: string; readonly change: Replacement }
  /** Takes the link to an entity away. */
  | { readonly kind: 'unlink'; readonly change: Replacement }
  /** Leaves out the hidden characters and blanks at its ends; `exact` is what stays. */
  | { readonly kind: 'narrow'; readonly exact: string; readonly change: Replacement };

/** Problems that go away with the item. */
const removable: ReadonlySet<string> = new Set<Fault['code'] | SidecarProblemCode>([
  'unused-entity',
  'overlap',
  'wrong-section',
  'past-end',
  'bad-range',
  'duplicate-id',
]);

/** The repairs of a problem that was found at a place of the file. None where it is not laid out in blocks. */
export function repairsOf(
  yaml: string,
  at: number,
  code: string,
  tagSet: TagSet,
): readonly Repair[] {
  const item = itemAt(yaml, at);
  if (!item) return [];
  const { list, lines, fields } = item;
  switch (code) {
    case 'unknown-type':
      return tagSet.types.flatMap(({ id }) => retype(fields, id));
    case 'unknown-entity':
      return unlink(yaml, fields);
    case 'hidden-characters':
      return narrow(yaml, item);
    case 'duplicate-id':
      return [...newId(yaml, list, fields), { kind: 'remove', change: { ...lines, text: '' } }];
    default:
      return removable.has(code) ? [{ kind: 'remove', change: { ...lines, text: '' } }] : [];
  }
}

interface Item {
  /** The key of its list. */
  readonly list: string;
  readonly lines: Span;
  readonly fields: YamlMap;
}

function itemAt(yaml: string, at: number): Item | undefined {
  const layout = layOut(yaml, yaml.startsWith('\uFEFF') ? 1 : 0);
  const entry = layout?.entries.find(({ start, end }) => start <= at && at < end);
  const lines = entry?.items.find(({ start, end }) => start <= at && at < end);
  if (!entry || !lines) return undefined;
  const { node } = readFully(yaml, lines.start, lines.end);
  const fields = node?.kind === 'list' ? node.items[0] : undefined;
  return fields?.kind === 'map'
    ? { list: entry.key, lines: { start: lines.start, end: lines.end }, fields }
    : undefined;
}

function retype(fields: YamlMap, type: string): readonly Repair[] {
  const node = valueOf(fields, 'type');
  return node ? [{ kind: 'retype', type, change: { ...placeOf(node), text: type } }] : [];
}

function unlink(yaml: string, fields: YamlMap): readonly Repair[] {
  const pair = fields.pairs.find(({ key }) => key === 'entity');
  if (!pair || fields.flow) return [];
  const start = yaml.lastIndexOf('\n', pair.keyStart) + 1;
  const feed = yaml.indexOf('\n', pair.value.end);
  // The dash of the item may stand before it.
  if (yaml.slice(start, pair.keyStart).trim() !== '') return [];
  return [{ kind: 'unlink', change: { start, end: feed < 0 ? yaml.length : feed + 1, text: '' } }];
}

function newId(yaml: string, list: string, fields: YamlMap): readonly Repair[] {
  const node = valueOf(fields, 'id');
  if (!node) return [];
  const taken = idsIn(yaml);
  const name = valueOf(fields, 'name');
  const named = name?.kind === 'scalar' ? String(name.value) : '';
  const id =
    list === 'entities'
      ? entityIdFor(named, taken)
      : list === 'quotations'
        ? quotationId(taken)
        : mentionId(taken);
  return [{ kind: 'new-id', id, change: { ...placeOf(node), text: id } }];
}

function narrow(yaml: string, { lines, fields }: Item): readonly Repair[] {
  const [start, end] = [numberIn(fields, 'start'), numberIn(fields, 'end')];
  const whole = wordsIn(fields, 'exact');
  const { start: from, end: to } = withoutHiddenEnds(whole);
  if (start === undefined || end === undefined || from >= to || to - from === whole.length)
    return [];
  const [lead, exact, rest] = [whole.slice(0, from), whole.slice(from, to), whole.slice(to)];
  const narrowed: readonly (readonly [string, string | number])[] = [
    ['start', start + new CodePoints(lead).length],
    ['end', end - new CodePoints(rest).length],
    ['exact', exact],
    ['prefix', wordsIn(fields, 'prefix') + lead],
    ['suffix', rest + wordsIn(fields, 'suffix')],
  ];
  const lineBreak = yaml.includes('\r\n') ? '\r\n' : '\n';
  let text: string | undefined = yaml.slice(lines.start, lines.end);
  for (const [key, value] of narrowed) {
    // What it does not say of its surroundings it need not say now.
    if (!valueOf(fields, key)) continue;
    text = text && editText(text, { path: [key], value, before: [] }, lineBreak);
  }
  return text === undefined ? [] : [{ kind: 'narrow', exact, change: { ...lines, text } }];
}

/** The part of a mention between hidden characters and blanks at its ends. Empty where it is all of them. */
function withoutHiddenEnds(exact: string): Span {
  const hidden = new Set(
    findDeceptive(exact).flatMap(({ kind, start }) => (kind === 'look-alike' ? [] : [start])),
  );
  const isOut = (at: number): boolean => hidden.has(at) || /\s/.test(exact.charAt(at));
  let start = 0;
  let end = exact.length;
  while (start < end && isOut(start)) start++;
  while (end > start && isOut(end - 1)) end--;
  return { start, end };
}

function numberIn(fields: YamlMap, key: string): number | undefined {
  const node = valueOf(fields, key);
  const value = node && toValue(node);
  return typeof value === 'number' ? value : undefined;
}

function wordsIn(fields: YamlMap, key: string): string {
  const node = valueOf(fields, key);
  const value = node && toValue(node);
  return typeof value === 'string' ? value : '';
}

/** Everything that may be an id: more than there are does no harm. */
function idsIn(yaml: string): ReadonlySet<string> {
  return new Set(Array.from(yaml.matchAll(/\bid: *["']?([^\s,"'}]+)/g), ([, id = '']) => id));
}

function placeOf({ start, end }: YamlNode): Span {
  return { start, end };
}
