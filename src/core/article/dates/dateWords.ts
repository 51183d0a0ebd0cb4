// The tables of a text's languages made ready for reading: folded words with what they can mean.

import type { Calendar, Weekday } from './calendar';
import type { DateOrder, DateTable } from './dateTable';
import { dateTablesFor } from './dateTables';
import { memoized } from './memoized';
import { zoneOffsets } from './zones';

/** What a word does in a date or time, besides naming a month or a weekday. */
export type DateRole =
  'between' | 'ordinal' | 'at' | 'hour' | 'am' | 'pm' | 'era' | 'zone' | 'year-cue';

/** Everything that a word can mean; `mar` is a month, a weekday, or both. */
export interface DateWord {
  readonly month?: number;
  /** The calendar of the month or the era. */
  readonly calendar?: Calendar;
  readonly weekday?: Weekday;
  readonly roles: ReadonlySet<DateRole>;
  /** Minutes east of Greenwich. */
  readonly offset?: number;
  /** Counts as a name only with a capital. */
  readonly capitals?: boolean;
}

/** The words of one language and its companions, keyed as {@link foldDateWord} folds them. */
export interface DateWords {
  readonly words: ReadonlyMap<string, DateWord>;
  /** First words of names with spaces, such as كانون in كانون الثاني. */
  readonly firsts: ReadonlySet<string>;
  /** Their last words. */
  readonly lasts: ReadonlySet<string>;
  /** First characters of all words. */
  readonly initials: ReadonlySet<string>;
  readonly order: DateOrder | undefined;
  /** The calendar of numeric dates whose year is medieval in the Gregorian one: 1403, 1445. */
  readonly numericCalendar: Calendar;
}

// The marks of Latin, Greek, Cyrillic and Arabic; the vowel signs of Devanagari are letters.
const ignored = new RegExp('[\\u0300-\\u036f\\u064b-\\u065f\\u0670\\u0640.]|\\p{Cf}', 'gu');

/**
 * Lower case without accents, harakat, tatweel, joiners and dots; the seats of hamza, the Persian letter
 * forms and final ة written one way.
 */
export function foldDateWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z ]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(ignored, '')
    .normalize('NFC')
    .replace(/-/g, ' ')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ة/g, 'ه');
}

/** The date words to read a text of this language by. */
export const dateWordsFor = memoized((language): DateWords => compile(dateTablesFor(language)));

type Draft = { -readonly [K in keyof DateWord]: DateWord[K] } & { roles: Set<DateRole> };

function compile(tables: readonly DateTable[]): DateWords {
  const words = new Map<string, Draft>();
  const firsts = new Set<string>();
  const lasts = new Set<string>();
  const own = tables[0];
  const add = (names: string | undefined, meaning: (draft: Draft) => void): void => {
    for (const name of names?.split('|') ?? []) {
      const key = foldDateWord(name);
      if (key.includes(' ')) {
        firsts.add(key.slice(0, key.indexOf(' ')));
        lasts.add(key.slice(key.lastIndexOf(' ') + 1));
      }
      let draft = words.get(key);
      if (!draft) words.set(key, (draft = { roles: new Set() }));
      meaning(draft);
    }
  };
  for (const table of tables) {
    // A word does in a text what it does in the language of the text: `am` is no morning in German.
    const taken = new Set(words.keys());
    const role = (names: string | undefined, name: DateRole): void => {
      for (const alternative of names?.split('|') ?? []) {
        if (taken.has(foldDateWord(alternative))) continue;
        add(alternative, (draft) => draft.roles.add(name));
      }
    };
    const months = (names: readonly string[] | undefined, calendar: Calendar): void => {
      names?.forEach((alternatives, index) => {
        add(alternatives, (draft) => {
          if (draft.month !== undefined) return;
          draft.month = index + 1;
          draft.calendar = calendar;
          if (table.capitals) draft.capitals = true;
        });
      });
    };
    months(table.months, 'gregorian');
    months(table.jalaliMonths, 'jalali');
    months(table.hijriMonths, 'hijri');
    table.weekdays.forEach((alternatives, index) => {
      add(alternatives, (draft) => {
        draft.weekday ??= (index + 1) as Weekday;
        if (table.capitals && draft.month === undefined) draft.capitals = true;
      });
    });
    role(table.between, 'between');
    role(table.ordinal, 'ordinal');
    role(table.at, 'at');
    role(table.hour, 'hour');
    role(table.am, 'am');
    role(table.pm, 'pm');
    role(table.yearCues, 'year-cue');
    // In other languages `et` is a word.
    if (table === own) role(table.zones, 'zone');
    const era = (names: string | undefined, calendar: Calendar): void => {
      add(names, (draft) => {
        draft.roles.add('era');
        draft.calendar ??= calendar;
      });
    };
    era(table.era, 'gregorian');
    era(table.jalaliEra, 'jalali');
    era(table.hijriEra, 'hijri');
  }
  for (const [names, offset] of zoneOffsets) {
    add(names, (draft) => {
      draft.roles.add('zone');
      draft.offset = offset;
    });
  }
  return {
    words,
    firsts,
    lasts,
    initials: new Set(Array.from(words.keys(), (key) => key.charAt(0))),
    order: tables.length > 2 ? undefined : own?.order,
    numericCalendar: own?.jalaliMonths ? 'jalali' : own?.hijriMonths ? 'hijri' : 'gregorian',
  };
}
