import type { DateTable } from '../dateTable';

/** Dutch. */
export const nl: DateTable = {
  language: 'nl',
  months: [
    'januari|jan',
    'februari|feb|febr',
    'maart|mrt',
    'april|apr',
    'mei',
    'juni|jun',
    'juli|jul',
    'augustus|aug',
    'september|sep|sept',
    'oktober|okt',
    'november|nov',
    'december|dec',
  ],
  weekdays: [
    'maandag|ma',
    'dinsdag|di',
    'woensdag|wo',
    'donderdag|do',
    'vrijdag|vr',
    'zaterdag|za',
    'zondag|zo',
  ],
  order: 'day-first',
  between: 'van|de',
  ordinal: 'e|ste|de',
  at: 'om|op|rond',
  hour: 'uur|u|h',
  yearCues: 'in|sinds|jaar',
  published: 'gepubliceerd|gepubliceerd op|geplaatst|geplaatst op|publicatiedatum|datum|verschenen',
  updated:
    'bijgewerkt|bijgewerkt op|bijgewerkt tot|laatst bijgewerkt|laatste update|update|gewijzigd|gewijzigd op|aangepast|aangepast op',
  author: 'door|auteur|redactie',
};
