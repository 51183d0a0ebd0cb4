// What a language writes in its dates. One table a language in languages/, meant to be read and added to
// by people who know the language and not the program.

/** How a numeric date that ends in its year is read: `03/07/2024` as 3 July or as March 7. */
export type DateOrder = 'day-first' | 'month-first';

/**
 * The date words of one language. Alternatives are separated by `|`; case and accents do not matter,
 * and neither do the dot of an abbreviation, tatweel or the seat of a hamza. A name may have spaces.
 */
export interface DateTable {
  /** BCP 47 language subtag. */
  readonly language: string;
  /** Further languages that the table serves. */
  readonly also?: string;
  /** Twelve entries, January first; none where months are numbers. */
  readonly months: readonly string[];
  /** Seven entries, Monday first. */
  readonly weekdays: readonly string[];
  /** Twelve entries, Farvardin first. */
  readonly jalaliMonths?: readonly string[];
  /** Twelve entries, Muharram first. */
  readonly hijriMonths?: readonly string[];
  /** Absent where the countries of the language differ. */
  readonly order?: DateOrder;
  /** Whether names of months and days are ordinary words unless they have a capital: `may`, `sat`. */
  readonly capitals?: boolean;
  /** Words between the parts of a date: 3 *de* julio. */
  readonly between?: string;
  /** What makes a number an ordinal: 1*st*. */
  readonly ordinal?: string;
  /** Words before the time of day: *at* 9:00. */
  readonly at?: string;
  /** Words after an hour, or between hour and minute: 9 *h* 30, 9 *Uhr*. */
  readonly hour?: string;
  /** Words of the hours before noon, before or after the time. */
  readonly am?: string;
  readonly pm?: string;
  /** Names of time zones that say where the clock hangs and not what it shows: 9:00 *ET*. */
  readonly zones?: string;
  /** Words after a year of the Gregorian calendar: 2024 *г.* */
  readonly era?: string;
  /** The same for the other calendars. */
  readonly jalaliEra?: string;
  readonly hijriEra?: string;
  /** Words before a year that stands alone: *in* 2016. */
  readonly yearCues?: string;
  /** What stands before the day of publication, and before that of the last change. */
  readonly published?: string;
  readonly updated?: string;
  /** What stands before the name of the author, whose line is where the day of publication stands. */
  readonly author?: string;
  /** For days told by their distance: yesterday, last week, on Friday. */
  readonly relative?: RelativeTable;
}

/** The words by which a text tells days from its own day. Alternatives as in {@link DateTable}. */
export interface RelativeTable {
  readonly yesterday: string;
  readonly today: string;
  readonly tomorrow?: string;
  readonly dayBeforeYesterday?: string;
  readonly dayAfterTomorrow?: string;
  /** Seven entries, Monday first, in the forms that prose has; else the first names of the table. */
  readonly weekdays?: readonly string[];
  /** Nouns that the words of the next three fields are put to, before or after them. */
  readonly week?: string;
  readonly month?: string;
  readonly year?: string;
  readonly last: string;
  readonly this: string;
  readonly next: string;
  /** Single words and fixed phrases. */
  readonly lastWeek?: string;
  readonly thisWeek?: string;
  readonly nextWeek?: string;
  readonly lastMonth?: string;
  readonly thisMonth?: string;
  readonly nextMonth?: string;
  readonly lastYear?: string;
  readonly thisYear?: string;
  readonly nextYear?: string;
  /**
   * Verbs that speak of what is to come, and those by which something is told or was: a weekday that the
   * first stand by, with none of the second between, is the next one.
   */
  readonly future?: string;
  readonly reported?: string;
  /** Phrases in which a weekday is part of a name: *Black Friday*. */
  readonly names?: string;
}
