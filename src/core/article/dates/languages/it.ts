import type { DateTable } from '../dateTable';

/** Italian. */
export const it: DateTable = {
  language: 'it',
  months: [
    'gennaio|gen|genn',
    'febbraio|feb|febbr',
    'marzo|mar',
    'aprile|apr',
    'maggio|mag|magg',
    'giugno|giu',
    'luglio|lug',
    'agosto|ago',
    'settembre|set|sett',
    'ottobre|ott',
    'novembre|nov',
    'dicembre|dic',
  ],
  weekdays: [
    'lunedì|lun',
    'martedì|mar',
    'mercoledì|mer',
    'giovedì|gio',
    'venerdì|ven',
    'sabato|sab',
    'domenica|dom',
  ],
  order: 'day-first',
  between: 'di|del',
  ordinal: 'º',
  at: 'alle|alle ore|ore|dalle|h',
  hour: 'h',
  yearCues: 'nel|dal|anno|del',
  published: 'pubblicato|pubblicato il|pubblicata il|pubblicazione|data|postato il|inserito il',
  updated:
    'aggiornato|aggiornato il|aggiornato alle|aggiornamento|ultimo aggiornamento|ultima modifica|modifica il|modificato|modificato il|agg',
  author: 'di|autore|a cura di|redazione',
};
