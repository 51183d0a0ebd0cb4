import type { Span } from './span';

const blank = /\s/;

/** The span without the white space at its ends; `undefined` when nothing else is in it. */
export function trimSpan(text: string, { start, end }: Span): Span | undefined {
  while (start < end && blank.test(text.charAt(start))) start++;
  while (start < end && blank.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : undefined;
}
