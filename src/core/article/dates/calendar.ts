// Days are counted by Julian day number: the one scale on which the calendars meet.

/** A calendar day; `month` and `day` count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** ISO 8601: Monday is 1, Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The calendars that news texts date by. */
export type Calendar = 'gregorian' | 'jalali' | 'hijri';

const unixEpoch = 2_440_588;
const millisecondsPerDay = 86_400_000;

/** The Julian day number that begins at noon of a day of the (proleptic) Gregorian calendar. */
export function gregorianToDayNumber({ year, month, day }: CalendarDay): number {
  return Math.round(Date.UTC(year, month - 1, day) / millisecondsPerDay) + unixEpoch;
}

/** Inverse of {@link gregorianToDayNumber}. */
export function dayNumberToGregorian(dayNumber: number): CalendarDay {
  const date = new Date((dayNumber - unixEpoch) * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Days in a Gregorian month, 28 to 31. */
export function gregorianMonthLength(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The weekday of a Julian day number. Day 0 was a Monday. */
export function weekdayOf(dayNumber: number): Weekday {
  return ((dayNumber % 7) + 1) as Weekday;
}

/** `2024-07-03` */
export function printDay({ year, month, day }: CalendarDay): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** A number with leading zeros. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
