// What a person decided in one sentence, and its form in a file: the words with the names in brackets,
// as in `Governor [Anna Lind](person) left [Today](not location) .`

import { beginOf, insideOf, modelTypes, OUTSIDE, tagCount } from '../tags';

/** A stretch of words that is a name of the type, or was refused as one. */
export interface DecidedName {
  readonly first: number;
  /** After the last word. */
  readonly end: number;
  readonly type: string;
  readonly refused: boolean;
}

export interface Example {
  readonly language: string;
  readonly words: readonly string[];
  /** Ascending, without overlap. */
  readonly names: readonly DecidedName[];
}

const open = (1 << tagCount) - 1;

/** The tags that the decisions leave to each word, a bit each. Types that no model knows are open. */
export function allowedTags({ words, names }: Example): Int32Array {
  const allowed = new Int32Array(words.length).fill(open);
  for (const { first, end, type, refused } of names) {
    const index = modelTypes.findIndex((known) => known === type);
    if (refused) allowed.fill(1 << OUTSIDE, first, end);
    else if (index !== -1) {
      allowed[first] = 1 << beginOf(index);
      allowed.fill(1 << insideOf(index), first + 1, end);
    }
    if (end < words.length && index !== -1) {
      allowed[end] = (allowed[end] ?? open) & ~(1 << insideOf(index));
    }
  }
  return allowed;
}

/** The example with one more decision, which replaces those that it overlaps. */
export function withDecision(example: Example, decided: DecidedName): Example {
  const others = example.names.filter(
    ({ first, end }) => end <= decided.first || decided.end <= first,
  );
  return { ...example, names: [...others, decided].sort((a, b) => a.first - b.first) };
}

/** The example without that decision. */
export function withoutDecision(example: Example, decided: DecidedName): Example {
  const others = example.names.filter(
    ({ first, end, type, refused }) =>
      first !== decided.first ||
      end !== decided.end ||
      type !== decided.type ||
      refused !== decided.refused,
  );
  return { ...example, names: others };
}

export function printExample({ language, words, names }: Example): string {
  const parts: string[] = [];
  let at = 0;
  for (const { first, end, type, refused } of names) {
    parts.push(...words.slice(at, first));
    parts.push(`[${words.slice(first, end).join(' ')}](${refused ? 'not ' : ''}${type})`);
    at = end;
  }
  parts.push(...words.slice(at));
  return `${language}\t${parts.join(' ')}`;
}

const piece = /\[([^\]]*)\]\((not )?([^)\s]+)\)|(\S+)/g;

/** The inverse of `printExample`; `undefined` when the line is none. */
export function parseExample(line: string): Example | undefined {
  const [language = '', marked = ''] = line.split('\t');
  const words: string[] = [];
  const names: DecidedName[] = [];
  for (const [, name, not, type = '', word] of marked.matchAll(piece)) {
    if (word !== undefined) {
      words.push(word);
      continue;
    }
    const first = words.length;
    words.push(...(name ?? '').split(' '));
    names.push({ first, end: words.length, type, refused: not !== undefined });
  }
  return names.length === 0 ? undefined : { language, words, names };
}

/** The word without the signs that the form in the file needs for itself. */
export function exampleWord(word: string): string {
  return word.replaceAll('[', '［').replaceAll(']', '］');
}
