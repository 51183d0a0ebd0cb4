// A text cut into pieces of some forty letters, each known by a hash: enough to tell later which of them
// still stand, without the text. Where a piece ends, its own last letters say (content-defined chunking:
// Muthitacharoen, Chen, Mazières, A Low-bandwidth Network File System, SOSP 2001). So an edit changes the
// pieces it touches and no other, and as only folded letters and digits count, wrapping lines anew or
// styling quotes changes none.

import type { Span } from '../../text/span';
import type { Folded } from './fold';

/** A piece of a text, without a gap behind the one before it. */
export interface Piece extends Span {
  /** Of its letters and digits, below `hashCount`. */
  readonly hash: number;
}

// Three digits of base 64: of a thousand pieces of two texts hardly two are the same by chance.
export const hashCount = 64 ** 3;

// A mention, or what tells it from another; below it lists of short words have pieces that repeat.
const leastLetters = 12;

// A text of this length, in code points, has about a thousand pieces; a longer one has longer pieces.
const finelyCut = 50_000;
const finestMask = 31;

// Letters that repeat each other end none; a piece as long as eight is ended wherever it is.
const longest = 8;

/**
 * The pieces of a text.
 *
 * @param length of the text in code points, or of another one that it is compared with
 */
export function cutIntoPieces(text: Folded, length: number): readonly Piece[] {
  const { loose } = text;
  const mask = maskFor(length);
  const pieces: Piece[] = [];
  let start = 0;
  let letters = 0;
  let hash = 0;
  let recent = 0;
  for (let i = 0; i < loose.length; i++) {
    const code = loose.charCodeAt(i);
    if (!isLetter(code)) continue;
    letters++;
    hash = (Math.imul(hash, 31) + mixed(code)) | 0;
    // The last eight letters, each shifted out in its turn.
    recent = (recent << 4) + mixed(code);
    if (letters < leastLetters || isHighSurrogate(code)) continue;
    if ((mixed(recent) & mask) !== 0 && letters < longest * mask) continue;
    const { end } = text.source(i, i + 1);
    pieces.push({ start, end, hash: (mixed(hash) >>> 0) % hashCount });
    start = end;
    letters = 0;
    hash = 0;
  }
  const end = text.original.length;
  if (end > start) pieces.push({ start, end, hash: (mixed(hash) >>> 0) % hashCount });
  return pieces;
}

function maskFor(length: number): number {
  let mask = finestMask;
  for (let most = finelyCut; most < length; most *= 2) mask = 2 * mask + 1;
  return mask;
}

function isLetter(code: number): boolean {
  return code >= 0x80 || (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function mixed(code: number): number {
  const spread = Math.imul(code ^ (code >>> 15), 0x2c1b3c6d);
  return spread ^ (spread >>> 13);
}
