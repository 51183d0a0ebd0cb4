import type { DateTable } from '../dateTable';

/** Croatian. */
export const hr: DateTable = {
  language: 'hr',
  months: [
    'siječnja|siječanj|sij',
    'veljače|veljača|velj',
    'ožujka|ožujak|ožu',
    'travnja|travanj|tra',
    'svibnja|svibanj|svi',
    'lipnja|lipanj|lip',
    'srpnja|srpanj|srp',
    'kolovoza|kolovoz|kol',
    'rujna|rujan|ruj',
    'listopada|listopad|lis',
    'studenoga|studenog|studeni|stu',
    'prosinca|prosinac|pro',
  ],
  weekdays: [
    'ponedjeljak|pon',
    'utorak|uto',
    'srijeda|sri',
    'četvrtak|čet',
    'petak|pet',
    'subota|sub',
    'nedjelja|ned',
  ],
  order: 'day-first',
  at: 'u',
  hour: 'h|sati',
  era: 'godine|god',
  yearCues: 'godine',
  published: 'objavljeno|objava|datum|datum objave',
  updated: 'ažurirano|zadnja izmjena|zadnje ažuriranje|izmijenjeno',
  author: 'autor|piše',
};
