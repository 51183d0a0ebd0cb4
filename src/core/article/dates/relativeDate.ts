// Days that a text tells from its own day: yesterday, on Friday, last week, and 3 July without a year.
// What they are is found in the text; when they are follows only from the day of publication, and is an
// inference to be shown as one.

import type { Span } from '../../text/span';
import { weekdayOf, type Calendar, type Weekday } from './calendar';
import { dayNumberIn, isoDay, yearOfDay } from './calendarDays';
import { gregorianToDayNumber, pad } from './calendar';

/** Before, about or after the text's own day. */
export type Direction = 'last' | 'this' | 'next';

/** Also, of a weekday, what is still to come on the text's own day or after it. */
export type WeekdayDirection = Direction | 'coming';

/** What a relative date says. */
export type RelativeMeaning =
  | { readonly kind: 'days'; readonly amount: number }
  | { readonly kind: 'weekday'; readonly weekday: Weekday; readonly direction?: WeekdayDirection }
  | { readonly kind: 'week' | 'month' | 'year'; readonly amount: -1 | 0 | 1 }
  | { readonly kind: 'named-month'; readonly month: number; readonly direction: Direction }
  | {
      readonly kind: 'day-of-year';
      readonly calendar: Calendar;
      readonly month: number;
      readonly day: number;
    };

export interface FoundRelativeDate extends Span {
  readonly meaning: RelativeMeaning;
}

/**
 * The date that a relative one means in a text published at an ISO 8601 date: a day `2024-07-02`, a week
 * `2024-W27`, a month or a year. `undefined` when the publication is not known precisely enough. A weekday
 * alone is the last one up to the day of publication, as news has it, or where the clause speaks of what is to
 * come the first one from that day on; a day without its year is the
 * nearest.
 */
export function resolveRelative(
  { meaning }: FoundRelativeDate,
  published: string,
): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?!\/))?)?/.exec(published) ?? [];
  if (!year) return undefined;
  if (meaning.kind === 'year') return pad(Number(year) + meaning.amount, 4);
  if (!month) return undefined;
  if (meaning.kind === 'month') return isoMonth(Number(year), Number(month) + meaning.amount);
  if (meaning.kind === 'named-month') return namedMonth(Number(year), Number(month), meaning);
  if (!day) return undefined;
  const today = gregorianToDayNumber({
    year: Number(year),
    month: Number(month),
    day: Number(day),
  });
  switch (meaning.kind) {
    case 'days':
      return isoDay(today + meaning.amount);
    case 'weekday':
      return isoDay(today + daysTo(meaning.weekday, meaning.direction, weekdayOf(today)));
    case 'week':
      return isoWeek(today + 7 * meaning.amount);
    case 'day-of-year':
      return nearest(today, meaning.calendar, meaning.month, meaning.day);
  }
}

/** `2024-06`; the month may lie outside the year. */
function isoMonth(year: number, month: number): string {
  const months = year * 12 + month - 1;
  return `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1, 2)}`;
}

function namedMonth(
  year: number,
  now: number,
  { month, direction }: { readonly month: number; readonly direction: Direction },
): string {
  if (direction === 'last' && month >= now) return isoMonth(year - 1, month);
  if (direction === 'next' && month <= now) return isoMonth(year + 1, month);
  return isoMonth(year, month);
}

function daysTo(weekday: Weekday, direction: WeekdayDirection | undefined, today: Weekday): number {
  const ahead = (weekday - today + 7) % 7;
  switch (direction) {
    case 'next':
      return ahead || 7;
    case 'last':
      return ahead - 7;
    case 'coming':
      return ahead;
    case 'this':
      return weekday - today;
    case undefined:
      return ahead === 0 ? 0 : ahead - 7;
  }
}

/** ISO 8601: the week belongs to the year of its Thursday. */
function isoWeek(dayNumber: number): string {
  const thursday = dayNumber + 4 - weekdayOf(dayNumber);
  const year = Number(isoDay(thursday).slice(0, 4));
  const week = Math.floor((thursday - gregorianToDayNumber({ year, month: 1, day: 1 })) / 7) + 1;
  return `${pad(year, 4)}-W${pad(week, 2)}`;
}

function nearest(
  today: number,
  calendar: Calendar,
  month: number,
  day: number,
): string | undefined {
  const year = yearOfDay(calendar, today);
  const candidates = [year - 1, year, year + 1]
    .map((candidate) => dayNumberIn(calendar, { year: candidate, month, day }))
    .filter((candidate) => candidate !== undefined)
    .sort((a, b) => Math.abs(a - today) - Math.abs(b - today));
  return candidates[0] === undefined ? undefined : isoDay(candidates[0]);
}
