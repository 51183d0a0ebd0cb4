// Dates are looked for around numbers only: a text is scanned for digits, and the few words and marks
// about a number decide the rest. So the cost grows with the numbers in a text, not with its words.

import { digitClass, toAsciiDigits } from '../../text/digits';
import type { DateOrder } from './dateTable';
import { tokenAt, type DateToken } from './dateTokens';
import { dateWordsFor, type DateWords } from './dateWords';
import type { FoundDate } from './foundDate';
import { hasDateNeighbour, numberEnd } from './dateNeighbours';
import { readDates } from './readDates';

export interface DateOptions {
  /** How the outlet writes numeric dates, where that is known. */
  readonly order?: DateOrder;
}

/** How far before a number its date can begin, in characters: weekday, month, a time with its zone. */
const reach = 48;
/** Tokens that are read as one; a longer run is no date but a table, and is read in pieces. */
const longestRun = 120;

const someDigits = new RegExp(`[${digitClass}]`, 'g');
const letter = /\p{L}/u;

/**
 * The dates that a canonical text gives, ascending and without overlap. Impossible dates are no dates,
 * and a day without its year is not found here (see findRelativeDates). Linear in the length of the text.
 */
export function findDates(
  text: string,
  language: string,
  options: DateOptions = {},
): readonly FoundDate[] {
  const words = dateWordsFor(language);
  const order = options.order ?? words.order;
  const found: FoundDate[] = [];
  const digits = new RegExp(someDigits);
  let floor = 0;
  for (let match = digits.exec(text); match; match = digits.exec(text)) {
    if (!hasDateNeighbour(text, match.index, words)) {
      digits.lastIndex = numberEnd(text, match.index);
      continue;
    }
    const tokens = runAround(text, match.index, floor, words);
    const codes = tokens.map(({ code }) => code).join('');
    found.push(...readDates({ text, tokens, codes, words, order }));
    floor = Math.max(tokens.at(-1)?.end ?? 0, match.index + 1);
    digits.lastIndex = floor;
  }
  return resolveByTheOthers(found, text);
}

/** The unbroken run of tokens around a number that could belong to a date. */
function runAround(text: string, number: number, floor: number, words: DateWords): DateToken[] {
  const run: DateToken[] = [];
  let at = wordStart(text, Math.max(floor, number - reach), floor, number);
  while (at < number) {
    const token = tokenAt(text, at, words);
    at = token?.end ?? at + 1;
    if (!token || token.code === '!') run.length = 0;
    else run.push(token);
  }
  while (run.length < longestRun) {
    const token = tokenAt(text, at, words);
    if (!token || token.code === '!') break;
    run.push(token);
    at = token.end;
  }
  return run;
}

/** The first offset from `from` on that is not in the middle of a word. */
function wordStart(text: string, from: number, floor: number, limit: number): number {
  if (from === floor) return from;
  let at = from;
  while (at < limit && letter.test(text[at] ?? '')) at++;
  return at;
}

const numeric = new RegExp(`([${digitClass}]{1,2})[/.-]([${digitClass}]{1,2})[/.-]`);

/** Reads the ambiguous dates of a text as its unambiguous ones are written, when those agree. */
function resolveByTheOthers(found: readonly FoundDate[], text: string): readonly FoundDate[] {
  if (!found.some(({ ambiguous }) => ambiguous)) return found;
  const orders = new Set<DateOrder>();
  for (const { start, end, ambiguous } of found) {
    const [, first, second] = numeric.exec(toAsciiDigits(text.slice(start, end))) ?? [];
    if (ambiguous || !first || !second) continue;
    if (Number(first) > 12) orders.add('day-first');
    if (Number(second) > 12) orders.add('month-first');
  }
  if (orders.size !== 1) return found;
  return found.map(({ ambiguous, ...date }) => {
    const value = orders.has('day-first') ? ambiguous?.[0] : ambiguous?.[1];
    return value === undefined ? date : { ...date, value };
  });
}
