import type { DateTable } from '../dateTable';

/** Catalan. */
export const ca: DateTable = {
  language: 'ca',
  months: [
    'gener|gen',
    'febrer|febr|feb',
    'març',
    'abril|abr',
    'maig',
    'juny',
    'juliol|jul',
    'agost|ag',
    'setembre|set',
    'octubre|oct',
    'novembre|nov',
    'desembre|des',
  ],
  weekdays: [
    'dilluns|dl',
    'dimarts|dt',
    'dimecres|dc',
    'dijous|dj',
    'divendres|dv',
    'dissabte|ds',
    'diumenge|dg',
  ],
  order: 'day-first',
  between: 'de|del|d',
  at: 'a les|les|a',
  hour: 'h|hores',
  yearCues: 'el|des de|any',
  published: 'publicat|publicat el|data|creat',
  updated: 'actualitzat|actualitzat el|última actualització|modificat',
  author: 'per|redacció',
};
