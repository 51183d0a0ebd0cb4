// Dates are looked for around numbers only: a text is scanned for digits, and the few words and marks
// about a number decide the rest. So the cost grows with the numbers in a text, not with its words.

import { characterTest } from '../../text/characters';
import { digitClass } from '../../text/digits';
import { hasDateNeighbour, numberEnd } from './dateNeighbours';
import type { DateOrder } from './dateTable';
import { tokenAt, type DateToken } from './dateTokens';
import type { DateWords } from './dateWords';

/** An unbroken run of tokens that may hold dates, with what is needed to read them. */
export interface Run {
  readonly text: string;
  readonly tokens: readonly DateToken[];
  /** The codes of the tokens, one character each. */
  readonly codes: string;
  readonly words: DateWords;
  /** How numeric dates are read, where that is known. */
  readonly order: DateOrder | undefined;
}

/** A range of tokens of a run: the first, and the one past the last. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** The range of a text that tokens of a run cover. */
export function spanOf(run: Run, { first, end }: TokenRange): { start: number; end: number } {
  return { start: run.tokens[first]?.start ?? 0, end: run.tokens[end - 1]?.end ?? 0 };
}

/** How far before a number its date can begin, in characters: weekday, month, a time with its zone. */
const reach = 48;
/** Tokens that are read as one; a longer run is a table, and is read in pieces. */
const longestRun = 300;

const someDigits = new RegExp(`[${digitClass}]`, 'g');
const isWordCharacter = characterTest(/[\p{L}\p{N}]/u);

/** The runs about those numbers of a text that date words or other numbers stand beside. */
export function* runsOf(
  text: string,
  words: DateWords,
  order: DateOrder | undefined = words.order,
): Generator<Run> {
  const digits = new RegExp(someDigits);
  let floor = 0;
  for (let match = digits.exec(text); match; match = digits.exec(text)) {
    if (!hasDateNeighbour(text, match.index, words)) {
      digits.lastIndex = numberEnd(text, match.index);
      continue;
    }
    const tokens = runAround(text, match.index, floor, words);
    yield { text, tokens, codes: tokens.map(({ code }) => code).join(''), words, order };
    floor = Math.max(tokens.at(-1)?.end ?? 0, match.index + 1);
    digits.lastIndex = floor;
  }
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

/** The first offset from `from` on that is not in the middle of a word or number. */
function wordStart(text: string, from: number, floor: number, limit: number): number {
  if (from === floor) return from;
  let at = from;
  while (at < limit && isWordCharacter(text.charCodeAt(at))) at++;
  return at;
}
