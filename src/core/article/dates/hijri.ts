// The Hijri calendar as Umm al-Qura of Saudi Arabia has it. Its months begin by astronomical tables that
// follow no rule, so the runtime's own tables (ICU) are searched from the arithmetic calendar's guess.

import { dayNumberToGregorian, type CalendarDay } from './calendar';
import { memoized } from './memoized';

// Day before 1 Muharram 1 in the arithmetic calendar with the civil epoch, 16 July 622 (Julian).
const epoch = 1_948_439;

const formatIn = memoized(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    }),
);

/** The Hijri day of a Julian day number. */
export function dayNumberToHijri(dayNumber: number): CalendarDay {
  const ummAlQura = formatIn('en-u-ca-islamic-umalqura-nu-latn');
  const { year, month, day } = dayNumberToGregorian(dayNumber);
  const parts = ummAlQura.formatToParts(new Date(Date.UTC(year, month - 1, day)));
  const part = (type: string): number =>
    Number(parts.find((candidate) => candidate.type === type)?.value);
  return { year: part('year'), month: part('month'), day: part('day') };
}

/**
 * The Julian day number of a Hijri day, or `undefined` when the month has no such day. Other countries
 * begin a month by sighting the moon and can be a day off.
 */
export function hijriToDayNumber({ year, month, day }: CalendarDay): number | undefined {
  const guess =
    epoch +
    day +
    Math.ceil(29.5 * (month - 1)) +
    (year - 1) * 354 +
    Math.floor((3 + 11 * year) / 30);
  for (const shift of [0, -1, 1, -2, 2]) {
    const candidate = dayNumberToHijri(guess + shift);
    if (candidate.year === year && candidate.month === month && candidate.day === day) {
      return guess + shift;
    }
  }
  return undefined;
}
