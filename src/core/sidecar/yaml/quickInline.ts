// The quick reader's half for what stands in one line: words, numbers, quoted strings and flows such as
// `{start: 0, end: 4}`. Every function answers `undefined` for what it cannot be sure of.

import type { YamlNode, YamlPair, YamlScalar } from './yamlNode';

/** First characters that make a scalar something else than plain, or plain only on a second look. */
const indicator = /^[-+?:,[\]{}#&*!|>'"%@`.~]/;
const endsPlain = { block: / #|:(?: |$)|[\t\r]/, flow: / #|[:[{\t\r]/ };
const typedWord = /^(?:true|false|null)$/i;
const integer = /^\d{1,15}$/;
const otherNumber = /^(?:0o[0-7]+|0x[\da-fA-F]+|\d+(?:\.\d*)?(?:[eE][-+]?\d+)?)$/;
const flowKey = /(?!(?:true|false|null)\b)[\p{L}_][\p{L}\p{M}\p{N}_-]*(?=: )/iuy;
const escapeSequence = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|(.))/g;
const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1B',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\x85',
  _: '\xA0',
  L: '\u2028',
  P: '\u2029',
};
/** Deeper and longer flows are none of ours; doubled keys among many are for the other reader to find. */
const maximumDepth = 8;
const maximumPairs = 32;

/** The value that begins at `at` and ends in the same line, at the latest at `lineEnd`. */
export function readInline(source: string, at: number, lineEnd: number): YamlNode | undefined {
  return value(source, at, lineEnd, 0);
}

function value(source: string, at: number, end: number, depth: number): YamlNode | undefined {
  switch (source[at]) {
    case '{':
      return depth < maximumDepth ? flowMap(source, at, end, depth) : undefined;
    case '[':
      return depth < maximumDepth ? flowList(source, at, end, depth) : undefined;
    case '"':
      return doubleQuoted(source, at, end);
    case "'":
      return singleQuoted(source, at, end);
    default:
      return depth === 0 ? blockPlain(source, at, end) : flowPlain(source, at, end);
  }
}

function flowMap(source: string, start: number, end: number, depth: number): YamlNode | undefined {
  const pairs: YamlPair[] = [];
  let at = skipSpaces(source, start + 1);
  while (source[at] !== '}') {
    flowKey.lastIndex = at;
    if (!flowKey.test(source) || pairs.length === maximumPairs) return undefined;
    const key = source.slice(at, flowKey.lastIndex);
    const node = value(source, skipSpaces(source, flowKey.lastIndex + 1), end, depth + 1);
    if (!node || pairs.some((pair) => pair.key === key)) return undefined;
    pairs.push({ key, keyStart: at, value: node });
    const next = nextInFlow(source, node.end, '}');
    if (next === undefined) return undefined;
    at = next;
  }
  return at < end ? { kind: 'map', flow: true, pairs, start, end: at + 1 } : undefined;
}

function flowList(source: string, start: number, end: number, depth: number): YamlNode | undefined {
  const items: YamlNode[] = [];
  let at = skipSpaces(source, start + 1);
  while (source[at] !== ']') {
    const node = value(source, at, end, depth + 1);
    if (!node) return undefined;
    items.push(node);
    const next = nextInFlow(source, node.end, ']');
    if (next === undefined) return undefined;
    at = next;
  }
  return at < end ? { kind: 'list', flow: true, items, start, end: at + 1 } : undefined;
}

/** Where the next entry begins, or the closing bracket stands; a comma before the bracket is not ours. */
function nextInFlow(source: string, nodeEnd: number, close: string): number | undefined {
  const at = skipSpaces(source, nodeEnd);
  if (source[at] === close) return at;
  if (source[at] !== ',') return undefined;
  const next = skipSpaces(source, at + 1);
  return source[next] === close ? undefined : next;
}

function doubleQuoted(source: string, start: number, end: number): YamlScalar | undefined {
  let at = start + 1;
  let isEscaped = false;
  for (; at < end && source[at] !== '"'; at++) {
    if (source[at] !== '\\') continue;
    isEscaped = true;
    at++;
  }
  if (at >= end) return undefined;
  const raw = source.slice(start + 1, at);
  const text = isEscaped ? unescape(raw) : raw;
  return text === undefined ? undefined : { kind: 'scalar', value: text, start, end: at + 1 };
}

function unescape(raw: string): string | undefined {
  const unknown: string[] = [];
  const text = raw.replace(
    escapeSequence,
    (all, hex2?: string, hex4?: string, short?: string): string => {
      const hex = hex2 ?? hex4;
      if (hex !== undefined) return String.fromCharCode(parseInt(hex, 16));
      const character = escapes[short ?? ''];
      if (character === undefined) unknown.push(all);
      return character ?? '';
    },
  );
  return unknown.length === 0 ? text : undefined;
}

function singleQuoted(source: string, start: number, end: number): YamlScalar | undefined {
  let at = source.indexOf("'", start + 1);
  while (at !== -1 && source[at + 1] === "'") at = source.indexOf("'", at + 2);
  if (at === -1 || at >= end) return undefined;
  const text = source.slice(start + 1, at).replaceAll("''", "'");
  return { kind: 'scalar', value: text, start, end: at + 1 };
}

function blockPlain(source: string, start: number, end: number): YamlScalar | undefined {
  const line = source.slice(start, end);
  const comment = line.indexOf(' #');
  return plain((comment === -1 ? line : line.slice(0, comment)).trimEnd(), start, 'block');
}

function flowPlain(source: string, start: number, end: number): YamlScalar | undefined {
  let at = start;
  while (at < end && !(source[at] === ',' || source[at] === ']' || source[at] === '}')) at++;
  return at < end ? plain(source.slice(start, at).trimEnd(), start, 'flow') : undefined;
}

function plain(text: string, start: number, context: 'block' | 'flow'): YamlScalar | undefined {
  if (text === '' || indicator.test(text) || endsPlain[context].test(text)) return undefined;
  const end = start + text.length;
  if (integer.test(text)) return { kind: 'scalar', value: Number(text), start, end };
  if (typedWord.test(text) || otherNumber.test(text)) return undefined;
  return { kind: 'scalar', value: text, start, end };
}

function skipSpaces(source: string, at: number): number {
  while (source[at] === ' ') at++;
  return at;
}
