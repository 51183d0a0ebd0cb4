// The Jalali (Solar Hijri) calendar of Iran, converted exactly by K. M. Borkowski, "The Persian calendar
// for 3000 years", Earth, Moon, and Planets 74 (1996). Leap years follow cycles of about 33 years that
// break at the years listed; between two breaks they are regular.

import { gregorianToDayNumber, type CalendarDay } from './calendar';

const breaks = [
  -61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394,
  2456, 3178,
] as const;

/** What the conversion needs to know of a year. */
interface JalaliYear {
  /** Years since the last leap year, 0 for a leap year, 1 to 4. */
  readonly sinceLeap: number;
  /** The Gregorian year in which it begins. */
  readonly gregorianYear: number;
  /** The day of March on which it begins. */
  readonly march: number;
}

const quotient = (a: number, b: number): number => Math.trunc(a / b);

function jalaliYear(year: number): JalaliYear {
  const gregorianYear = year + 621;
  let leaps = -14;
  let previous: number = breaks[0];
  let jump = 0;
  for (const next of breaks.slice(1)) {
    jump = next - previous;
    if (year < next) break;
    leaps += quotient(jump, 33) * 8 + quotient(jump % 33, 4);
    previous = next;
  }
  let since = year - previous;
  leaps += quotient(since, 33) * 8 + quotient((since % 33) + 3, 4);
  if (jump % 33 === 4 && jump - since === 4) leaps++;
  const gregorianLeaps =
    quotient(gregorianYear, 4) - quotient((quotient(gregorianYear, 100) + 1) * 3, 4) - 150;
  if (jump - since < 6) since = since - jump + quotient(jump + 4, 33) * 33;
  const sinceLeap = (((since + 1) % 33) - 1) % 4;
  return {
    sinceLeap: sinceLeap === -1 ? 4 : sinceLeap,
    gregorianYear,
    march: 20 + leaps - gregorianLeaps,
  };
}

/** Days in a Jalali month, 29 to 31. */
export function jalaliMonthLength(year: number, month: number): number {
  if (month <= 6) return 31;
  return month <= 11 || jalaliYear(year).sinceLeap === 0 ? 30 : 29;
}

/** The Julian day number of a Jalali day; exact for the years 1 to 3177. */
export function jalaliToDayNumber({ year, month, day }: CalendarDay): number {
  const { gregorianYear, march } = jalaliYear(year);
  const newYear = gregorianToDayNumber({ year: gregorianYear, month: 3, day: march });
  const monthStart = (month - 1) * 31 - quotient(month, 7) * (month - 7);
  return newYear + monthStart + day - 1;
}

/** Inverse of {@link jalaliToDayNumber}. */
export function dayNumberToJalali(dayNumber: number): CalendarDay {
  let year =
    Math.floor((dayNumber - jalaliToDayNumber({ year: 1, month: 1, day: 1 })) / 365.2422) + 1;
  if (dayNumber < jalaliToDayNumber({ year, month: 1, day: 1 })) year--;
  else if (dayNumber >= jalaliToDayNumber({ year: year + 1, month: 1, day: 1 })) year++;
  const dayOfYear = dayNumber - jalaliToDayNumber({ year, month: 1, day: 1 });
  return dayOfYear < 186
    ? { year, month: quotient(dayOfYear, 31) + 1, day: (dayOfYear % 31) + 1 }
    : { year, month: quotient(dayOfYear - 186, 30) + 7, day: ((dayOfYear - 186) % 30) + 1 };
}
