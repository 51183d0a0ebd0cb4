// Direction of running text and safe display of names of the other direction (UAX #9).

export type Direction = 'ltr' | 'rtl';

// Strong right-to-left scripts in news text: Hebrew, Arabic, Syriac, Thaana, N'Ko and the presentation forms.
const strongRtl = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/gu;
const strong = /\p{L}/gu;

/**
 * The direction that most letters of the text have; `ltr` when it has none. Unlike the first-strong
 * rule this is not misled by an Arabic article that opens with a Latin name.
 */
export function directionOf(text: string): Direction {
  const sample = text.length > 20_000 ? text.slice(0, 20_000) : text;
  const rtl = sample.match(strongRtl)?.length ?? 0;
  const all = sample.match(strong)?.length ?? 0;
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
