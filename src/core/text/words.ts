// Words of running text. Scripts that put spaces between words are cut by the kinds of their characters;
// Han, Kana and Thai, which do not, by the dictionary of Intl.Segmenter. That one is quadratic in the
// length of its input in some versions of V8, so it only ever sees short pieces.

import type { Span } from './span';

/** What a character can be in a word; the answers of the expressions below are remembered. */
const is = {
  other: 1,
  /** Of a script without spaces between words. */
  unspaced: 2,
  letter: 3,
  mark: 4,
  /** Joins letters inside a word: O’Neill, e-mail, U.S, 3.5, می‌شود with its zero-width joiner. */
  joiner: 5,
} as const;
type Kind = (typeof is)[keyof typeof is];

const kinds: readonly (readonly [Kind, RegExp])[] = [
  [is.unspaced, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/u],
  [is.letter, /[\p{L}\p{N}]/u],
  [is.mark, /\p{M}/u],
  [is.joiner, /['’.,\-\u2010\u2011\u200C\u200D]/u],
];

const known = new Uint8Array(65_536);
const firstSurrogate = 0xd800;
const lastSurrogate = 0xdfff;

function kindAt(text: string, at: number): Kind {
  const code = text.charCodeAt(at);
  return ((known[code] ?? 0) || learnKind(text, at, code)) as Kind;
}

function learnKind(text: string, at: number, code: number): Kind {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const [kind] = kinds.find(([, expression]) => expression.test(character)) ?? [is.other];
  // Half a pair tells nothing of other pairs.
  if (code < firstSurrogate || code > lastSurrogate) known[code] = kind;
  return kind;
}

/** Code units of the character: the two halves of a pair belong together. */
function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < firstSurrogate || code > lastSurrogate) return 1;
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

const isSpelled = (kind: Kind) => kind === is.letter || kind === is.mark;

/** Where letters, digits and marks end, together with what joins them to others; `at` itself when none begin. */
function spelledEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const kind = kindAt(text, end);
    if (isSpelled(kind)) end += widthAt(text, end);
    else if (kind === is.joiner && end > at && isSpelledAt(text, end + 1)) end++;
    else break;
  }
  return end;
}

const isSpelledAt = (text: string, at: number) => at < text.length && isSpelled(kindAt(text, at));

/** In characters; longer runs are cut for the segmenter. */
const longestRun = 200;

function unspacedEnd(text: string, at: number): number {
  let end = at;
  for (let count = 0; count < longestRun && end < text.length; count++) {
    const kind = kindAt(text, end);
    if (kind !== is.unspaced && !(kind === is.mark && count > 0)) break;
    end += widthAt(text, end);
  }
  return end;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** The words of the text from left to right, without overlap. */
export function* words(text: string): Generator<Span, void, undefined> {
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    if (kind === is.unspaced) {
      const end = unspacedEnd(text, at);
      yield* segmented(text.slice(at, end), at);
      at = end;
    } else {
      const end = spelledEnd(text, at);
      if (end > at) yield { start: at, end };
      at = end > at ? end : at + widthAt(text, at);
    }
  }
}

function* segmented(run: string, start: number): Generator<Span, void, undefined> {
  for (const { index, segment, isWordLike } of segmenter.segment(run)) {
    if (isWordLike === false) continue;
    yield { start: start + index, end: start + index + segment.length };
  }
}

/** How many words the text has, in one pass: most of what is asked of an article's words. */
export function countWords(text: string): number {
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at);
    if (kind === is.letter || kind === is.mark) {
      if (!inWord) count++;
      inWord = true;
      at += widthAt(text, at) - 1;
    } else if (kind === is.unspaced) {
      const end = unspacedEnd(text, at);
      for (const { isWordLike } of segmenter.segment(text.slice(at, end))) {
        if (isWordLike !== false) count++;
      }
      inWord = false;
      at = end - 1;
    } else {
      inWord = inWord && kind === is.joiner && isSpelledAt(text, at + 1);
      if (kind === is.other) at += widthAt(text, at) - 1;
    }
  }
  return count;
}

/** How far a word can reach to either side; longer runs of letters are no words of a language. */
const reach = 200;

/** The word that holds the offset or ends at it, as a cursor does; `undefined` between words. */
export function wordAt(text: string, offset: number): Span | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const feed = text.indexOf('\n', offset);
  const from = Math.max(lineStart, offset - reach);
  const to = Math.min(feed === -1 ? text.length : feed, offset + reach);
  let found: Span | undefined;
  for (const { start, end } of words(text.slice(from, to))) {
    if (from + start > offset) break;
    if (offset <= from + end) found = { start: from + start, end: from + end };
  }
  return found;
}
