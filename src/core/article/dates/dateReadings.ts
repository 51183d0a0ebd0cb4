// The ways to read a date's core.

import type { Calendar } from './calendar';
import { dayNumberIn, isoDay, isoPeriod } from './calendarDays';
import type { DateCore } from './dateCores';
import type { DateOrder } from './dateTable';
import type { DateWords } from './dateWords';

/** One way to read a date's core. */
export interface DateReading {
  /** ISO 8601, without time. */
  readonly value: string;
  /** Julian, when the reading has a day. */
  readonly dayNumber?: number;
  /** Of a numeric date that another order would read otherwise. */
  readonly order?: DateOrder;
}

/** The last Jalali year that is certainly none of the Hijri calendar, which is some 43 years ahead. */
const lastJalaliYear = 1429;
/** Years below this one are not Gregorian where another calendar is in use. */
const firstGregorianYear = 1500;

/**
 * The calendar of a core: that of its month's name, of the era after its year, or of its year.
 * `undefined` when month and year are of two calendars, as in Ramadan 2020.
 */
export function calendarOf(
  core: DateCore,
  era: Calendar | undefined,
  words: DateWords,
): Calendar | undefined {
  const named = core.part('month')?.word?.calendar;
  const year = core.part('year')?.value;
  if (named) {
    const others = words.numericCalendar !== 'gregorian';
    const agree = year === undefined || year >= firstGregorianYear === (named === 'gregorian');
    return agree || !others ? named : undefined;
  }
  if (year === undefined || year >= firstGregorianYear) return 'gregorian';
  if (era && era !== 'gregorian') return era;
  const numeric = words.numericCalendar;
  return numeric === 'jalali' && year > lastJalaliYear ? 'hijri' : numeric;
}

/** Every reading that is a date of the calendar: none for 30 February, two for 03/07/2024. */
export function dateReadings(core: DateCore, calendar: Calendar): readonly DateReading[] {
  const year = yearOf(core);
  if (year === undefined) return [];
  const month = core.part('month')?.word?.month ?? core.part('monthNumber')?.value;
  if (core.precision !== 'day') {
    const cue = core.part('cue');
    if (cue && !cue.word?.roles.has('year-cue')) return [];
    const value = isoPeriod(calendar, year, month);
    return value === undefined ? [] : [{ value }];
  }
  const twin = core.part('twin')?.word?.month;
  if (twin !== undefined && twin !== month) return [];
  const day = core.part('day')?.value;
  if (month !== undefined && day !== undefined) return dayReading(calendar, year, month, day);

  const first = core.part('first')?.value ?? 0;
  const second = core.part('second')?.value ?? 0;
  const dayFirst = dayReading(calendar, year, second, first);
  const monthFirst = dayReading(calendar, year, first, second);
  if (first === second || monthFirst.length === 0) return dayFirst;
  if (dayFirst.length === 0) return monthFirst;
  return [
    ...dayFirst.map((reading) => ({ ...reading, order: 'day-first' as const })),
    ...monthFirst.map((reading) => ({ ...reading, order: 'month-first' as const })),
  ];
}

function dayReading(
  calendar: Calendar,
  year: number,
  month: number,
  day: number,
): readonly DateReading[] {
  const dayNumber = dayNumberIn(calendar, { year, month, day });
  return dayNumber === undefined ? [] : [{ value: isoDay(dayNumber), dayNumber }];
}

/** A year of two digits is of this century up to 68, as in POSIX. */
const lastYearOfThisCentury = 68;

function yearOf(core: DateCore): number | undefined {
  const short = core.part('shortYear');
  if (!short) return core.part('year')?.value;
  if (short.digits !== 2 || short.value === undefined) return undefined;
  return short.value + (short.value <= lastYearOfThisCentury ? 2000 : 1900);
}
