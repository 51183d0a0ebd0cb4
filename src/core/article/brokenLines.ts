// Mail, wires and old pages break the lines of a paragraph at a width. A break was forced where the first
// word of the next line had no room behind the line; where nearly all breaks of a text were, its lines are
// pieces of paragraphs, and each paragraph is read as one line.

import type { Span } from '../text/span';
import { characterClass as is, classOf } from '../text/characters';

/** Consecutive lines of the text, by their 0-based numbers, that say one thing; without outer white space. */
export interface LinePiece extends Span {
  readonly number: number;
  readonly lastNumber: number;
}

/** Widths at which lines are broken, in characters. */
const narrowest = 40;
const widest = 100;
/** A text is broken at a width when so many breaks were forced, and this share of those that may be. */
const leastForced = 3;
const leastShare = 0.7;
/** A list, a table or a program seldom goes on in a small letter; prose does after most breaks. */
const leastContinued = 0.3;

/**
 * The pieces, those joined that a forced break divides; the same pieces when the text is not broken. Of a
 * paragraph that is not known itself, lines that are known stand apart; lines are given without white space
 * at their ends and line feeds.
 */
export function joinBroken(
  text: string,
  pieces: readonly LinePiece[],
  isKnown?: (line: string) => boolean,
): readonly LinePiece[] {
  const width = widthOf(text, pieces);
  if (width === undefined) return pieces;
  const known = (piece: LinePiece) =>
    isKnown?.(text.slice(piece.start, piece.end).replaceAll('\n', ' ')) === true;
  return paragraphsOf(text, pieces, width).flatMap((paragraph) => {
    const whole = joined(paragraph);
    if (paragraph.length === 1 || !isKnown || known(whole)) return [whole];
    return runsOf(paragraph, known).map(joined);
  });
}

/** The pieces of a paragraph, those that are apart by themselves and what lies between them joined. */
export function divided(
  [first, ...others]: readonly LinePiece[],
  isApart: (piece: LinePiece) => boolean,
): readonly LinePiece[] {
  return first ? runsOf([first, ...others], isApart).map(joined) : [];
}

/** The pieces of each paragraph. */
function paragraphsOf(
  text: string,
  pieces: readonly LinePiece[],
  width: number,
): readonly Paragraph[] {
  return gathered(
    pieces,
    (before, piece) => isForced(text, before, piece, width) || goesOn(text, before, piece, width),
  );
}

/** The pieces that are apart, each by itself, and the runs of those between them. */
function runsOf(
  paragraph: Paragraph,
  isApart: (piece: LinePiece) => boolean,
): readonly Paragraph[] {
  const apart = new Set(paragraph.filter(isApart));
  return gathered(paragraph, (before, piece) => !apart.has(before) && !apart.has(piece));
}

type Paragraph = readonly [LinePiece, ...LinePiece[]];

/** The pieces in runs, each of a run following the one before. */
function gathered(
  pieces: readonly LinePiece[],
  follows: (before: LinePiece, piece: LinePiece) => boolean,
): readonly Paragraph[] {
  const runs: [LinePiece, ...LinePiece[]][] = [];
  pieces.forEach((piece, at) => {
    const before = pieces[at - 1];
    if (before && follows(before, piece)) runs.at(-1)?.push(piece);
    else runs.push([piece]);
  });
  return runs;
}

function joined(paragraph: Paragraph): LinePiece {
  const last = paragraph[paragraph.length - 1] ?? paragraph[0];
  return { ...paragraph[0], end: last.end, lastNumber: last.lastNumber };
}

/** The width at which the lines are broken; `undefined` when they are not. */
function widthOf(text: string, pieces: readonly LinePiece[]): number | undefined {
  let width = 0;
  for (const { start, end } of pieces) {
    if (end - start <= width || !holdsSpace(text, start, end)) continue;
    width = end - start;
    if (width > widest) return undefined;
  }
  if (width < narrowest) return undefined;
  let long = 0;
  let forced = 0;
  let continued = 0;
  pieces.forEach((piece, at) => {
    const next = pieces[at + 1];
    if (next?.number !== piece.number + 1 || piece.end - piece.start < width / 2) return;
    long++;
    if (!isForced(text, piece, next, width)) return;
    forced++;
    const first = classOf(text.charCodeAt(next.start));
    if (first === is.lower || first === is.caseless) continued++;
  });
  const broken = forced >= leastForced && forced >= long * leastShare;
  return broken && continued >= forced * leastContinued ? width : undefined;
}

/** Whether the line was broken since the next word had no room. */
function isForced(text: string, piece: LinePiece, next: LinePiece, width: number): boolean {
  if (next.number !== piece.lastNumber + 1) return false;
  return piece.end - piece.start + 1 + firstWordLength(text, next) > width;
}

/** Whether a sentence goes on in a small letter though its next word had room, as where somebody broke it by hand. */
function goesOn(text: string, before: LinePiece, next: LinePiece, width: number): boolean {
  if (next.number !== before.lastNumber + 1 || before.end - before.start < width * handBroken) {
    return false;
  }
  const last = classOf(text.charCodeAt(before.end - 1));
  const isOpen = last === is.lower || last === is.comma;
  return isOpen && classOf(text.charCodeAt(next.start)) === is.lower;
}

/** Lines that are broken by hand come near to the width. */
const handBroken = 0.8;

function firstWordLength(text: string, { start, end }: LinePiece): number {
  const space = text.indexOf(' ', start);
  return (space === -1 || space > end ? end : space) - start;
}

/** Names of files and addresses are longer than any width. */
function holdsSpace(text: string, start: number, end: number): boolean {
  const space = text.indexOf(' ', start);
  return space !== -1 && space < end;
}
