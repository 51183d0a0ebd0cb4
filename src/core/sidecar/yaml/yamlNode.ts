// What is read from YAML: values with the places they stand at. Two readers make them, one quick for
// the way we write (quickYaml.ts), one for all of YAML (fullYaml.ts). Places are UTF-16 offsets in the file.

export type YamlNode = YamlScalar | YamlMap | YamlList;

interface Place {
  readonly start: number;
  readonly end: number;
}

export interface YamlScalar extends Place {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
}

export interface YamlPair {
  readonly key: string;
  readonly keyStart: number;
  readonly value: YamlNode;
}

export interface YamlMap extends Place {
  readonly kind: 'map';
  /** Whether it is written as `{…}`. */
  readonly flow: boolean;
  readonly pairs: readonly YamlPair[];
}

export interface YamlList extends Place {
  readonly kind: 'list';
  readonly flow: boolean;
  readonly items: readonly YamlNode[];
}

/** The value of a key, or `undefined` when the map does not have it. */
export function valueOf(map: YamlMap, key: string): YamlNode | undefined {
  return map.pairs.find((pair) => pair.key === key)?.value;
}

/** A fresh plain value. A key such as `__proto__` is a key like any other. */
export function toValue(node: YamlNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(toValue);
    case 'map':
      return mapValue(node);
  }
}

function mapValue({ pairs }: YamlMap): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const pair of pairs) {
    const value = toValue(pair.value);
    // To assign this key would be to set the prototype.
    if (pair.key === '__proto__') Object.defineProperty(values, pair.key, { ...property, value });
    else values[pair.key] = value;
  }
  return values;
}

const property = { configurable: true, enumerable: true, writable: true };

/** The node that a JSON Pointer (RFC 6901) leads to, or the last one on the way that exists. */
export function nodeAt(root: YamlNode, pointer: string): YamlNode {
  let node = root;
  for (const step of pointer.split('/').slice(1)) {
    const name = unescapeStep(step);
    const next =
      node.kind === 'map'
        ? valueOf(node, name)
        : node.kind === 'list'
          ? node.items[Number(name)]
          : undefined;
    if (!next) break;
    node = next;
  }
  return node;
}

/** One step of a JSON Pointer as the key that it means. */
export function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
