import type { DateTable } from '../dateTable';

/** Danish. */
export const da: DateTable = {
  language: 'da',
  months: [
    'januar|jan',
    'februar|feb|febr',
    'marts|mar',
    'april|apr',
    'maj',
    'juni|jun',
    'juli|jul',
    'august|aug',
    'september|sep|sept',
    'oktober|okt',
    'november|nov',
    'december|dec',
  ],
  weekdays: [
    'mandag|man',
    'tirsdag|tir|tirs',
    'onsdag|ons',
    'torsdag|tor|tors',
    'fredag|fre',
    'lørdag|lør',
    'søndag|søn',
  ],
  order: 'day-first',
  between: 'den|d',
  at: 'kl|klokken|den|d',
  yearCues: 'i|siden|år',
  published: 'publiceret|udgivet|offentliggjort|oprettet|dato',
  updated: 'opdateret|sidst opdateret|senest opdateret|ændret',
  author: 'af|skrevet af',
};
