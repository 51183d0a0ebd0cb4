import type { DateTable } from '../dateTable';

/** Polish. */
export const pl: DateTable = {
  language: 'pl',
  months: [
    'stycznia|styczeń|sty',
    'lutego|luty|lut',
    'marca|marzec|mar',
    'kwietnia|kwiecień|kwi',
    'maja|maj',
    'czerwca|czerwiec|cze',
    'lipca|lipiec|lip',
    'sierpnia|sierpień|sie',
    'września|wrzesień|wrz',
    'października|październik|paź',
    'listopada|listopad|lis',
    'grudnia|grudzień|gru',
  ],
  weekdays: [
    'poniedziałek|pon',
    'wtorek|wt',
    'środa|środę|śr',
    'czwartek|czw',
    'piątek|pt',
    'sobota|sobotę|sob',
    'niedziela|niedzielę|niedz|ndz',
  ],
  order: 'day-first',
  at: 'o|godz|o godz|godzina',
  hour: 'godz',
  era: 'r|roku|rok',
  yearCues: 'w|od|roku',
  published:
    'opublikowano|data publikacji|publikacja|opublikowany|dodano|data dodania|data|utworzono',
  updated: 'aktualizacja|ostatnia aktualizacja|zaktualizowano|data aktualizacji|zmodyfikowano',
  author: 'autor|autorka|oprac|opracowanie|źródło',
};
