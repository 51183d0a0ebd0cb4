// Words of running text. Scripts that put spaces between words are cut by a regular expression; Han,
// Kana and Thai, which do not, by the dictionary of Intl.Segmenter. That one is quadratic in the length
// of its input in some versions of V8, so it only ever sees short pieces.

import type { Span } from './span';

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/u;
// One word: an unspaced run, or letters and digits with the marks that join them inside a word
// (O’Neill, e-mail, U.S, 3.5, می‌شود with its zero-width joiner).
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{M}ー]{0,199}|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー])[\p{L}\p{N}\p{M}])+(?:['’.,\-\u2010\u2011\u200C\u200D](?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー])[\p{L}\p{N}\p{M}]+)*/gu;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** The words of the text from left to right, without overlap. */
export function* words(text: string): Generator<Span, void, undefined> {
  for (const match of text.matchAll(word)) {
    const start = match.index;
    if (!unspaced.test(match[0])) {
      yield { start, end: start + match[0].length };
      continue;
    }
    for (const piece of segmenter.segment(match[0])) {
      if (piece.isWordLike === false) continue;
      yield { start: start + piece.index, end: start + piece.index + piece.segment.length };
    }
  }
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
