// A program that changes a word here and there often replaces the whole paragraph or file: formatters,
// line wrapping, a reload from disk. Words that stand on both sides in the same order were not changed.
// They are matched by lines first, then by words between them: equal ends, then what occurs once on each
// side (patience diff), which never pairs one of many equal words with another by chance.

import type { TextEdit } from './textEdit';

/** The same replacement of `removed` as smaller ones, ascending, that leave equal words alone. */
export function refineEdit(edit: TextEdit, removed: string): TextEdit[] {
  if (removed === '' || edit.text === '') return [edit];
  const old: Token[] = tokensOf(removed, line);
  const fresh: Token[] = tokensOf(edit.text, line);
  const edits: TextEdit[] = [];
  for (const [gapOld, gapFresh] of gapsBetween(old, fresh, removed, edit.text)) {
    const words = gapsBetween(
      tokensOf(gapOld.text, word),
      tokensOf(gapFresh.text, word),
      gapOld.text,
      gapFresh.text,
    );
    for (const [from, to] of words) {
      const start = edit.start + gapOld.at + from.at;
      edits.push({ start, end: start + from.text.length, text: to.text });
    }
  }
  return edits;
}

interface Token {
  readonly at: number;
  readonly text: string;
}

const line = /[^\n]+/g;
const letter = String.raw`[\p{L}\p{M}\p{N}]`;
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`;
// Scripts without blanks have a character for a word, and so has punctuation.
const word = new RegExp(`${unspaced}|(?:(?!${unspaced})${letter})+|[^\\s]`, 'gu');

function tokensOf(text: string, pattern: RegExp): Token[] {
  return Array.from(text.matchAll(pattern), (match) => ({ at: match.index, text: match[0] }));
}

/** What stands between equal tokens, as pairs of old and new, without pairs that are equal. */
function gapsBetween(
  old: readonly Token[],
  fresh: readonly Token[],
  oldText: string,
  freshText: string,
): [Token, Token][] {
  const gaps: [Token, Token][] = [];
  let oldAt = 0;
  let freshAt = 0;
  const gap = (oldEnd: number, freshEnd: number): void => {
    const from = oldText.slice(oldAt, oldEnd);
    const to = freshText.slice(freshAt, freshEnd);
    if (from === to) return;
    const lead = blanksAtStart(from, to);
    const tail = blanksAtEnd(from.slice(lead), to.slice(lead));
    gaps.push([
      { at: oldAt + lead, text: from.slice(lead, from.length - tail) },
      { at: freshAt + lead, text: to.slice(lead, to.length - tail) },
    ]);
  };
  for (const [i, j] of equalPairs(old, fresh)) {
    const a = old[i];
    const b = fresh[j];
    if (!a || !b) continue;
    gap(a.at, b.at);
    oldAt = a.at + a.text.length;
    freshAt = b.at + b.text.length;
  }
  gap(oldText.length, freshText.length);
  return gaps;
}

/** How many blanks both texts begin with. */
function blanksAtStart(a: string, b: string): number {
  let count = 0;
  while (a.charAt(count) === b.charAt(count) && /\s/.test(a.charAt(count))) count++;
  return count;
}

/** How many blanks both texts end with. */
function blanksAtEnd(a: string, b: string): number {
  let count = 0;
  while (a.at(-1 - count) === b.at(-1 - count) && /\s/.test(a.at(-1 - count) ?? '')) count++;
  return count;
}

// Each level pairs at least one token; deeper levels than these find next to nothing in real texts.
const deepest = 12;

/** Pairs of indices of equal tokens, ascending on both sides. */
function equalPairs(a: readonly Token[], b: readonly Token[]): [number, number][] {
  const pairs: [number, number][] = [];
  const visit = (aFrom: number, aTo: number, bFrom: number, bTo: number, depth: number): void => {
    while (aFrom < aTo && bFrom < bTo && a[aFrom]?.text === b[bFrom]?.text) {
      pairs.push([aFrom++, bFrom++]);
    }
    let tail = 0;
    while (aFrom < aTo && bFrom < bTo && a[aTo - 1]?.text === b[bTo - 1]?.text) {
      aTo--;
      bTo--;
      tail++;
    }
    if (aFrom < aTo && bFrom < bTo && depth < deepest) {
      const anchors = ascending(onceOnBothSides(a, aFrom, aTo, b, bFrom, bTo));
      for (const [i, j] of anchors) {
        visit(aFrom, i, bFrom, j, depth + 1);
        pairs.push([i, j]);
        aFrom = i + 1;
        bFrom = j + 1;
      }
      if (anchors.length > 0) visit(aFrom, aTo, bFrom, bTo, depth + 1);
    }
    for (let n = 0; n < tail; n++) pairs.push([aTo + n, bTo + n]);
  };
  visit(0, a.length, 0, b.length, 0);
  return pairs;
}

/** Pairs of tokens whose text occurs once in each range, by their place in `a`. */
function onceOnBothSides(
  a: readonly Token[],
  aFrom: number,
  aTo: number,
  b: readonly Token[],
  bFrom: number,
  bTo: number,
): [number, number][] {
  const placesInA = onlyPlaces(a, aFrom, aTo);
  const placesInB = onlyPlaces(b, bFrom, bTo);
  const pairs: [number, number][] = [];
  for (const [text, i] of placesInA) {
    const j = placesInB.get(text) ?? -1;
    if (i >= 0 && j >= 0) pairs.push([i, j]);
  }
  return pairs;
}

/** The place of each text, −1 where it has several; in order of first occurrence. */
function onlyPlaces(tokens: readonly Token[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let i = from; i < to; i++) {
    const text = tokens[i]?.text ?? '';
    places.set(text, places.has(text) ? -1 : i);
  }
  return places;
}

/** The longest subsequence that ascends in the second number too (patience sorting). */
function ascending(pairs: readonly [number, number][]): [number, number][] {
  interface Link {
    readonly pair: [number, number];
    readonly before: Link | undefined;
  }
  const piles: Link[] = [];
  for (const pair of pairs) {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((piles[middle]?.pair[1] ?? 0) < pair[1]) low = middle + 1;
      else high = middle;
    }
    piles[low] = { pair, before: piles[low - 1] };
  }
  const longest: [number, number][] = [];
  for (let link = piles.at(-1); link; link = link.before) longest.push(link.pair);
  return longest.reverse();
}
