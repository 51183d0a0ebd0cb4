import { changesBetween } from './changes';
import { editAsDocument } from './editDocument';
import { editText } from './editText';
import type { Fields } from './fields';

/** A piece of a sidecar that says `old`. */
export interface Passage {
  readonly text: string;
  readonly old: Fields;
  /** The keys that lead from the passage to the map that is `old`. */
  readonly path: readonly string[];
  /** How we print it. */
  readonly print: (fields: Fields) => string;
}

/**
 * The text of a passage that says `next` instead. Where it stands as we print it, it is printed anew;
 * where a person had a hand in it, only the values that differ are touched.
 */
export function rewrite(
  { text, old, path, print }: Passage,
  next: Fields,
  lineBreak: string,
): string {
  const changes = changesBetween(path, old, next);
  if (!changes.length) return text;
  if (text === withBreaks(print(old), lineBreak)) return withBreaks(print(next), lineBreak);
  let edited: string | undefined = text;
  for (const change of changes) edited = edited && editText(edited, change, lineBreak);
  return edited ?? editAsDocument(text, changes, lineBreak);
}

/** What we print has no line breaks but those between its lines. */
export function withBreaks(printed: string, lineBreak: string): string {
  return lineBreak === '\n' ? printed : printed.replaceAll('\n', lineBreak);
}
