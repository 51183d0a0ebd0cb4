import { pad } from './calendar';
import { timeAfter, timeBefore } from './dateShapes';
import type { DateToken } from './dateTokens';

/** A time of day in ISO 8601 (`T09:00`, with zone where stated) and the tokens it was read from. */
export interface TimeOfDay {
  readonly value: string;
  readonly first: number;
  /** Past the last token. */
  readonly end: number;
}

/** How far before a date a time is looked for, in tokens; the longest form has about twenty. */
const reach = 24;

/** The time that follows at once on the token `from`. */
export function timeFollowing(
  codes: string,
  tokens: readonly DateToken[],
  from: number,
): TimeOfDay | undefined {
  const match = timeAfter.exec(codes.slice(from, from + 2 * reach));
  return match ? readTime(match, tokens, from, from) : undefined;
}

/** The time that ends right before the token `until`, and starts at `floor` or later. */
export function timePreceding(
  codes: string,
  tokens: readonly DateToken[],
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
  const word = token('hourWord');
  // A number alone is no time of day.
  if (!minute && !noon && !word) return undefined;
  if (minute && minute.digits !== 2 && match.groups?.colon !== 'H') return undefined;
  const hour = hourOf24(token('hour')?.value ?? 24, noon);
  if (hour === undefined || (minute?.value ?? 0) > 59 || (second?.value ?? 0) > 59)
    return undefined;
  const clock = `T${pad(hour, 2)}:${pad(minute?.value ?? 0, 2)}`;
  const seconds = second ? `:${pad(second.value ?? 0, 2)}` : '';
  return {
    value: clock + seconds + zoneOf(match, token),
    first,
    end: base + match.index + match[0].length,
  };
}

function hourOf24(hour: number, noon: DateToken | undefined): number | undefined {
  if (hour > 23) return undefined;
  if (!noon || hour > 12) return hour;
  const afternoon = noon.word?.roles.has('pm') ?? false;
  return (hour % 12) + (afternoon ? 12 : 0);
}

function zoneOf(match: RegExpExecArray, token: (name: string) => DateToken | undefined): string {
  const named = token('zone')?.word?.offset;
  const hours = token('zoneHours') ?? token('plusHours');
  if (named === undefined && !hours) return '';
  const sign = match.groups?.zoneSign === '-' ? -1 : 1;
  const offset =
    (named ?? 0) + sign * offsetMinutes(hours, token('zoneMinutes') ?? token('plusMinutes'));
  // Only a stated Greenwich is written Z; +00:00 says the same.
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
