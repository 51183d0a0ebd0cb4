// A text that knows for each of its characters which character of the first text it is: so the truth
// about a tag after any edits is known by construction, whatever an edit does.

import type { Span } from '../../../src/core/text/span';

const inserted = -1;

/** Immutable. */
export class TracedText {
  private constructor(
    readonly text: string,
    /** The offset in the first text of each code unit, or −1. */
    private readonly origins: readonly number[],
  ) {}

  static of(text: string): TracedText {
    return new TracedText(
      text,
      Array.from({ length: text.length }, (_, i) => i),
    );
  }

  /** Other words in place of these; what both begin and end with stays what it was. */
  replace({ start, end }: Span, text: string): TracedText {
    const old = this.text.slice(start, end);
    let head = 0;
    while (head < old.length && head < text.length && old[head] === text[head]) head++;
    let tail = 0;
    while (
      tail < Math.min(old.length, text.length) - head &&
      old.at(-1 - tail) === text.at(-1 - tail)
    )
      tail++;
    const changed = text.slice(head, text.length - tail);
    const fresh = new Array<number>(changed.length).fill(inserted);
    return this.splice(start + head, end - tail, new TracedText(changed, fresh));
  }

  insert(at: number, text: string): TracedText {
    return this.replace({ start: at, end: at }, text);
  }

  delete(span: Span): TracedText {
    return this.replace(span, '');
  }

  /** The same words elsewhere; `to` is an offset outside the span. */
  move(span: Span, to: number): TracedText {
    const piece = this.slice(span);
    const without = this.delete(span);
    const at = to > span.start ? to - (span.end - span.start) : to;
    return without.splice(at, at, piece);
  }

  /** Other typography for every match; what a match becomes is still the characters it was. */
  restyle(pattern: RegExp, style: (found: string) => string): TracedText {
    let result = this.slice({ start: 0, end: 0 });
    let at = 0;
    for (const match of this.text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const styled = style(match[0]);
      let own = match.index;
      const origins = Array.from(styled.split(''), (unit) => {
        // What the style adds, marks or more of a sign, counts as the character that it is put to.
        const isNext =
          own < end && (unit === this.text.charAt(own) || styled.length === match[0].length);
        return this.origins[isNext ? own++ : Math.max(match.index, own - 1)] ?? inserted;
      });
      result = result.append(this.slice({ start: at, end: match.index }));
      result = result.append(new TracedText(styled, origins));
      at = end;
    }
    return result.append(this.slice({ start: at, end: this.text.length }));
  }

  /** Where the characters of a span of the first text stand, ascending. */
  placesOf({ start, end }: Span): number[] {
    const places: number[] = [];
    this.origins.forEach((origin, at) => {
      if (origin >= start && origin < end) places.push(at);
    });
    return places;
  }

  /** The offset in the first text of a character, or `undefined` for an inserted one. */
  originOf(at: number): number | undefined {
    const origin = this.origins[at] ?? inserted;
    return origin === inserted ? undefined : origin;
  }

  private slice({ start, end }: Span): TracedText {
    return new TracedText(this.text.slice(start, end), this.origins.slice(start, end));
  }

  private splice(start: number, end: number, piece: TracedText): TracedText {
    return this.slice({ start: 0, end: start })
      .append(piece)
      .append(this.slice({ start: end, end: this.text.length }));
  }

  private append(other: TracedText): TracedText {
    return new TracedText(this.text + other.text, this.origins.concat(other.origins));
  }
}

/** What became of a tag. */
export type Fate =
  | { readonly kind: 'stands'; readonly span: Span }
  /** Letters of it changed, came in or went: only a person can say whether it is still the same. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'gone' };

const invisible = /\s|\p{Cf}|\u0640|\p{M}/u;

/** What became of a span of the first text. */
export function fateOf(span: Span, original: string, now: TracedText): Fate {
  const places = now.placesOf(span);
  const visible = places.filter((at) => !invisible.test(now.text.charAt(at)));
  const [first] = visible;
  const last = visible.at(-1);
  if (first === undefined || last === undefined) return { kind: 'gone' };
  const kept = new Set(places.map((at) => now.originOf(at)));
  for (let at = span.start; at < span.end; at++) {
    if (!invisible.test(original.charAt(at)) && !kept.has(at)) return { kind: 'changed' };
  }
  const own = new Set(places);
  for (let at = first; at <= last; at++) {
    if (!own.has(at) && !invisible.test(now.text.charAt(at))) return { kind: 'changed' };
  }
  const isGrown =
    isLetter(now.text, first - 1) !== isLetter(original, (now.originOf(first) ?? 0) - 1) ||
    isLetter(now.text, last + 1) !== isLetter(original, (now.originOf(last) ?? 0) + 1);
  if (isGrown) return { kind: 'changed' };
  return { kind: 'stands', span: { start: first, end: last + 1 } };
}

function isLetter(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}

/** Whether two spans hold the same visible characters. */
export function isSamePlace(a: Span, b: Span, text: string): boolean {
  const trimmed = ({ start, end }: Span): string => {
    while (start < end && invisible.test(text.charAt(start))) start++;
    while (end > start && invisible.test(text.charAt(end - 1))) end--;
    return `${start} ${end}`;
  };
  return trimmed(a) === trimmed(b);
}
