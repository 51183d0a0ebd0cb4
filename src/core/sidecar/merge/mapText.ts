import { emptyHead, headOf } from '../blocks';
import { readFully } from '../yaml/fullYaml';
import { readQuickly } from '../yaml/quickYaml';
import { valueOf, type YamlMap } from '../yaml/yamlNode';

/** A map of one key a line, taken apart. */
export interface MapText {
  readonly map: YamlMap | undefined;
  /** What stands before the first key. */
  readonly head: string;
  /** What stands before every other. */
  readonly margin: string;
  /** Each key with its value and the comments below it, to the end of the line. */
  readonly keys: ReadonlyMap<string, string>;
}

/** The map that a list item is. */
export function itemIn(text: string): YamlMap | undefined {
  const root = readQuickly(text, 0, text.length) ?? readFully(text, 0, text.length).node;
  const item = root?.kind === 'list' ? root.items[0] : undefined;
  return item?.kind === 'map' ? item : undefined;
}

/** A list item taken apart; `undefined` where it is no block map, or of a layout all its own. */
export function cutItem(text: string): MapText | undefined {
  return cutMap(text, itemIn(text));
}

/** The same for a top-level key whose value is a map. */
export function cutEntry(key: string, text: string): MapText | undefined {
  if (emptyHead.test(text)) {
    return { map: undefined, head: `${headOf(text, false)}  `, margin: '  ', keys: new Map() };
  }
  const root = readQuickly(text, 0, text.length) ?? readFully(text, 0, text.length).node;
  const map = root?.kind === 'map' ? valueOf(root, key) : undefined;
  return cutMap(text, map?.kind === 'map' ? map : undefined);
}

function cutMap(text: string, map: YamlMap | undefined): MapText | undefined {
  const first = map?.pairs[0];
  if (!map || map.flow || !first) return undefined;
  const head = text.slice(0, first.keyStart);
  const margin = ' '.repeat(first.keyStart - (head.lastIndexOf('\n') + 1));
  const keys = new Map<string, string>();
  for (const [i, { key, keyStart }] of map.pairs.entries()) {
    const next = map.pairs[i + 1];
    const end = next ? next.keyStart - margin.length : text.length;
    // A tag, an anchor or a question mark may stand before a key.
    if (next && text.slice(end - 1, next.keyStart) !== `\n${margin}`) return undefined;
    keys.set(key, text.slice(keyStart, end));
  }
  return { map, head, margin, keys };
}
