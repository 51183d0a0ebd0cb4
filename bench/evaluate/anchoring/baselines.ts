// What simple programs do with the same tags.

import search from 'approx-string-match';
import type { Mention } from '../../../src/core/annotations/annotations';
import type { Span } from '../../../src/core/text/span';

/** Where a program puts a tag; `undefined` when it finds no place. */
export type Anchor = (mention: Mention, text: string) => Span | undefined;

/** The place nearest to the old one that has the exact text. */
export const nearestExact: Anchor = ({ exact, start }, text) => {
  const after = text.indexOf(exact, start);
  const before = text.lastIndexOf(exact, start);
  const isAfter = before === -1 || (after !== -1 && after - start < start - before);
  const at = isAfter ? after : before;
  return at === -1 ? undefined : { start: at, end: at + exact.length };
};

/** The best of all places by text, contexts and offset, however bad, as annotation clients do it. */
export const bestFit: Anchor = ({ exact, prefix, suffix, start }, text) => {
  const places: (Span & { errors: number })[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    places.push({ start: at, end: at + exact.length, errors: 0 });
  }
  if (places.length === 0) places.push(...search(text, exact, Math.min(256, exact.length / 2)));
  let best: Span | undefined;
  let most = -1;
  for (const place of places) {
    const score =
      50 * (1 - place.errors / exact.length) +
      20 * likeness(text.slice(Math.max(0, place.start - prefix.length), place.start), prefix) +
      20 * likeness(text.slice(place.end, place.end + suffix.length), suffix) +
      2 * (1 - Math.abs(place.start - start) / text.length);
    if (score > most) [most, best] = [score, place];
  }
  return best;
};

function likeness(text: string, context: string): number {
  if (context === '') return 1;
  const [match] = search(text, context, context.length);
  return match ? 1 - match.errors / context.length : 0;
}
