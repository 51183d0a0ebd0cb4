import type { Span } from '../../../src/core/text/span';

/** A text written with its spans in brackets and the cursor as a bar: `on [Friday] ca|me`. */
export interface Marked {
  readonly text: string;
  /** In the order of their opening brackets. */
  readonly spans: readonly Span[];
  readonly cursor: number | undefined;
}

export function marked(source: string): Marked {
  let text = '';
  let cursor: number | undefined;
  const spans: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  for (const character of source) {
    if (character === '[') {
      const span = { start: text.length, end: text.length };
      spans.push(span);
      open.push(span);
    } else if (character === ']') {
      const span = open.pop();
      if (!span) throw new Error(`unbalanced: ${source}`);
      span.end = text.length;
    } else if (character === '|') cursor = text.length;
    else text += character;
  }
  return { text, spans, cursor };
}

/** The only span of a marked text. */
export function onlySpan({ spans }: Marked): Span {
  const [span, ...others] = spans;
  if (!span || others.length > 0) throw new Error('not one span');
  return span;
}

/** The inverse of `marked` for one span. */
export function mark(text: string, { start, end }: Span): string {
  return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
}
