import type { DateTable } from './dateTable';
import { ar } from './languages/ar';
import { bg } from './languages/bg';
import { ca } from './languages/ca';
import { cs } from './languages/cs';
import { da } from './languages/da';
import { de } from './languages/de';
import { el } from './languages/el';
import { en } from './languages/en';
import { es } from './languages/es';
import { fa } from './languages/fa';
import { fi } from './languages/fi';
import { fr } from './languages/fr';
import { he } from './languages/he';
import { hi } from './languages/hi';
import { hr } from './languages/hr';
import { hu } from './languages/hu';
import { id } from './languages/id';
import { it } from './languages/it';
import { ja } from './languages/ja';
import { ko } from './languages/ko';
import { nl } from './languages/nl';
import { no } from './languages/no';
import { pl } from './languages/pl';
import { pt } from './languages/pt';
import { ro } from './languages/ro';
import { ru } from './languages/ru';
import { sk } from './languages/sk';
import { sr } from './languages/sr';
import { sv } from './languages/sv';
import { tr } from './languages/tr';
import { uk } from './languages/uk';
import { ur } from './languages/ur';
import { vi } from './languages/vi';
import { zh } from './languages/zh';

const tables: readonly DateTable[] = [
  en,
  ar,
  fr,
  es,
  de,
  ru,
  fa,
  zh,
  bg,
  ca,
  cs,
  da,
  el,
  fi,
  he,
  hi,
  hr,
  hu,
  id,
  it,
  ja,
  ko,
  nl,
  no,
  pl,
  pt,
  ro,
  sk,
  sr,
  sv,
  tr,
  uk,
  ur,
  vi,
];

/**
 * The tables to read a text by: that of its language, then English, in which the furniture of many
 * sites is written. All of them when there is none for the language (`und`).
 */
export function dateTablesFor(language: string): readonly DateTable[] {
  const subtag = language.toLowerCase().split('-')[0] ?? '';
  const own = tables.find(({ language: name, also = '' }) =>
    [name, ...also.split('|')].includes(subtag),
  );
  if (!own) return tables;
  return own === en ? [en] : [own, en];
}
