import type { DateTable } from '../dateTable';

/** Serbian and Bosnian, in both scripts. */
export const sr: DateTable = {
  language: 'sr',
  also: 'bs',
  months: [
    'јануар|јануара|јан|januar|januara|jan',
    'фебруар|фебруара|феб|februar|februara|feb',
    'март|марта|мар|mart|marta|mar',
    'април|априла|апр|april|aprila|apr',
    'мај|маја|maj|maja',
    'јун|јуна|јуни|jun|juna|juni',
    'јул|јула|јули|jul|jula|juli',
    'август|августа|авг|avgust|avgusta|august|avg|aug',
    'септембар|септембра|сеп|септ|septembar|septembra|sep|sept',
    'октобар|октобра|окт|oktobar|oktobra|okt',
    'новембар|новембра|нов|novembar|novembra|nov',
    'децембар|децембра|дец|decembar|decembra|dec',
  ],
  weekdays: [
    'понедељак|пон|ponedeljak|ponedjeljak|pon',
    'уторак|уто|utorak|uto',
    'среда|среду|сре|sreda|srijeda|sre',
    'четвртак|чет|četvrtak|čet',
    'петак|пет|petak|pet',
    'субота|суб|subota|sub',
    'недеља|нед|nedelja|nedjelja|ned',
  ],
  order: 'day-first',
  at: 'у|u',
  hour: 'ч|h',
  era: 'године|г|godine|god',
  yearCues: 'године|godine',
  published: 'објављено|датум|objavljeno|datum|izvor',
  updated: 'ажурирано|последња измена|ažurirano|poslednja izmena|izmenjeno',
  author: 'аутор|autor|piše|izvor|извор',
};
