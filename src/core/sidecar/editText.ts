// Changing single values in the text of an item that a person laid out: what stands around them stays as
// it is, comments and unknown keys included.

import type { Change } from './changes';
import { printFieldValue, printKey } from './printItem';
import { readQuickly } from './yaml/quickYaml';
import { valueOf, type YamlMap, type YamlNode, type YamlPair } from './yaml/yamlNode';

/**
 * The text of an item or a top-level key with one value changed, or `undefined` when that is beyond the
 * quick reader, or the value takes several lines.
 */
export function editText(text: string, change: Change, lineBreak: string): string | undefined {
  const root = readQuickly(text, 0, text.length);
  const item = root?.kind === 'list' ? root.items[0] : root;
  const map = item && mapAt(item, change.path.slice(0, -1));
  const key = change.path.at(-1);
  if (!map || key === undefined) return undefined;
  const index = map.pairs.findIndex((pair) => pair.key === key);
  const pair = map.pairs[index];
  if (change.value === undefined) return pair ? withoutPair(text, map, index) : text;
  const value = printFieldValue(key, change.value, map.flow ? 'flow' : 'block');
  if (pair) return withValue(text, pair.value, value);
  const previous = map.pairs.findLast((other) => change.before.includes(other.key));
  return withPair(text, map, previous ?? map.pairs.at(-1), `${printKey(key)}: ${value}`, lineBreak);
}

function mapAt(root: YamlNode, path: readonly string[]): YamlMap | undefined {
  let node: YamlNode | undefined = root;
  for (const step of path) node = node?.kind === 'map' ? valueOf(node, step) : undefined;
  return node?.kind === 'map' ? node : undefined;
}

function withValue(text: string, old: YamlNode, printed: string): string | undefined {
  if (old.kind !== 'scalar' && !old.flow) return undefined;
  return splice(text, old.start, old.end, old.start === old.end ? ` ${printed}` : printed);
}

function withPair(
  text: string,
  map: YamlMap,
  previous: YamlPair | undefined,
  printed: string,
  lineBreak: string,
): string {
  if (!previous) return splice(text, map.start + 1, map.start + 1, printed);
  const after = previous.value.end;
  if (map.flow) return splice(text, after, after, `, ${printed}`);
  const margin = ' '.repeat(map.start - lineStart(text, map.start));
  const next = lineEnd(text, after);
  return splice(text, next, next, margin + printed + lineBreak);
}

function withoutPair(text: string, map: YamlMap, index: number): string | undefined {
  const pair = map.pairs[index];
  if (!pair) return text;
  const { keyStart, value } = pair;
  const next = map.pairs[index + 1];
  if (map.flow) {
    const previous = map.pairs[index - 1];
    if (next) return splice(text, keyStart, next.keyStart, '');
    return splice(text, previous?.value.end ?? keyStart, value.end, '');
  }
  const end = lineEnd(text, value.end);
  const comment = text.slice(value.end, end).indexOf('#');
  // What was said beside the value stays, in a line of its own.
  if (comment !== -1) return splice(text, keyStart, value.end + comment, '');
  const start = lineStart(text, keyStart);
  if (text.slice(start, keyStart).trim() === '') return splice(text, start, end, '');
  // The first key stands in the line of the dash; the next one takes its place.
  const isNextBelow = next && !text.slice(value.end, next.keyStart).includes('#');
  return isNextBelow ? splice(text, keyStart, next.keyStart, '') : undefined;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** After the line break of the line. */
function lineEnd(text: string, at: number): number {
  return text.indexOf('\n', at) + 1;
}

function splice(text: string, start: number, end: number, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end);
}
