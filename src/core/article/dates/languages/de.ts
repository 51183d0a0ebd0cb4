import type { DateTable } from '../dateTable';

/** German, with the Austrian names. */
export const de: DateTable = {
  language: 'de',
  months: [
    'Januar|Jänner|Jan|Jän',
    'Februar|Feber|Feb',
    'März|Mär|Mrz|Maerz',
    'April|Apr',
    'Mai',
    'Juni|Jun',
    'Juli|Jul',
    'August|Aug',
    'September|Sep|Sept',
    'Oktober|Okt',
    'November|Nov',
    'Dezember|Dez',
  ],
  weekdays: [
    'Montag|Mo',
    'Dienstag|Di',
    'Mittwoch|Mi',
    'Donnerstag|Do',
    'Freitag|Fr',
    'Samstag|Sonnabend|Sa',
    'Sonntag|So',
  ],
  order: 'day-first',
  between: 'der|den|dem|des',
  at: 'um|am|ab|gegen',
  hour: 'Uhr|h',
  yearCues: 'im Jahr|Jahr|seit|Jahre|im Jahre|von|bis',
  published:
    'veröffentlicht|veröffentlicht am|zuerst veröffentlicht am|erschienen|erschienen am|publiziert|publiziert am|vom|datum|online seit|erstellt|erstellt am',
  updated:
    'akt|aktualisiert|aktualisiert am|stand|zuletzt aktualisiert|letzte aktualisierung|update|geändert|geändert am|letzte änderung|zuletzt bearbeitet',
  author: 'von|autor|autorin|redaktion|ein artikel von|ein kommentar von',
  relative: {
    yesterday: 'gestern',
    today: 'heute',
    dayBeforeYesterday: 'vorgestern',
    dayAfterTomorrow: 'übermorgen',
    week: 'Woche',
    month: 'Monat|Monats',
    year: 'Jahr|Jahres',
    last: 'letzte|letzten|letzter|letztes|vergangene|vergangenen|vergangener|vergangenes|vorige|vorigen|voriger|voriges',
    this: 'diese|diesen|dieser|dieses|diesem|laufenden',
    next: 'nächste|nächsten|nächster|nächstes|kommende|kommenden|kommender|kommendes',
    future: 'wird|werden|soll|sollen|will|wollen',
    reported:
      'sagte|sagten|teilte|teilten|erklärte|erklärten|war|waren|hatte|hatten|wurde|wurden|worden|hieß',
    thisYear: 'heuer',
  },
};
