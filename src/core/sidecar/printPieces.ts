// The pieces of a text as one word: of each the hash in three digits of base 64 (RFC 4648, for file names),
// then its length in code points, five bits a digit, the least first; where a higher one follows, the
// sixth bit is set.

import { hashCount, type Piece } from '../annotations/anchor/pieces';
import type { Convert } from './fields';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values: ReadonlyMap<string, number> = new Map(Array.from(digits, (digit, i) => [digit, i]));

const base = 64;
const lengthBase = base / 2;

/** The word for pieces whose offsets `toFile` converts to code points. */
export function printPieces(pieces: readonly Piece[], toFile: Convert): string {
  return pieces
    .map(({ start, end, hash }) => printHash(hash) + printLength(toFile(end) - toFile(start)))
    .join('');
}

/**
 * The pieces of a text of that many code points, with offsets that `fromFile` converts from code points;
 * `undefined` where the word is none that we print.
 */
export function readPieces(word: string, length: number, fromFile: Convert): Piece[] | undefined {
  const pieces: Piece[] = [];
  let at = 0;
  let start = 0;
  const next = (): number => values.get(word.charAt(at++)) ?? NaN;
  while (at < word.length) {
    const hash = (next() * base + next()) * base + next();
    let size = 0;
    for (let unit = 1, digit = lengthBase; digit >= lengthBase; unit *= lengthBase) {
      digit = next();
      size += (digit % lengthBase) * unit;
    }
    const end = start + size;
    // Also where a digit is none: nothing is as long as that.
    if (!(end <= length)) return undefined;
    pieces.push({ start: fromFile(start), end: fromFile(end), hash });
    start = end;
  }
  return start === length ? pieces : undefined;
}

function printHash(hash: number): string {
  const places = [hash / base / base, hash / base, hash];
  return places.map((place) => digits.charAt((place % hashCount) % base)).join('');
}

function printLength(length: number): string {
  const rest = Math.floor(length / lengthBase);
  const digit = length % lengthBase;
  return rest > 0 ? digits.charAt(digit + lengthBase) + printLength(rest) : digits.charAt(digit);
}
