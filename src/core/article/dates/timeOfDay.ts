import { pad } from './calendar';
import { timeAfter, timeBefore } from './dateShapes';
import type { DateOrder } from './dateTable';
import type { DateToken } from './dateTokens';
import type { Run, TokenRange } from './run';

/** A time of day and the tokens it was read from. */
export interface TimeOfDay extends TokenRange {
  /** ISO 8601, with the zone where it is stated: `T09:00+02:00`. */
  readonly value: string;
  /** How those who keep such a clock write numeric dates, where it tells: 14:30 is not American. */
  readonly order: DateOrder | undefined;
}

/** How far before a date a time is looked for, in tokens; the longest form has about twenty. */
const reach = 24;

/** The time that follows at once on the token `from`. */
export function timeFollowing({ codes, tokens }: Run, from: number): TimeOfDay | undefined {
  const match = timeAfter.exec(codes.slice(from, from + 2 * reach));
  return match ? readTime(match, tokens, from, from) : undefined;
}

/** The time that ends right before the token `until`, and starts at `floor` or later. */
export function timePreceding(
  { codes, tokens }: Run,
  floor: number,
  until: number,
): TimeOfDay | undefined {
  const from = Math.max(floor, until - reach);
  const match = timeBefore.exec(codes.slice(from, until));
  return match ? readTime(match, tokens, from, from + match.index) : undefined;
}

function readTime(
  match: RegExpExecArray,
  tokens: readonly DateToken[],
  base: number,
  first: number,
): TimeOfDay | undefined {
  const token = (name: string): DateToken | undefined => {
    const at = match.indices?.groups?.[name]?.[0];
    return at === undefined ? undefined : tokens[base + at];
  };
  const minute = token('minute');
  const second = token('second');
  const noon = token('noonAfter') ?? token('noonBefore');
  // A number alone is no time of day.
  if (!minute && !noon && !token('hourWord')) return undefined;
  if (minute && minute.digits !== 2 && match.groups?.colon !== 'H') return undefined;
  const hour = hourOf24(token('hour')?.value ?? 24, noon);
  if (hour === undefined || (minute?.value ?? 0) > 59 || (second?.value ?? 0) > 59) {
    return undefined;
  }
  const clock = `T${pad(hour, 2)}:${pad(minute?.value ?? 0, 2)}`;
  const seconds = second ? `:${pad(second.value ?? 0, 2)}` : '';
  const offset = offsetOf(match, token);
  return {
    value: clock + seconds + (offset === undefined ? '' : printOffset(offset)),
    order: orderOf(hour, noon, offset),
    first,
    end: base + match.index + match[0].length,
  };
}

/** Atlantic time and all zones west of it, in minutes: North America and its neighbours. */
const americanOffset = -240;

function orderOf(
  hour: number,
  noon: DateToken | undefined,
  offset: number | undefined,
): DateOrder | undefined {
  if (offset !== undefined && offset !== 0) {
    return offset <= americanOffset ? 'month-first' : 'day-first';
  }
  return hour > 12 && !noon ? 'day-first' : undefined;
}

function hourOf24(hour: number, noon: DateToken | undefined): number | undefined {
  if (hour > 23) return undefined;
  if (!noon || hour > 12) return hour;
  const afternoon = noon.word?.roles.has('pm') ?? false;
  return (hour % 12) + (afternoon ? 12 : 0);
}

/** Minutes east of Greenwich, where the text states them. */
function offsetOf(
  match: RegExpExecArray,
  token: (name: string) => DateToken | undefined,
): number | undefined {
  const named = token('zone')?.word?.offset;
  const hours = token('zoneHours') ?? token('plusHours');
  if (named === undefined && !hours) return undefined;
  const sign = match.groups?.zoneSign === '-' ? -1 : 1;
  const minutes = token('zoneMinutes') ?? token('plusMinutes');
  return (named ?? 0) + sign * offsetMinutes(hours, minutes);
}

/** `Z`, `+01:00` */
function printOffset(offset: number): string {
  if (offset === 0) return 'Z';
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}:${pad(size % 60, 2)}`;
}

/** `3`, `03`, `0330` or `3` with minutes of their own. */
function offsetMinutes(hours: DateToken | undefined, minutes: DateToken | undefined): number {
  const value = hours?.value ?? 0;
  if ((hours?.digits ?? 0) > 2) return Math.floor(value / 100) * 60 + (value % 100);
  return value * 60 + (minutes?.value ?? 0);
}
