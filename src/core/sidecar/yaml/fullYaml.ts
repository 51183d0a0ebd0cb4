// All of YAML, by the `yaml` package, made safe against files that are meant to hurt: aliases share
// what they stand for instead of copying it, and what its parser would choke on is declined beforehand.

import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node, type Pair } from 'yaml';
import type { YamlNode, YamlPair } from './yamlNode';

/** What is wrong with a text as YAML, or too much for anybody. */
export type YamlFault =
  /** Not YAML; `reason` is the parser's message. */
  | 'syntax'
  /** An alias (`*reason`) without anchor before it. */
  | 'no-anchor'
  /** Two lines with the same key (`reason`) in one map. */
  | 'duplicate-key'
  /** A YAML tag (`!!…`) that nobody knows; its value is read as it stands. */
  | 'unknown-tag'
  /** Aliases that stand for more than any file should. */
  | 'alias-bomb'
  | 'too-deep'
  /** Too much that only the slow parser understands. */
  | 'too-large';

export interface YamlError {
  readonly fault: YamlFault;
  /** The parser's own words, in English; the key that is doubled; the name that has no anchor. */
  readonly reason: string;
  readonly start: number;
  readonly end: number;
}

export interface FullReading {
  /** `undefined` when there is nothing, or an error that leaves open what was meant. */
  readonly node: YamlNode | undefined;
  readonly errors: readonly YamlError[];
}

/** Deeper nesting costs the parser quadratic time, and its stack in the end. Ours is five levels deep. */
const maximumDepth = 100;
/** What all aliases together may stand for, in nodes. A person's file has some dozens. */
const maximumAliased = 100_000;
/** Each further anchor or tag of one node costs the parser quadratic time; two are the most there can be. */
const propertiesInRow = /(?<!\S)(?:[&!]\S*\s+){8}/;

/** Reads `source` from `start` to `end` as one YAML 1.2 document. */
export function readFully(source: string, start: number, end: number): FullReading {
  const yaml = source.slice(start, end);
  const refuse = (fault: YamlFault): FullReading => ({
    node: undefined,
    errors: [{ fault, reason: '', start, end }],
  });
  if (nestsDeeply(yaml) || propertiesInRow.test(yaml)) return refuse('too-deep');
  try {
    const document = parseDocument(yaml, { uniqueKeys: false, prettyErrors: false });
    const conversion = new Conversion(start);
    const node = document.contents ? conversion.node(document.contents, 0) : undefined;
    const parserErrors = [...document.errors, ...document.warnings].map(
      ({ name, message, pos }): YamlError => ({
        fault: name === 'YAMLWarning' ? 'unknown-tag' : 'syntax',
        reason: message,
        start: start + pos[0],
        end: start + Math.max(pos[1], pos[0]),
      }),
    );
    const errors = [...parserErrors, ...conversion.errors];
    return {
      node: errors.every(({ fault }) => fault === 'unknown-tag') ? node : undefined,
      errors,
    };
  } catch (error) {
    // Block collections nested in one line (`- - - -`) get past the check above and exhaust the stack.
    if (error instanceof RangeError) return refuse('too-deep');
    throw error;
  }
}

/** Whether brackets or dashes open more levels than anybody needs; those in quotes count too. */
function nestsDeeply(yaml: string): boolean {
  let depth = 0;
  for (const [bracket] of yaml.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > maximumDepth) return true;
  }
  return /(?:[-?:][ \t]+){100}/.test(yaml);
}

/** Turns the library's nodes into ours. */
class Conversion {
  readonly errors: YamlError[] = [];
  private readonly anchors = new Map<string, { node: YamlNode; size: number }>();
  /** Nodes so far, counting what aliases stand for. */
  private size = 0;
  private aliased = 0;

  constructor(private readonly base: number) {}

  node(source: Node, depth: number): YamlNode | undefined {
    const before = this.size++;
    const node = this.content(source, depth);
    const anchor = isAlias(source) ? undefined : source.anchor;
    if (node && anchor) this.anchors.set(anchor, { node, size: this.size - before });
    return node;
  }

  private content(source: Node, depth: number): YamlNode | undefined {
    const place = this.placeOf(source);
    if (depth > maximumDepth) {
      this.fail('too-deep', '', place);
      return undefined;
    }
    if (isAlias(source)) return this.aliasOf(source.source, place);
    if (isMap<Node | null, Node | null>(source)) {
      const pairs = this.pairs(source.items, depth, place);
      return { kind: 'map', flow: source.flow === true, pairs, ...place };
    }
    if (isSeq<Node>(source)) {
      const items = source.items.flatMap((item) => this.node(item, depth + 1) ?? []);
      return { kind: 'list', flow: source.flow === true, items, ...place };
    }
    return { kind: 'scalar', value: isScalar(source) ? plainValue(source.value) : null, ...place };
  }

  private pairs(
    items: readonly Pair<Node | null, Node | null>[],
    depth: number,
    map: Place,
  ): YamlPair[] {
    const seen = new Set<string>();
    return items.flatMap(({ key, value }) => {
      const place = key ? this.placeOf(key) : map;
      const keyNode = key ? this.node(key, depth + 1) : undefined;
      // A map or a list as a key is none that anybody looks for.
      const name =
        keyNode?.kind === 'scalar' ? String(keyNode.value ?? '') : `at ${String(place.start)}`;
      if (seen.has(name)) this.fail('duplicate-key', name, place);
      seen.add(name);
      const empty: YamlNode = { kind: 'scalar', value: null, start: place.end, end: place.end };
      const node = value ? this.node(value, depth + 1) : empty;
      return node ? { key: name, keyStart: place.start, value: node } : [];
    });
  }

  /** What the anchor of that name stands for. An anchor around its own alias is not set yet. */
  private aliasOf(name: string, place: Place): YamlNode | undefined {
    const target = this.anchors.get(name);
    this.size += target?.size ?? 0;
    this.aliased += target?.size ?? 0;
    if (!target) this.fail('no-anchor', name, place);
    else if (this.aliased > maximumAliased) this.fail('alias-bomb', name, place);
    else return target.node;
    return undefined;
  }

  private fail(fault: YamlFault, reason: string, place: Place): void {
    this.errors.push({ fault, reason, ...place });
  }

  private placeOf(node: Node): Place {
    const [start = 0, end = 0] = node.range ?? [];
    return { start: this.base + start, end: this.base + end };
  }
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function plainValue(value: unknown): string | number | boolean | null {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    default:
      return null;
  }
}
