import { arabic } from './ar';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { persian } from './fa';
import { french } from './fr';
import type { NewsLanguage } from './newsLanguage';
import { russian } from './ru';
import { chinese } from './zh';

/** Every language whose news pages the program knows. To add one, write its table and name it here. */
export const newsLanguages: readonly NewsLanguage[] = [
  arabic,
  english,
  french,
  spanish,
  german,
  russian,
  persian,
  chinese,
];
