import { characterClass, classOf } from './characters';
import type { Span } from './span';

const isSpace = (text: string, at: number) => classOf(text.charCodeAt(at)) === characterClass.space;

/** The span without the white space at its ends; `undefined` when nothing else is in it. */
export function trimSpan(text: string, { start, end }: Span): Span | undefined {
  while (start < end && isSpace(text, start)) start++;
  while (start < end && isSpace(text, end - 1)) end--;
  return start < end ? { start, end } : undefined;
}
