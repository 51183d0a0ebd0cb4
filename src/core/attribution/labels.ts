// A speaker in front of a colon: the turns of an interview or a transcript ("Ruiz: We will go."), and
// headlines that put what is said behind a name ("Ruiz: Town will go").

import type { Span } from '../text/span';
import { foldWord } from './foldWord';
import type { Lexicon } from './lexicon';
import { trimEnd } from './trimEnd';

/** A label and a colon at the beginning of a paragraph. */
export interface Label {
  readonly name: Span;
  readonly words: string;
  readonly colon: Span;
  /** What stands behind the colon; never empty. */
  readonly content: Span;
}

// Up to six words in capitals or with a capital each, a bracket such as "(R-S.C.)" allowed at the end.
const labelled =
  /^\s*((?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Lo}[\p{L}\p{M}]*)(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Lo}[\p{L}\p{M}]*|and|de|van|von|al|bin)){0,5}(?: \([^)]{1,20}\))?)\s?(:)\s*(?=\S)/u;

/** The label of the paragraph `span`, if it opens with one that can be a speaker's name. */
export function readLabel(text: string, span: Span, lexicon: Lexicon): Label | undefined {
  const match = labelled.exec(text.slice(span.start, Math.min(span.end, span.start + 120)));
  const [whole, words, colon] = match ?? [];
  if (whole === undefined || words === undefined || colon === undefined) return undefined;
  if (lexicon.isLabel(words)) return undefined;
  if (words.split(' ').some((word) => lexicon.verb(foldWord(word)))) return undefined;
  const start = span.start + whole.indexOf(words);
  const at = span.start + whole.lastIndexOf(colon);
  return {
    name: { start, end: start + words.length },
    words,
    colon: { start: at, end: at + 1 },
    content: { start: span.start + whole.length, end: trimEnd(text, span.start, span.end) },
  };
}

/** Whether the label alone shows a turn of speech: "Q", "KATE BOULDUAN". */
export function isTurn({ words }: Label): boolean {
  return !/\p{Ll}/u.test(words) && /^(\p{L}$|.*\p{Lu}{2})/u.test(words);
}

/** The name under a quotation that stands alone: "– Dana Ruiz, mayor". */
export interface Signature {
  readonly cue: Span;
  readonly source: Span;
}

const signed = /^\s*(--|[-–—―])\s*(\p{Lu}[^.!?:;"“”]{1,80}?)[.\s]*$/u;

/** The signature that the paragraph `span` consists of. */
export function readSignature(text: string, span: Span): Signature | undefined {
  if (span.end - span.start > 120) return undefined;
  const [whole, dash, name] = signed.exec(text.slice(span.start, span.end)) ?? [];
  if (whole === undefined || dash === undefined || name === undefined) return undefined;
  const at = span.start + whole.indexOf(dash);
  const start = span.start + whole.indexOf(name, whole.indexOf(dash) + dash.length);
  return { cue: { start: at, end: at + dash.length }, source: { start, end: start + name.length } };
}
