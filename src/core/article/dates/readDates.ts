// From a run of tokens to the dates in it: each core with its era, weekday and time.

import { weekdayOf, type Calendar, type Weekday } from './calendar';
import { dateCores, type DateCore } from './dateCores';
import { calendarOf, dateReadings, type DateReading } from './dateReadings';
import { eraAfter, weekdayAfter, weekdayBefore } from './dateShapes';
import type { DateOrder } from './dateTable';
import type { FoundDate } from './foundDate';
import { spanOf, type Run, type TokenRange } from './run';
import { timeFollowing, timePreceding } from './timeOfDay';

/** The dates in one run of tokens, ascending. */
export function readDates(run: Run): readonly FoundDate[] {
  const found: FoundDate[] = [];
  let floor = 0;
  for (const core of dateCores(run)) {
    const read = core.first < floor ? undefined : readDate(run, core, floor);
    if (!read) continue;
    found.push(read.date);
    floor = read.end;
  }
  return found;
}

/** A date with all that belongs to it from the token `floor` on, and the token past its last. */
function readDate(
  run: Run,
  core: DateCore,
  floor: number,
): { date: FoundDate; end: number } | undefined {
  const era = eraOf(run, core.end);
  const calendar = calendarOf(core, era.calendar, run.words);
  const readings = calendar ? dateReadings(core, calendar) : [];
  const [only] = readings;
  if (!calendar || !only) return undefined;
  if (core.precision !== 'day') {
    // A word before a year, as in `in 2024`, makes it one and is no part of it.
    const first = core.part('cue') ? core.first + 2 : core.first;
    const range = { first, end: era.end };
    return { date: { ...spanOf(run, range), value: only.value, calendar }, end: era.end };
  }

  const weekday = weekdayOfDate(run, floor, { first: core.first, end: era.end }, readings);
  let { first, end } = weekday;
  const time = timePreceding(run, floor, first) ?? timeFollowing(run, end);
  if (time) {
    first = Math.min(first, time.first);
    end = Math.max(end, time.end);
  }
  // Who writes dots and the whole year puts the day first.
  const dotted = core.mark === '.' && !core.part('shortYear') ? 'day-first' : undefined;
  const left = resolved(weekday.fitting, dotted ?? run.order ?? time?.order);
  const values = left.map(({ value }) => value + (time?.value ?? ''));
  return {
    date: {
      ...spanOf(run, { first, end }),
      value: values[0] ?? '',
      calendar,
      ...(values.length > 1 && { ambiguous: values }),
      ...(weekday.named && {
        weekday: { weekday: weekday.named, agrees: weekday.agrees },
      }),
    },
    end,
  };
}

/** The readings that an order leaves: all of them when it is not known. */
function resolved(
  readings: readonly DateReading[],
  order: DateOrder | undefined,
): readonly DateReading[] {
  if (readings.length < 2 || !order) return readings;
  return readings.filter((reading) => reading.order === order);
}

/** The era that begins at a token, or none of no length. */
function eraOf(run: Run, from: number): { calendar: Calendar | undefined; end: number } {
  const match = eraAfter.exec(run.codes.slice(from, from + 4));
  const at = match?.indices?.groups?.era?.[0];
  if (!match || at === undefined) return { calendar: undefined, end: from };
  return { calendar: run.tokens[from + at]?.word?.calendar, end: from + match[0].length };
}

/** A date's range grown by its weekday, and the readings that fall on that day: all when none do. */
interface WeekdayOfDate extends TokenRange {
  readonly named: Weekday | undefined;
  readonly agrees: boolean;
  readonly fitting: readonly DateReading[];
}

function weekdayOfDate(
  run: Run,
  floor: number,
  { first, end }: TokenRange,
  readings: readonly DateReading[],
): WeekdayOfDate {
  const before = weekdayIn(run, weekdayBefore, floor, first);
  const after = before ? undefined : weekdayIn(run, weekdayAfter, end, end + 8);
  const named = (before ?? after)?.weekday;
  const fitting = readings.filter(
    ({ dayNumber }) => dayNumber !== undefined && weekdayOf(dayNumber) === named,
  );
  const agrees = fitting.length > 0;
  // The weekday after a date is often that of the next one.
  if (!named || (after && !after.bracketed && !agrees)) {
    return { first, end, named: undefined, agrees: false, fitting: readings };
  }
  return {
    first: before?.first ?? first,
    end: after?.end ?? end,
    named,
    agrees,
    fitting: agrees ? fitting : readings,
  };
}

function weekdayIn(
  { codes, tokens }: Run,
  pattern: RegExp,
  from: number,
  until: number,
): (TokenRange & { weekday: Weekday; bracketed: boolean }) | undefined {
  const match = pattern.exec(codes.slice(from, until));
  const at = match?.indices?.groups?.weekday?.[0];
  const weekday = at === undefined ? undefined : tokens[from + at]?.word?.weekday;
  if (!match || at === undefined || weekday === undefined) return undefined;
  return {
    weekday,
    bracketed: match[0].includes('('),
    first: from + at,
    end: from + match.index + match[0].length,
  };
}
