// A speaker in front of a colon: the turns of an interview or a transcript ("Ruiz: We will go."), and
// headlines that put what is said behind a name ("Ruiz: Town will go").

import type { Span } from '../text/span';
import type { Lexicon } from './lexicon';

/** A paragraph that opens with a label and a colon. */
export interface LabelledParagraph {
  readonly label: Span;
  readonly name: string;
  readonly colon: Span;
  /** What stands behind the colon; never empty. */
  readonly content: Span;
}

// Up to six words in capitals or with a capital each, a bracket such as "(R-S.C.)" allowed at the end.
const labelled =
  /^\s*((?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Lo}[\p{L}\p{M}]*)(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Lo}[\p{L}\p{M}]*|and|de|van|von|al|bin)){0,5}(?: \([^)]{1,20}\))?)\s?(:)\s*(?=\S)/u;

/** The label of the paragraph `span`, if it opens with one that can be a speaker's name. */
export function readLabel(
  text: string,
  span: Span,
  lexicon: Lexicon,
): LabelledParagraph | undefined {
  const match = labelled.exec(text.slice(span.start, Math.min(span.end, span.start + 120)));
  const [whole, name, colon] = match ?? [];
  if (whole === undefined || name === undefined || colon === undefined) return undefined;
  if (lexicon.isLabel(name)) return undefined;
  const start = span.start + whole.indexOf(name);
  const at = span.start + whole.lastIndexOf(colon);
  return {
    label: { start, end: start + name.length },
    name,
    colon: { start: at, end: at + 1 },
    content: { start: span.start + whole.length, end: span.end },
  };
}

/** Whether the label alone shows a turn of speech: "Q", "KATE BOULDUAN". */
export function isTurn({ name }: LabelledParagraph): boolean {
  return !/\p{Ll}/u.test(name) && /^(\p{Lu}|.*\p{Lu}{2})/u.test(name);
}
