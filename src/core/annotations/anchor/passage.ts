// What is remembered of the text around one annotation, ready for comparing.

import type { Span } from '../../text/span';
import { foldQuote } from './fold';
import { Context } from './likeness';

/** The context on one side: what stands next to the span counts most, then the rest of its line. */
export interface Side {
  readonly all: Context;
  /** The part in the line of the span; `undefined` where the span begins or ends its line. */
  readonly line: Context | undefined;
  readonly next: Context;
}

/** What a passage is made of. Rejections and quotations remember no context. */
export type Remembered = Span & {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
};

// A word or two: where these differ, the rest of a context proves little.
const nextLength = 12;

/** A span of the old text with its quote, folded. */
export class Passage implements Span {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** The folded letters, and the same folded loosely. */
  readonly letters: string;
  readonly loose: string;
  /** Loosely folded: prefix, exact and suffix in one, and where exact starts in it. */
  readonly fragment: string;
  readonly lead: number;
  private readonly prefix: string;
  private readonly suffix: string;
  private sides: { readonly before: Side; readonly after: Side } | undefined;

  constructor({ start, end, exact, prefix = '', suffix = '' }: Remembered) {
    this.start = start;
    this.end = end;
    this.exact = exact;
    this.prefix = prefix;
    this.suffix = suffix;
    const { letters, loose } = foldQuote(exact);
    const lead = foldQuote(prefix).loose;
    this.letters = letters;
    this.loose = loose;
    this.fragment = lead + loose + foldQuote(suffix).loose;
    this.lead = lead.length;
  }

  get before(): Side {
    return this.bothSides.before;
  }

  get after(): Side {
    return this.bothSides.after;
  }

  /** How much of the fragment is context. */
  get contextLength(): number {
    return this.fragment.length - this.loose.length;
  }

  // Most passages stand where they are looked for with all their context, which then need not be taken apart.
  private get bothSides() {
    this.sides ??= {
      before: this.sideOf(this.fragment.slice(0, this.lead), 'before'),
      after: this.sideOf(this.fragment.slice(this.lead + this.loose.length), 'after'),
    };
    return this.sides;
  }

  private sideOf(context: string, where: 'before' | 'after'): Side {
    const isBefore = where === 'before';
    const inLine = isBefore
      ? foldQuote(this.prefix.slice(this.prefix.lastIndexOf('\n') + 1)).loose.trimStart()
      : foldQuote(this.suffix.split('\n', 1)[0] ?? '').loose.trimEnd();
    return {
      all: new Context(context, where),
      line: inLine.trim() === '' ? undefined : new Context(inLine, where),
      next: new Context(
        isBefore ? context.slice(-nextLength) : context.slice(0, nextLength),
        where,
      ),
    };
  }
}
