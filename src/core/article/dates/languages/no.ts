import type { DateTable } from '../dateTable';

/** Norwegian. */
export const no: DateTable = {
  language: 'no',
  also: 'nb|nn',
  months: [
    'januar|jan',
    'februar|feb|febr',
    'mars|mar',
    'april|apr',
    'mai',
    'juni|jun',
    'juli|jul',
    'august|aug',
    'september|sep|sept',
    'oktober|okt',
    'november|nov',
    'desember|des',
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
  between: 'den',
  at: 'kl|klokken|den',
  yearCues: 'i|siden|år',
  published: 'publisert|publisert den|først publisert|lagt ut|dato',
  updated: 'oppdatert|sist oppdatert|oppdatert den|endret|sist endret',
  author: 'av|skrevet av|journalist',
};
