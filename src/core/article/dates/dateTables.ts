import type { DateTable } from './dateTable';
import { ar } from './languages/ar';
import { de } from './languages/de';
import { en } from './languages/en';
import { es } from './languages/es';
import { fa } from './languages/fa';
import { fr } from './languages/fr';
import { ru } from './languages/ru';
import { zh } from './languages/zh';

const tables: readonly DateTable[] = [en, ar, fr, es, de, ru, fa, zh];

/**
 * The tables to read a text by: that of its language, then English, in which the furniture of many
 * sites is written. All of them when there is none for the language (`und`).
 */
export function dateTablesFor(language: string): readonly DateTable[] {
  const subtag = language.toLowerCase().split('-')[0];
  const own = tables.find((table) => table.language === subtag);
  if (!own) return tables;
  return own === en ? [en] : [own, en];
}
