// Text as anchoring compares it. Writers, editors and scrapers change typography without changing a
// word: curly and straight quotes, kinds of blanks and dashes, line breaks, tatweel and harakat, invisible
// direction marks, composed and decomposed letters. All that is folded for comparing and never stored.
// Where the folded letters are equal, the words are the same. `loose` goes further, for finding candidates
// and comparing contexts only: case, hamza, taa marbuta, the digits of other scripts.

import type { Span } from '../../text/span';
import { atOnce, type Steps } from '../../text/steps';

// What one code unit becomes; an empty string is dropped. Letters and ASCII are not in the table.
const typography: ReadonlyMap<number, string> = new Map(
  (
    [
      ['‘’‚‛′ʼ`´‹›', "'"],
      ['“”„‟″«»「」『』〝〞', '"'],
      ['\u2010\u2011\u2012\u2013\u2014\u2015\u2212', '-'],
      ['…', '...'],
      // Keyboards of Persian and Urdu write the same letters with other code points.
      ['ک', 'ك'],
      ['ی', 'ي'],
      // Invisible: joiners, direction marks and isolates, soft hyphen, word joiner, byte order mark.
      ['\u00AD\u061C\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E', ''],
      ['\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFEFF', ''],
    ] as const
  ).flatMap(([characters, folded]) =>
    Array.from(characters, (character) => [character.charCodeAt(0), folded] as const),
  ),
);

const looseLetters: readonly (readonly [RegExp, string])[] = [
  [/[أإآٱ]/g, 'ا'],
  [/ى/g, 'ي'],
  [/ة/g, 'ه'],
  [/ؤ/g, 'و'],
  [/ئ/g, 'ي'],
];
const beyondLatin = /[\u0600-\u0fff]/;
const foreignDigit = /[٠-٩۰-۹०-९]/g;

/** A text folded, with the place in the source of each folded character. */
export class Folded {
  private constructor(
    readonly original: string,
    /** Equal where the words are equal. */
    readonly letters: string,
    /** As long as `letters`, character for character. */
    readonly loose: string,
    private readonly starts: Uint32Array,
    private readonly ends: Uint32Array,
  ) {}

  static of(source: string): Folded {
    return atOnce(Folded.inSteps(source));
  }

  static *inSteps(source: string): Steps<Folded> {
    const out = new Buffer(source.length);
    for (let at = 0; at < source.length; at += stepLength) {
      fold(source, at, Math.min(source.length, at + stepLength), out);
      if (at + stepLength < source.length) yield;
    }
    const letters = out.text();
    return new Folded(source, letters, loosened(letters), out.starts, out.ends);
  }

  get length(): number {
    return this.letters.length;
  }

  /** The first folded character that stands at the offset of the source or after it. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether nothing but blanks stands between a folded index and the end of its line on that side. */
  isLineEdge(index: number, side: 'before' | 'after'): boolean {
    if (side === 'before') {
      const before = this.original.slice(
        index === 0 ? 0 : this.starts[index - 1],
        this.starts[index],
      );
      return index === 0 || (before.includes('\n') && before.trim() === '');
    }
    const after = this.original.slice(this.starts[index], this.ends[index]);
    return index >= this.length || (after.includes('\n') && after.trim() === '');
  }

  /** How many characters of a span of the source are folded away: second blanks, marks. */
  blanksIn({ start, end }: Span): number {
    return Math.max(0, end - start - (this.indexAt(end) - this.indexAt(start)));
  }

  /** How many lines end in a span of the source. */
  linesIn({ start, end }: Span): number {
    let count = 0;
    for (let at = this.original.indexOf('\n', start); at !== -1 && at < end; count++)
      at = this.original.indexOf('\n', at + 1);
    return count;
  }

  /** What the folded characters from one index to before another are in the source. */
  source(from: number, to: number): Span {
    const start = this.starts[from] ?? 0;
    return { start, end: to > from ? (this.ends[to - 1] ?? start) : start };
  }
}

