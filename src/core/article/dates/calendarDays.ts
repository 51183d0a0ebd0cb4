// From the numbers of a date to days: whether it exists, and where it falls in the Gregorian calendar.

import {
  dayNumberToGregorian,
  gregorianMonthLength,
  gregorianToDayNumber,
  pad,
  printDay,
  type Calendar,
  type CalendarDay,
} from './calendar';
import { dayNumberToHijri, hijriToDayNumber } from './hijri';
import { dayNumberToJalali, jalaliMonthLength, jalaliToDayNumber } from './jalali';

/** The Julian day number, or `undefined` when the calendar has no such day. */
export function dayNumberIn(calendar: Calendar, date: CalendarDay): number | undefined {
  const { year, month, day } = date;
  if (month < 1 || month > 12 || day < 1) return undefined;
  switch (calendar) {
    case 'gregorian':
      return day <= gregorianMonthLength(year, month) ? gregorianToDayNumber(date) : undefined;
    case 'jalali':
      return day <= jalaliMonthLength(year, month) ? jalaliToDayNumber(date) : undefined;
    case 'hijri':
      return hijriToDayNumber(date);
  }
}

/** The year of a calendar in which a day lies. */
export function yearOfDay(calendar: Calendar, dayNumber: number): number {
  switch (calendar) {
    case 'gregorian':
      return dayNumberToGregorian(dayNumber).year;
    case 'jalali':
      return dayNumberToJalali(dayNumber).year;
    case 'hijri':
      return dayNumberToHijri(dayNumber).year;
  }
}

/** The Gregorian day in ISO 8601. */
export function isoDay(dayNumber: number): string {
  return printDay(dayNumberToGregorian(dayNumber));
}

/** A month or a whole year: `2024-07`, `2024`, or the interval of days in the other calendars. */
export function isoPeriod(calendar: Calendar, year: number, month?: number): string | undefined {
  if (calendar === 'gregorian') {
    return month === undefined ? pad(year, 4) : `${pad(year, 4)}-${pad(month, 2)}`;
  }
  const first = dayNumberIn(calendar, { year, month: month ?? 1, day: 1 });
  const next =
    month === undefined || month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  const end = dayNumberIn(calendar, { ...next, day: 1 });
  if (first === undefined || end === undefined) return undefined;
  return `${isoDay(first)}/${isoDay(end - 1)}`;
}
