// From a run of tokens to the dates in it.

import { weekdayOf, type Calendar } from './calendar';
import { dayNumberIn, isoDay, isoPeriod } from './calendarDays';
import { dateShapes, eraAfter, weekdayAfter, weekdayBefore, type DateShape } from './dateShapes';
import type { DateOrder } from './dateTable';
import type { DateToken } from './dateTokens';
import type { DateWords } from './dateWords';
import type { FoundDate } from './foundDate';
import { timeFollowing, timePreceding } from './timeOfDay';

/** One date's core in a run, as a range of tokens, with its named parts. */
interface Core {
  readonly shape: DateShape;
  readonly first: number;
  readonly end: number;
  readonly part: (name: string) => DateToken | undefined;
  readonly mark: string | undefined;
}

/** The dates in one run of tokens, ascending. */
export function readDates(
  text: string,
  run: readonly DateToken[],
  words: DateWords,
  order: DateOrder | undefined,
): FoundDate[] {
  const codes = run.map((token) => token.code).join('');
  const found: FoundDate[] = [];
  let floor = 0;
  for (const core of coresOf(codes, run)) {
    if (core.first < floor) continue;
    const date = readDate(text, codes, run, core, floor, words, order);
    if (!date) continue;
    found.push(date.found);
    floor = date.end;
  }
  return found;
}

function coresOf(codes: string, run: readonly DateToken[]): Core[] {
  const cores: Core[] = [];
  let left = codes;
  for (const shape of dateShapes) {
    shape.pattern.lastIndex = 0;
    for (const match of left.matchAll(shape.pattern)) {
      const { groups } = match.indices ?? {};
      const end = match.index + match[0].length;
      const part = (name: string): DateToken | undefined => {
        const at = groups?.[name]?.[0];
        return at === undefined ? undefined : run[at];
      };
      cores.push({ shape, first: match.index, end, part, mark: match.groups?.mark });
      left = left.slice(0, match.index) + '#'.repeat(match[0].length) + left.slice(end);
    }
  }
  return cores.sort((a, b) => a.first - b.first);
}

/** One way to read a date's core. */
interface Reading {
  readonly value: string;
  /** Of a reading with a day. */
  readonly dayNumber?: number;
}

function readDate(
  text: string,
  codes: string,
  run: readonly DateToken[],
  core: Core,
  floor: number,
  words: DateWords,
  order: DateOrder | undefined,
): { found: FoundDate; end: number } | undefined {
  let { first, end } = core;
  if (!standsFree(text, run[first], run[end - 1])) return undefined;

  const era = eraAfter.exec(codes.slice(end, end + 4));
  const eraCalendar = era ? run[end + era[0].search(/[ea]/)]?.word?.calendar : undefined;
  if (era) end += era[0].length;
  const calendar = calendarOf(core, eraCalendar, words);
  let readings = readingsOf(core, calendar, order);
  if (!readings[0]) return undefined;
  if (core.shape.precision !== 'day') {
    const cue = core.part('cue');
    const span = spanOf(run, cue ? first + 2 : first, end);
    return { found: { ...span, value: readings[0].value, calendar }, end };
  }

  let weekday = weekdayIn(weekdayBefore, codes.slice(floor, first), run, floor);
  if (weekday) first = weekday.first;
  else {
    weekday = weekdayIn(weekdayAfter, codes.slice(end, end + 8), run, end);
    if (weekday) end = weekday.end;
  }
  const named = weekday?.token.word?.weekday;
  const fitting = readings.filter(
    ({ dayNumber }) => dayNumber !== undefined && weekdayOf(dayNumber) === named,
  );
  if (fitting.length > 0) readings = fitting;

  const before = timePreceding(codes, run, floor, first);
  const after = before ? undefined : timeFollowing(codes, run, end);
  if (before) first = before.first;
  if (after) end = after.end;
  const time = (before ?? after)?.value ?? '';
  const values = readings.map(({ value }) => value + time);
  return {
    found: {
      ...spanOf(run, first, end),
      value: values[0] ?? '',
      calendar,
      ...(values.length > 1 && { ambiguous: values }),
      ...(named && { weekday: { weekday: named, agrees: fitting.length > 0 } }),
    },
    end,
  };
}

