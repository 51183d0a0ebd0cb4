import type { DateTable } from '../dateTable';

/** Romanian. */
export const ro: DateTable = {
  language: 'ro',
  months: [
    'ianuarie|ian',
    'februarie|feb|febr',
    'martie|mar',
    'aprilie|apr',
    'mai',
    'iunie|iun',
    'iulie|iul',
    'august|aug',
    'septembrie|sept|sep',
    'octombrie|oct',
    'noiembrie|nov|noi',
    'decembrie|dec',
  ],
  weekdays: [
    'luni|lun',
    'marți|marţi',
    'miercuri|mie',
    'joi',
    'vineri|vin',
    'sâmbătă|sâm',
    'duminică|dum',
  ],
  order: 'day-first',
  between: 'al',
  at: 'la|ora|la ora',
  yearCues: 'în|din|anul',
  published: 'publicat|publicat în|publicat la|publicat pe|data publicării|postat|postat la|data',
  updated: 'actualizat|actualizat la|actualizat în|ultima actualizare|modificat',
  author: 'de|autor|scris de',
};
