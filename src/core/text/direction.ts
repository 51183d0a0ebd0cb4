// Direction of running text and safe display of names of the other direction (UAX #9).

import { isLetter } from './characters';

export type Direction = 'ltr' | 'rtl';

/** Scripts written right to left in news text: Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms. */
function isRightToLeft(code: number): boolean {
  if (code < 0x590) return false;
  return code <= 0x8ff || (code >= 0xfb1d && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfeff);
}

/** How far the text is looked at, and at how many of its characters: enough to tell, little enough to cost nothing. */
const sampleLength = 20_000;
const probes = 2_000;

/**
 * The direction that most letters of the text have; `ltr` when it has none. Unlike the first-strong
 * rule this is not misled by an Arabic article that opens with a Latin name.
 */
export function directionOf(text: string): Direction {
  const until = Math.min(text.length, sampleLength);
  const step = Math.max(1, Math.floor(until / probes));
  let rtl = 0;
  let all = 0;
  for (let at = 0; at < until; at += step) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) all++;
    if (isRightToLeft(code)) rtl++;
  }
  return rtl * 2 > all ? 'rtl' : 'ltr';
}

const FSI = '\u2068';
const PDI = '\u2069';
/** Embeddings, overrides and isolates: characters that reorder what stands around them. */
const bidiControl = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * The text wrapped in a first-strong isolate, so that it cannot disturb the order of the words around
 * it. Bidi controls inside are dropped: an unbalanced one would leak out.
 */
export function isolate(text: string): string {
  return FSI + text.replace(bidiControl, '') + PDI;
}