const wordOrPath = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}_/=#&?$€£%\\]/u;

/** Whether a date that begins or ends in a number is not part of a word, a web address or an amount. */
function standsFree(
  text: string,
  first: DateToken | undefined,
  last: DateToken | undefined,
): boolean {
  if (!first || !last) return false;
  const before = text[first.start - 1] ?? ' ';
  const after = text[last.end] ?? ' ';
  if (first.value !== undefined && wordOrPath.test(before)) return false;
  return last.value === undefined || !/[\p{N}_/=%]/u.test(after);
}

function spanOf(
  run: readonly DateToken[],
  first: number,
  end: number,
): { start: number; end: number } {
  return { start: run[first]?.start ?? 0, end: run[end - 1]?.end ?? 0 };
}

function weekdayIn(
  pattern: RegExp,
  codes: string,
  run: readonly DateToken[],
  base: number,
): { token: DateToken; first: number; end: number } | undefined {
  const match = pattern.exec(codes);
  const at = match?.indices?.groups?.weekday?.[0];
  const token = at === undefined ? undefined : run[base + at];
  if (!match || at === undefined || token?.word?.weekday === undefined) return undefined;
  return { token, first: base + at, end: base + match.index + match[0].length };
}

/** The last Jalali year that is certainly none of the Hijri calendar, which is some 43 years ahead. */
const lastJalaliYear = 1429;
/** Years below this one are not Gregorian where another calendar is in use. */
const firstGregorianYear = 1500;

function calendarOf(core: Core, era: Calendar | undefined, words: DateWords): Calendar {
  const named = core.part('month')?.word?.calendar;
  if (named) return named;
  const year = core.part('year')?.value;
  if (year === undefined || year >= firstGregorianYear) return 'gregorian';
  if (era && era !== 'gregorian') return era;
  const numeric = words.numericCalendar;
  return numeric === 'jalali' && year > lastJalaliYear ? 'hijri' : numeric;
}

function readingsOf(core: Core, calendar: Calendar, order: DateOrder | undefined): Reading[] {
  const year = yearOf(core);
  if (year === undefined) return [];
  const month = core.part('month')?.word?.month ?? core.part('monthNumber')?.value;
  if (core.shape.precision !== 'day') {
    const cue = core.part('cue');
    if (cue && !cue.word?.roles.has('year-cue')) return [];
    const value = isoPeriod(calendar, year, month);
    return value === undefined ? [] : [{ value }];
  }
  const twin = core.part('twin')?.word?.month;
  if (twin !== undefined && twin !== month) return [];
  const day = core.part('day')?.value;
  if (month !== undefined && day !== undefined) return dayReadings(calendar, year, [[month, day]]);

  const first = core.part('first')?.value ?? 0;
  const second = core.part('second')?.value ?? 0;
  const dayFirst = dayReadings(calendar, year, [[second, first]]);
  const monthFirst = dayReadings(calendar, year, [[first, second]]);
  if (first === second || monthFirst.length === 0) return dayFirst;
  if (dayFirst.length === 0) return monthFirst;
  // Only countries that put the day first write dots.
  const known = core.mark === '.' ? 'day-first' : order;
  if (known === 'day-first') return dayFirst;
  return known === 'month-first' ? monthFirst : [...dayFirst, ...monthFirst];
}

function dayReadings(
  calendar: Calendar,
  year: number,
  pairs: readonly (readonly [month: number, day: number])[],
): Reading[] {
  return pairs.flatMap(([month, day]) => {
    const dayNumber = dayNumberIn(calendar, { year, month, day });
    return dayNumber === undefined ? [] : [{ value: isoDay(dayNumber), dayNumber }];
  });
}

/** A year of two digits is of this century up to 68, as in POSIX. */
const lastYearOfThisCentury = 68;

function yearOf(core: Core): number | undefined {
  const short = core.part('shortYear');
  if (!short) return core.part('year')?.value;
  if (short.digits !== 2 || short.value === undefined) return undefined;
  return short.value + (short.value <= lastYearOfThisCentury ? 2000 : 1900);
}
