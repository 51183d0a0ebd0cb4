// Finds the cores of dates in a run: day, month and year without weekday and time.

import { dateShapes, yearlessShapes, type DatePrecision, type DateShape } from './dateShapes';
import type { DateToken } from './dateTokens';
import type { Run, TokenRange } from './run';

/** One date's core with its named parts. */
export interface DateCore extends TokenRange {
  readonly precision: DatePrecision;
  readonly part: (name: string) => DateToken | undefined;
  /** What stands between the numbers of a numeric date. */
  readonly mark: string | undefined;
}

/** What every shape has: a year of four digits, or of two at the end. */
const hasYear = /y|d[-/.][dmbk][-/.][dn]/;

/** The cores in a run, ascending and without overlap. */
export function dateCores(run: Run): readonly DateCore[] {
  if (!hasYear.test(run.codes)) return [];
  return takeCores(run, dateShapes, run.codes).cores;
}

/** The days without a year in what the dates of a run leave over. */
export function yearlessCores(run: Run): readonly DateCore[] {
  const { left } = takeCores(run, dateShapes, run.codes);
  return takeCores(run, yearlessShapes, left).cores;
}

/** Lets each shape take what it can, and tells what is left: other codes, with `#` for those taken. */
function takeCores(
  run: Run,
  shapes: readonly DateShape[],
  codes: string,
): { cores: readonly DateCore[]; left: string } {
  const cores: DateCore[] = [];
  let left = codes;
  for (const { pattern, precision, needs } of shapes) {
    if (!needs.test(left)) continue;
    for (const match of left.matchAll(pattern)) {
      const first = match.index;
      const end = first + match[0].length;
      const { groups } = match.indices ?? {};
      const part = (name: string): DateToken | undefined => {
        const at = groups?.[name]?.[0];
        return at === undefined ? undefined : run.tokens[at];
      };
      // What looked like a date and is none, such as 30 February, is taken too: it holds no smaller one.
      left = left.slice(0, first) + '#'.repeat(end - first) + left.slice(end);
      if (standsFree(run, first, end)) {
        cores.push({ first, end, precision, part, mark: match.groups?.mark });
      }
    }
  }
  return { cores: cores.sort((a, b) => a.first - b.first), left };
}

const path = /[_/=#&?$€£%\\]/;
const word = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * Whether a core that begins or ends in a number is no part of a web address, an amount or the name of
 * a version. Before a month written in letters a word may stand, glued on by a crawler: `News3 July 2024`.
 */
function standsFree({ text, tokens, codes }: Run, first: number, end: number): boolean {
  const [opening, closing] = [tokens[first], tokens[end - 1]];
  if (!opening || !closing) return false;
  const before = text[opening.start - 1] ?? ' ';
  const after = text[closing.end] ?? ' ';
  if (opening.value !== undefined) {
    if (path.test(before)) return false;
    if (word.test(before) && !/[mb]/.test(codes.slice(first, end))) return false;
  }
  return closing.value === undefined || !path.test(after) || /[?#&]/.test(after);
}
