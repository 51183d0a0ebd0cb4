import type { DateTable } from '../dateTable';

/** Finnish. */
export const fi: DateTable = {
  language: 'fi',
  months: [
    'tammikuuta|tammikuu|tammikuussa|tammi',
    'helmikuuta|helmikuu|helmikuussa|helmi',
    'maaliskuuta|maaliskuu|maaliskuussa|maalis',
    'huhtikuuta|huhtikuu|huhtikuussa|huhti',
    'toukokuuta|toukokuu|toukokuussa|touko',
    'kesäkuuta|kesäkuu|kesäkuussa|kesä',
    'heinäkuuta|heinäkuu|heinäkuussa|heinä',
    'elokuuta|elokuu|elokuussa|elo',
    'syyskuuta|syyskuu|syyskuussa|syys',
    'lokakuuta|lokakuu|lokakuussa|loka',
    'marraskuuta|marraskuu|marraskuussa|marras',
    'joulukuuta|joulukuu|joulukuussa|joulu',
  ],
  weekdays: [
    'maanantai|maanantaina|ma',
    'tiistai|tiistaina|ti',
    'keskiviikko|keskiviikkona|ke',
    'torstai|torstaina|to',
    'perjantai|perjantaina|pe',
    'lauantai|lauantaina|la',
    'sunnuntai|sunnuntaina|su',
  ],
  order: 'day-first',
  at: 'klo|kello',
  yearCues: 'vuonna|vuoden',
  published: 'julkaistu|julkaisuaika|luotu',
  updated: 'päivitetty|viimeksi päivitetty|muokattu',
  author: 'kirjoittaja|toimittaja|teksti',
};
