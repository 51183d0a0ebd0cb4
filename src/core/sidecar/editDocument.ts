// Changing values in the `yaml` package's own document: for what the quick reader leaves to it, such as
// block scalars and aliases. It keeps comments, unknown keys and styles; blanks and folds it may set anew.

import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Pair,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLMap,
} from 'yaml';
import type { Change } from './changes';
import type { FieldValue } from './fields';
import { printFieldValue, printKey } from './printItem';

/** Reads YAML that is known to be sound. Integers of any length stay what they are. */
export function openDocument(yaml: string): Document {
  return parseDocument(yaml, { intAsBigInt: true, uniqueKeys: false });
}

/** The document as YAML, in lines as long as they come. */
export function closeDocument(document: Document): string {
  return document.toString({
    lineWidth: 0,
    flowCollectionPadding: false,
    doubleQuotedMinMultiLineLength: Infinity,
  });
}

/** The text of an item or a top-level key with some values changed. */
export function editAsDocument(
  text: string,
  changes: readonly Change[],
  lineBreak: string,
): string {
  const document = openDocument(text);
  expandAliases(document);
  const root = document.contents;
  const item: unknown = isSeq(root) ? root.items[0] : root;
  if (isMap(item)) for (const change of changes) applyChange(item, change);
  const margin = text.slice(0, text.search(/[^ ]/));
  const lines = closeDocument(document).split('\n');
  return lines.map((line) => line && margin + line).join(lineBreak);
}

/** Carries a change out in a map; where the path leads through something else it ends there. */
export function applyChange(root: YAMLMap, { path, value, before }: Change): void {
  let map = root;
  for (const step of path.slice(0, -1)) {
    const next = map.get(step, true);
    if (!isMap(next)) return;
    map = next;
  }
  const key = path.at(-1) ?? '';
  const index = map.items.findIndex((pair) => keyOf(pair) === key);
  const pair = map.items[index];
  if (value === undefined) {
    if (pair) map.items.splice(index, 1);
    return;
  }
  const node = nodeOf(key, value);
  if (pair) {
    keepComments(pair.value, node);
    pair.value = node;
    return;
  }
  const previous = map.items.findLastIndex((other) => before.includes(keyOf(other) ?? ''));
  const place = previous === -1 ? map.items.length : previous + 1;
  map.items.splice(place, 0, new Pair(parseNode(printKey(key)), node));
}

/** What we would print, as a node. */
export function parseNode(yaml: string): Node | null {
  return openDocument(yaml).contents;
}

function nodeOf(key: string, value: FieldValue): Node | null {
  return parseNode(printFieldValue(key, value, 'flow'));
}

function keyOf({ key }: Pair): string | undefined {
  return isScalar(key) && typeof key.value === 'string' ? key.value : undefined;
}

function keepComments(from: unknown, to: Node | null): void {
  if (!isNode(from) || !to) return;
  if (from.comment) to.comment = from.comment;
  if (from.commentBefore) to.commentBefore = from.commentBefore;
}

/** Puts what they stand for in place of all aliases. How much that can be is limited in fullYaml.ts. */
export function expandAliases(document: Document): void {
  const anchored = new Map<string, Node>();
  const referred = new Set<string | undefined>();
  visit(document, {
    Value(_, node) {
      if (node.anchor) anchored.set(node.anchor, node);
    },
    Alias(_, { source }) {
      referred.add(source);
      return withoutAnchor(anchored.get(source)?.clone());
    },
  });
  visit(document, {
    Value(_, node) {
      if (referred.has(node.anchor)) delete node.anchor;
    },
  });
}

function withoutAnchor(copy: unknown): Node | undefined {
  if (!isScalar(copy) && !isCollection(copy)) return undefined;
  delete copy.anchor;
  return copy;
}
