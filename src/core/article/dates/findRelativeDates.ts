// Relative days are found by their words. A direction (last, next) stands before its noun in some
// languages and after it in others; both are tried, so that the tables need not say.

import { characterTest } from '../../text/characters';
import { overlaps } from '../../text/span';
import { dayNumberIn } from './calendarDays';
import { calendarOf } from './dateReadings';
import { yearlessCores } from './dateCores';
import { dateWordsFor, foldDateWord } from './dateWords';
import { findDates } from './findDates';
import type { FoundDate } from './foundDate';
import type { Direction, FoundRelativeDate, RelativeMeaning } from './relativeDate';
import { relativeWordsFor, type RelativePiece, type RelativeWords } from './relativeWords';
import { runsOf, spanOf } from './run';

/**
 * The days that a text tells by their distance from its own day, or without their year: ascending,
 * and outside the dates that it gives in full. Give those when they are known already.
 */
export function findRelativeDates(
  text: string,
  language: string,
  dates: readonly FoundDate[] = findDates(text, language),
): readonly FoundRelativeDate[] {
  const found = [...worded(text, language), ...yearless(text, language)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const free: FoundRelativeDate[] = [];
  let next = 0;
  for (const relative of found) {
    while ((dates[next]?.end ?? Infinity) <= relative.start) next++;
    const date = dates[next];
    const previous = free.at(-1);
    if (date && overlaps(date, relative)) continue;
    if (previous && overlaps(previous, relative)) continue;
    free.push(relative);
  }
  return free;
}

/** 30 days suit every month of a year that is not known; this one leaps in the Gregorian calendar. */
const anyYear = { gregorian: 2024, jalali: 1403, hijri: 1445 };

function yearless(text: string, language: string): FoundRelativeDate[] {
  const found: FoundRelativeDate[] = [];
  for (const run of runsOf(text, dateWordsFor(language))) {
    for (const core of yearlessCores(run)) {
      const calendar = calendarOf(core, undefined, run.words);
      const month = core.part('month')?.word?.month ?? core.part('monthNumber')?.value;
      const day = core.part('day')?.value;
      const twin = core.part('twin')?.word?.month ?? month;
      if (!calendar || !month || !day || twin !== month) continue;
      if (dayNumberIn(calendar, { year: anyYear[calendar], month, day }) === undefined) continue;
      found.push({ ...spanOf(run, core), meaning: { kind: 'day-of-year', calendar, month, day } });
    }
  }
  return found;
}

interface PlacedPiece {
  readonly start: number;
  readonly end: number;
  readonly piece: RelativePiece;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
}

function worded(text: string, language: string): FoundRelativeDate[] {
  const words = relativeWordsFor(language);
  const pieces = words.unspaced ? unspacedPieces(text, words) : spacedPieces(text, words);
  const found: FoundRelativeDate[] = [];
  pieces.forEach((placed, i) => {
    const beside = [pieces[i - 1], pieces[i + 1]].filter(
      (other) => other?.piece.kind === 'direction' && areAdjacent(text, placed, other),
    );
    const direction = beside[0]?.piece.kind === 'direction' ? beside[0].piece.direction : undefined;
    const meaning = meaningOf(placed, direction);
    if (!meaning) return;
    if (
      meaning.kind === 'weekday' &&
      !direction &&
      words.isFuture(text, placed.start, placed.end)
    ) {
      found.push({
        start: placed.start,
        end: placed.end,
        meaning: { ...meaning, direction: 'coming' },
      });
      return;
    }
    const [other] = meaning.kind === 'days' ? [] : beside;
    found.push({
      start: Math.min(placed.start, other?.start ?? placed.start),
      end: Math.max(placed.end, other?.end ?? placed.end),
      meaning,
    });
  });
  return found;
}

function meaningOf(
  { piece, capital }: PlacedPiece,
  direction: Direction | undefined,
): RelativeMeaning | undefined {
  switch (piece.kind) {
    case 'whole':
      return piece.meaning;
    case 'weekday':
      if (piece.capitals && !capital) return undefined;
      return { kind: 'weekday', weekday: piece.weekday, ...(direction && { direction }) };
    case 'unit':
      return direction && { kind: piece.unit, amount: amountOf[direction] };
    case 'month-name':
      if (!direction || (piece.capitals && !capital)) return undefined;
      return { kind: 'named-month', month: piece.month, direction };
    case 'direction':
    case 'name':
      return undefined;
  }
}

const amountOf = { last: -1, this: 0, next: 1 } as const;

function areAdjacent(text: string, a: PlacedPiece, b: PlacedPiece): boolean {
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return between.length <= 2 && /^[\p{Zs}\p{Cf}]*$/u.test(between);
}

function unspacedPieces(text: string, words: RelativeWords): PlacedPiece[] {
  const placed: PlacedPiece[] = [];
  for (const match of text.matchAll(words.unspaced ?? /$^/g)) {
    const piece = words.pieces.get(match[0]);
    const start = match.index;
    if (piece) placed.push({ start, end: start + match[0].length, piece, capital: true });
  }
  return placed;
}

const word = /[\p{L}\p{M}\u200c]+/uy;
const isOfWord = characterTest(/[\p{L}\p{M}\u200c]/u);
/** What may stand between the words of a phrase: a blank, a hyphen or an apostrophe. */
const joint = /^[ \u00a0\u202f'’-]$/;
const longestPhrase = 3;
/** And, written as one with the next word. */
const conjunction = /^و(?=\p{L}{3})/u;

function spacedPieces(text: string, words: RelativeWords): PlacedPiece[] {
  const placed: PlacedPiece[] = [];
  if (words.pieces.size === 0) return placed;
  for (let at = 0; at < text.length; at++) {
    if (!isOfWord(text.charCodeAt(at))) continue;
    const start = at;
    while (at < text.length && isOfWord(text.charCodeAt(at))) at++;
    if (!words.mayBegin(text, start)) continue;
    const found = pieceOf(text, start, at, words);
    if (!found) continue;
    placed.push(found);
    at = found.end - 1;
  }
  return placed;
}

/** The piece that a word is or begins. */
function pieceOf(
  text: string,
  wordStart: number,
  wordEnd: number,
  words: RelativeWords,
): PlacedPiece | undefined {
  let key = foldDateWord(text.slice(wordStart, wordEnd));
  let start = wordStart;
  if (!words.pieces.has(key) && !words.firsts.has(key)) {
    const bare = key.replace(conjunction, '');
    if (bare === key || !words.pieces.has(bare)) return undefined;
    [key, start] = [bare, start + 1];
  }
  const phrase = words.firsts.has(key) ? phraseAt(text, wordEnd, key, words) : undefined;
  const piece = phrase?.piece ?? words.pieces.get(key);
  if (!piece) return undefined;
  const first = text[start] ?? '';
  const end = phrase?.end ?? wordEnd;
  return { start, end, piece, capital: first !== first.toLowerCase() };
}

/** The longest phrase that begins with the word ending at `end`. */
function phraseAt(
  text: string,
  end: number,
  first: string,
  words: RelativeWords,
): { end: number; piece: RelativePiece } | undefined {
  const pattern = new RegExp(word);
  let key = first;
  let at = end;
  let found: { end: number; piece: RelativePiece } | undefined;
  for (let count = 1; count < longestPhrase; count++) {
    if (!joint.test(text[at] ?? '')) break;
    pattern.lastIndex = at + 1;
    const match = pattern.exec(text);
    if (!match) break;
    key += ` ${foldDateWord(match[0])}`;
    at = pattern.lastIndex;
    const piece = words.pieces.get(key);
    if (piece) found = { end: at, piece };
  }
  return found;
}
