// The YAML of a sidecar as a row of top-level keys. A file laid out in blocks is read block by block,
// each by the quick reader where it can; any other file, or one whose blocks refer to each other by
// anchors, as a whole.

import type { Steps } from '../text/steps';
import { readFully, type FullReading, type YamlError } from './yaml/fullYaml';
import { emptyHead } from './blocks';
import { isListKey } from './forms';
import { layOut, type EntryLines, type Layout } from './layout';
import { readQuickly } from './yaml/quickYaml';
import { valueOf, type YamlNode } from './yaml/yamlNode';

/** A top-level key and what is under it. */
export interface Part {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** `undefined` when it cannot be read. */
  readonly value: YamlNode | undefined;
  /** The items when the value is a list; `undefined` in place of one that cannot be read. */
  readonly items: readonly (YamlNode | undefined)[] | undefined;
}

export interface SidecarYaml {
  /** `undefined` when the file as a whole is no map. */
  readonly parts: readonly Part[] | undefined;
  readonly errors: readonly YamlError[];
  /** Where the parts stand, when the file is laid out in blocks. */
  readonly layout: Layout | undefined;
}

/**
 * How much of a file the full parser is given, in characters: at its worst it takes some seconds for
 * that. What the quick reader takes does not count.
 */
const maximumFull = 2_000_000;
/** A block scalar that keeps the blank lines after it, which the layout takes for nobody's. */
const keepsBlankLines = /[|>]\d?\+/;

// Items read in some ten milliseconds.
const itemsAStep = 500;

/** Reads the YAML from `start` on, past the byte order mark. */
export function* readSidecarYaml(yaml: string, start: number): Steps<SidecarYaml> {
  const layout = layOut(yaml, start);
  const blocks = layout && (yield* new BlockReading(yaml).read(layout));
  return blocks ?? readWhole(yaml, start);
}

class BlockReading {
  private readonly errors: YamlError[] = [];
  private full = 0;
  private needsWhole = false;

  constructor(private readonly yaml: string) {}

  /** `undefined` when the file has to be read as a whole. */
  *read(layout: Layout): Steps<SidecarYaml | undefined> {
    const parts: Part[] = [];
    for (const entry of layout.entries) parts.push(yield* this.part(entry));
    return this.needsWhole ? undefined : { parts, errors: this.errors, layout };
  }

  private *part(entry: EntryLines): Steps<Part> {
    const { key, start, end, headEnd } = entry;
    if (isListKey(key) && entry.dash !== undefined) {
      const items: (YamlNode | undefined)[] = [];
      for (const lines of entry.items) {
        items.push(this.item(lines.start, lines.end));
        if (items.length % itemsAStep === 0) yield;
      }
      return { key, start, end: headEnd, value: undefined, items };
    }
    const node = this.node(start, end);
    const value = node?.kind === 'map' ? valueOf(node, key) : undefined;
    if (!isListKey(key)) return { key, start, end, value, items: undefined };
    // A list as one flow has items that are no blocks.
    const isFlow = value?.kind === 'list' && !emptyHead.test(this.yaml.slice(start, end));
    this.needsWhole ||= isFlow;
    return { key, start, end, value, items: listItems(value) };
  }

  private item(start: number, end: number): YamlNode | undefined {
    const node = this.node(start, end);
    return node?.kind === 'list' && node.items.length === 1 ? node.items[0] : undefined;
  }

  private node(start: number, end: number): YamlNode | undefined {
    return readQuickly(this.yaml, start, end) ?? this.fullNode(start, end);
  }

  private fullNode(start: number, end: number): YamlNode | undefined {
    if (this.needsWhole) return undefined;
    this.full += end - start;
    const { node, errors } = readWithin(this.full, this.yaml, start, end);
    this.needsWhole ||=
      errors.some(({ fault }) => fault === 'no-anchor') ||
      keepsBlankLines.test(this.yaml.slice(start, end));
    // One complaint about the size is enough, and whatever follows the first is not even looked at.
    if (!this.errors.some(({ fault }) => fault === 'too-large')) this.errors.push(...errors);
    return node;
  }
}

function readWhole(yaml: string, start: number): SidecarYaml {
  const { node, errors } = readWithin(yaml.length - start, yaml, start, yaml.length);
  const parts =
    node?.kind === 'map'
      ? node.pairs.map(({ key, keyStart, value }): Part => {
          const items = isListKey(key) ? listItems(value) : undefined;
          return { key, start: keyStart, end: value.end, value, items };
        })
      : undefined;
  return { parts, errors, layout: undefined };
}

function readWithin(size: number, yaml: string, start: number, end: number): FullReading {
  if (size <= maximumFull) return readFully(yaml, start, end);
  return { node: undefined, errors: [{ fault: 'too-large', reason: '', start, end }] };
}

function listItems(value: YamlNode | undefined): readonly YamlNode[] | undefined {
  if (value?.kind === 'list') return value.items;
  return value?.kind === 'scalar' && value.value === null ? [] : undefined;
}
