import type { Span } from '../../text/span';
import type { Calendar, Weekday } from './calendar';

/** A weekday named beside a date, and whether the date falls on it. */
export interface NamedWeekday {
  readonly weekday: Weekday;
  readonly agrees: boolean;
}

/** A date that a text gives in full, from the weekday named with it to its time zone. */
export interface FoundDate extends Span {
  /**
   * ISO 8601 in the Gregorian calendar, at the precision of the text: `2024`, `2024-07`, `2024-07-03`,
   * `2024-07-03T09:00`, with `Z` or `+01:00` when the text states it. A month or year of another calendar
   * is the interval of its days: `2024-06-21/2024-07-21`.
   */
  readonly value: string;
  /** The calendar that the text uses. */
  readonly calendar: Calendar;
  /** When it can be read in more than one way: every reading, `value` first. */
  readonly ambiguous?: readonly string[];
  readonly weekday?: NamedWeekday;
}
