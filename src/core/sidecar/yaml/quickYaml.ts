// Reads the YAML that sidecars are made of: block maps and lists of values that stand in one line. It
// is many times as fast as a whole YAML parser, and it is careful: whatever it cannot be sure of
// (multi-line scalars, anchors, tags, doubled keys, mistakes) it leaves to fullYaml.ts by answering
// `undefined`. What it does read, the core schema of YAML 1.2 reads the same.

import { readInline } from './quickInline';
import type { YamlList, YamlMap, YamlNode, YamlPair } from './yamlNode';

/** Keys we can be sure of: words that are no boolean or null. */
const key = /(?!(?:true|false|null)\b)[\p{L}_][\p{L}\p{M}\p{N}_-]*(?=:)/iuy;
/** More than any of our maps has: to find doubled keys among many is the other reader's job. */
const maximumPairs = 32;
const maximumDepth = 8;

/**
 * The one block node in `source` from `start`, the start of a line, to `end`. `undefined` when there is
 * none or only the full reader can tell.
 */
export function readQuickly(source: string, start: number, end: number): YamlNode | undefined {
  return new QuickReader(source, end).read(start);
}

class QuickReader {
  /** The first character of the next content, or `end`. */
  private at = 0;
  private lineStart = 0;

  constructor(
    private readonly source: string,
    private readonly end: number,
  ) {}

  read(start: number): YamlNode | undefined {
    this.toContent(start);
    const node = this.hasContent ? this.block(0) : undefined;
    return this.hasContent ? undefined : node;
  }

  private get hasContent(): boolean {
    return this.at < this.end;
  }

  private get column(): number {
    return this.at - this.lineStart;
  }

  private get isDash(): boolean {
    return this.source[this.at] === '-' && this.source[this.at + 1] === ' ';
  }

  /** Moves to the first content at or after the start of a line: blank and comment lines are none. */
  private toContent(lineStart: number): void {
    let at = lineStart;
    while (at < this.end) {
      this.lineStart = at;
      while (this.source[at] === ' ') at++;
      if (this.source[at] !== '#' && !this.isLineBreak(at)) break;
      at = this.nextLine(at);
    }
    this.at = Math.min(at, this.end);
  }

  private isLineBreak(at: number): boolean {
    const character = this.source[at];
    return character === '\n' || (character === '\r' && this.source[at + 1] === '\n');
  }

  private nextLine(at: number): number {
    const feed = this.source.indexOf('\n', at);
    return feed === -1 ? this.end : feed + 1;
  }

  private block(depth: number): YamlNode | undefined {
    if (depth > maximumDepth) return undefined;
    return this.isDash ? this.list(depth) : this.map(depth);
  }

  private list(depth: number): YamlList | undefined {
    const { at: start, column } = this;
    const items: YamlNode[] = [];
    while (this.hasContent && this.column === column && this.isDash) {
      this.at++;
      while (this.source[this.at] === ' ') this.at++;
      const item = this.keyEnd() === undefined ? this.inline() : this.map(depth + 1);
      if (!item) return undefined;
      items.push(item);
    }
    if (this.hasContent && this.column > column) return undefined;
    return { kind: 'list', flow: false, items, start, end: items.at(-1)?.end ?? start };
  }

  private map(depth: number): YamlMap | undefined {
    const { at: start, column } = this;
    const pairs: YamlPair[] = [];
    while (this.hasContent && this.column === column) {
      const keyStart = this.at;
      const keyEnd = this.keyEnd();
      if (keyEnd === undefined || pairs.length === maximumPairs) return undefined;
      const name = this.source.slice(keyStart, keyEnd);
      const value = this.valueAfter(keyEnd + 1, column, depth);
      if (!value || pairs.some((pair) => pair.key === name)) return undefined;
      pairs.push({ key: name, keyStart, value });
    }
    if (this.hasContent && this.column > column) return undefined;
    return { kind: 'map', flow: false, pairs, start, end: pairs.at(-1)?.value.end ?? start };
  }

  /** Where the key ends that stands here, or `undefined` when there is none. */
  private keyEnd(): number | undefined {
    key.lastIndex = this.at;
    if (!key.test(this.source)) return undefined;
    const colon = key.lastIndex;
    const isKey =
      colon + 1 >= this.end || this.source[colon + 1] === ' ' || this.isLineBreak(colon + 1);
    return isKey ? colon : undefined;
  }

  /** The value after a key's colon; then stands at the next content. */
  private valueAfter(colonEnd: number, column: number, depth: number): YamlNode | undefined {
    this.at = colonEnd;
    while (this.source[this.at] === ' ') this.at++;
    if (this.hasContent && !this.isLineBreak(this.at) && this.source[this.at] !== '#') {
      return this.inline();
    }
    this.toContent(this.nextLine(colonEnd));
    if (this.hasContent && (this.column > column || (this.column === column && this.isDash))) {
      return this.block(depth + 1);
    }
    return { kind: 'scalar', value: null, start: colonEnd, end: colonEnd };
  }

  /** A value with nothing but a comment after it in its line; then stands at the next content. */
  private inline(): YamlNode | undefined {
    const next = Math.min(this.nextLine(this.at), this.end);
    const node = readInline(this.source, this.at, this.lineEnd(next));
    if (!node) return undefined;
    let at = node.end;
    while (this.source[at] === ' ') at++;
    const isComment = this.source[at] === '#' && at > node.end;
    if (at < this.end && !isComment && !this.isLineBreak(at)) return undefined;
    this.toContent(next);
    return node;
  }

  /** The end of the line's characters, given where the next line starts. */
  private lineEnd(next: number): number {
    if (this.source[next - 1] !== '\n') return next;
    return this.source[next - 2] === '\r' ? next - 2 : next - 1;
  }
}
