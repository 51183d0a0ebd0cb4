import type { DateTable } from '../dateTable';

/** Czech. */
export const cs: DateTable = {
  language: 'cs',
  months: [
    'ledna|leden|led',
    'února|únor|úno',
    'března|březen|bře',
    'dubna|duben|dub',
    'května|květen|kvě',
    'června|červen|čvn|čer',
    'července|červenec|čvc',
    'srpna|srpen|srp',
    'září|zář',
    'října|říjen|říj',
    'listopadu|listopad|lis',
    'prosince|prosinec|pro',
  ],
  weekdays: [
    'pondělí|po',
    'úterý|út',
    'středa|středu|st',
    'čtvrtek|čt',
    'pátek|pá',
    'sobota|sobotu|so',
    'neděle|neděli|ne',
  ],
  order: 'day-first',
  at: 'v|ve',
  hour: 'hod|h|hodin',
  yearCues: 'rok|roku|roce',
  published: 'publikováno|vydáno|zveřejněno|datum|vloženo|přidáno',
  updated: 'aktualizováno|aktualizace|poslední aktualizace|upraveno|změněno',
  author: 'autor|od',
};