/** Folds a piece of a text. */
function fold(source: string, from: number, to: number, out: Buffer): void {
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at);
    // Most of most texts, and dear where it is looked up in tables.
    if (code > 0x20 && code < 0x7f) out.push(code, at, at + 1);
    else if (isBlank(code)) out.blank(at);
    else if (code < 0x80) out.push(code, at, at + 1);
    else if (isMark(code)) out.mark(code, at + 1);
    else {
      const folded = typography.get(code) ?? compatible(code);
      if (folded === undefined) out.push(code, at, at + 1);
      else for (let i = 0; i < folded.length; i++) out.push(folded.charCodeAt(i), at, at + 1);
    }
  }
}

// Folded in some ten milliseconds.
const stepLength = 500_000;

/** A short text folded, for comparing with a `Folded` one. */
export function foldQuote(text: string): Pick<Folded, 'letters' | 'loose'> {
  if (plain.test(text)) return { letters: text, loose: text.toLowerCase() };
  const { letters, loose } = Folded.of(text);
  return { letters, loose };
}

// ASCII and single blanks, as most English quotes are, have nothing to fold.
const plain = /^[!-~]*(?: [!-~]+)* ?$/;

function loosened(letters: string): string {
  const lower = letters.toLowerCase();
  let loose = lower.length === letters.length ? lower : lowerByCharacter(letters);
  if (!beyondLatin.test(loose)) return loose;
  for (const [pattern, letter] of looseLetters) loose = loose.replace(pattern, letter);
  return loose.replace(foreignDigit, (digit) => `${digit.charCodeAt(0) & 0xf}`);
}

/** Lower case without the few letters that become two, such as İ. */
function lowerByCharacter(letters: string): string {
  return letters.replace(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}

function isBlank(code: number): boolean {
  return (
    code <= 0x20 ||
    (code >= 0x7f && code <= 0xa0) ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Combining marks of Latin, Hebrew points, harakat and tatweel. */
function isMark(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x591 && code <= 0x5c7 && code !== 0x5be) ||
    (code >= 0x64b && code <= 0x65f) ||
    code === 0x640 ||
    code === 0x670 ||
    (code >= 0x6d6 && code <= 0x6ed)
  );
}

/** The letters that presentation forms, ligatures and full-width forms stand for. */
function compatible(code: number): string | undefined {
  return code >= 0xf900 ? String.fromCharCode(code).normalize('NFKC') : undefined;
}

/** Folded characters as they are made. */
class Buffer {
  private codes: Uint16Array;
  starts: Uint32Array;
  ends: Uint32Array;
  private length = 0;

  constructor(capacity: number) {
    // Few characters become several, so it seldom grows.
    this.codes = new Uint16Array(capacity + 64);
    this.starts = new Uint32Array(capacity + 64);
    this.ends = new Uint32Array(capacity + 64);
  }

  push(code: number, start: number, end: number): void {
    if (this.length === this.codes.length) this.grow();
    this.codes[this.length] = code;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length++;
  }

  /** Blanks in a row are one. */
  blank(at: number): void {
    if (this.length === 0 || this.codes[this.length - 1] !== 0x20) this.push(0x20, at, at + 1);
    else this.ends[this.length - 1] = at + 1;
  }

  /** A mark joins the letter before it: as a composed letter, or as nothing at all. */
  mark(code: number, end: number): void {
    const last = this.length - 1;
    if (last < 0) return;
    this.ends[last] = end;
    if (code > 0x36f) return;
    const composed = String.fromCharCode(this.codes[last] ?? 0, code).normalize('NFC');
    if (composed.length === 1) this.codes[last] = composed.charCodeAt(0);
  }

  text(): string {
    this.starts = this.starts.subarray(0, this.length);
    this.ends = this.ends.subarray(0, this.length);
    let text = '';
    for (let at = 0; at < this.length; at += chunk) {
      const codes = this.codes.subarray(at, Math.min(this.length, at + chunk));
      // A spread reads the array number by number, which takes five times as long.
      text += Reflect.apply(String.fromCharCode, undefined, codes) as string;
    }
    return text;
  }

  private grow(): void {
    const larger = this.length * 2;
    this.codes = copied(this.codes, new Uint16Array(larger));
    this.starts = copied(this.starts, new Uint32Array(larger));
    this.ends = copied(this.ends, new Uint32Array(larger));
  }
}

// Arguments of one call are limited by the stack.
const chunk = 8192;

function copied<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
