// Merges what both sides made of one block map, such as a mention, key by key: comments, unknown keys and
// the way it is written stay.

import { headOf } from '../blocks';
import type { Fields, FieldValue } from '../fields';
import { printMap } from '../printItem';
import { rewrite } from '../rewrite';
import { toValue, valueOf, type YamlNode } from '../yaml/yamlNode';
import type { MapText } from './mapText';
import { mergeValue } from './mergeValue';
import type { Outcome } from './outcome';
import { decide, mapVersions, type Side, type Versions } from './versions';

/**
 * Keys that say one thing together: half of one place and half of another are none, and an entity is one
 * of a type.
 */
const oneDecision: Readonly<Record<string, string>> = {
  ...{ start: 'place', end: 'place', exact: 'place', prefix: 'place', suffix: 'place' },
  ...{ type: 'type', entity: 'type' },
  ...{ sha256: 'text', length: 'text', pieces: 'text' },
};

/**
 * The text of a map with what both sides did to it; empty where there is none. `cut` takes it apart; where
 * it cannot, or the sides set their keys in different columns, the whole is one thing to agree on. Keys that
 * come from theirs stand in the given order, others behind what they follow there.
 */
export function mergeMaps(
  texts: Versions<string>,
  cut: (text: string) => MapText | undefined,
  order: readonly string[],
  lineBreak: string,
): Outcome {
  const side = decide(texts);
  if (side) return { ours: texts[side], theirs: texts[side] };
  const { base, ours, theirs } = mapVersions(texts, cut);
  const isAlike = ours && ours.margin === theirs?.margin;
  const isKnown = texts.base === '' || base?.margin === ours?.margin;
  return isAlike && isKnown ? mergeKeys({ base, ours, theirs }, order, lineBreak) : texts;
}

function mergeKeys(
  maps: { readonly base: MapText | undefined; readonly ours: MapText; readonly theirs: MapText },
  order: readonly string[],
  lineBreak: string,
): Outcome {
  const versions = mapVersions<MapText | undefined, ReadonlyMap<string, string>>(
    maps,
    (map) => map?.keys ?? new Map(),
  );
  const decisions = new Map<string, Side | undefined>();
  const rewritten = new Map<string, string>();
  for (const key of [...versions.ours.keys(), ...versions.theirs.keys()]) {
    const decision = decisionOf(key);
    if (decisions.has(decision)) continue;
    const texts = mapVersions(versions, (keys) => textOf(decision, keys));
    decisions.set(decision, decide(texts));
    if (decisions.get(decision) || decision !== key) continue;
    const text = mergePair(key, maps, versions.ours.get(key) ?? '', lineBreak);
    if (text === undefined) continue;
    decisions.set(decision, 'ours');
    rewritten.set(key, text);
  }
  const assembled = (preferred: Side): string => {
    const sideOf = (key: string): Side => decisions.get(decisionOf(key)) ?? preferred;
    const keys = chooseKeys(versions, order, sideOf);
    if (keys.length === 0)
      return headOf(maps.ours.head.slice(0, -maps.ours.margin.length), true, '{}');
    const pairs = keys.map((key) => rewritten.get(key) ?? versions[sideOf(key)].get(key) ?? '');
    return maps.ours.head + pairs.join(maps.ours.margin);
  };
  return { ours: assembled('ours'), theirs: assembled('theirs') };
}

function decisionOf(key: string): string {
  return Object.hasOwn(oneDecision, key) ? (oneDecision[key] ?? key) : key;
}

/** All that is said about a decision. */
function textOf(decision: string, keys: ReadonlyMap<string, string>): string {
  return Array.from(keys)
    .filter(([key]) => decisionOf(key) === decision)
    .map(([, text]) => text)
    .sort()
    .join('');
}

/** The keys of the result: those of ours as they stand, and those of theirs in their places. */
function chooseKeys(
  { ours, theirs }: Versions<ReadonlyMap<string, string>>,
  order: readonly string[],
  sideOf: (key: string) => Side,
): readonly string[] {
  const keys = Array.from(ours.keys()).filter((key) => sideOf(key) === 'ours' || theirs.has(key));
  let previous: string | undefined;
  for (const key of theirs.keys()) {
    if (!keys.includes(key) && sideOf(key) === 'theirs') {
      const rank = order.indexOf(key);
      const index =
        rank === -1
          ? keys.findIndex((other) => other === previous)
          : keys.findLastIndex((other) => order.slice(0, rank).includes(other));
      keys.splice(index + 1, 0, key);
    }
    if (keys.includes(key)) previous = key;
  }
  return keys;
}

/** The text of a key on our side with what both did to its value; `undefined` where they disagree. */
function mergePair(
  key: string,
  maps: Versions<MapText | undefined>,
  text: string,
  lineBreak: string,
): string | undefined {
  const nodes = mapVersions(maps, (map) => map?.map && valueOf(map.map, key));
  if (Object.values(nodes).some(holdsNull)) return undefined;
  // Of nulls apart, YAML is made of what a field can hold.
  const values = mapVersions(nodes, (node) => node && (toValue(node) as FieldValue));
  const merged = mergeValue(values);
  if (values.ours === undefined || merged?.value === undefined) return undefined;
  const print = (fields: Fields): string => printMap(fields, 0);
  const passage = { text, old: { [key]: values.ours }, path: [], print };
  return rewrite(passage, { [key]: merged.value }, lineBreak);
}

function holdsNull(node: YamlNode | undefined): boolean {
  if (node?.kind === 'scalar') return node.value === null;
  if (node?.kind === 'list') return node.items.some(holdsNull);
  return node?.kind === 'map' && node.pairs.some(({ value }) => holdsNull(value));
}
