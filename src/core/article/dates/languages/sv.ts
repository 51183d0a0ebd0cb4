import type { DateTable } from '../dateTable';

/** Swedish. */
export const sv: DateTable = {
  language: 'sv',
  months: [
    'januari|jan',
    'februari|feb|febr',
    'mars|mar',
    'april|apr',
    'maj',
    'juni|jun',
    'juli|jul',
    'augusti|aug',
    'september|sep|sept',
    'oktober|okt',
    'november|nov',
    'december|dec',
  ],
  weekdays: [
    'måndag|mån|måndagen',
    'tisdag|tis|tisdagen',
    'onsdag|ons|onsdagen',
    'torsdag|tor|tors|torsdagen',
    'fredag|fre|fredagen',
    'lördag|lör|lördagen',
    'söndag|sön|söndagen',
  ],
  order: 'day-first',
  between: 'den',
  ordinal: 'e',
  at: 'kl|klockan|den',
  yearCues: 'år|sedan|i',
  published: 'publicerad|publicerad den|publicerat|publicerades|publ|skapad|datum',
  updated:
    'uppdaterad|uppdaterad den|uppdaterat|uppdaterades|senast uppdaterad|ändrad|senast ändrad',
  author: 'av|text|skriven av',
};
