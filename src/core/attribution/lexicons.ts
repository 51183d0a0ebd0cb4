import { arabic } from './languages/ar';
import { german } from './languages/de';
import { english } from './languages/en';
import { spanish } from './languages/es';
import { french } from './languages/fr';
import { blankTable } from './languages/language';
import { Lexicon } from './lexicon';

const lexicons: ReadonlyMap<string, Lexicon> = new Map(
  [english, arabic, french, spanish, german].map((table) => [table.language, new Lexicon(table)]),
);

const blank = new Lexicon({
  ...blankTable,
  language: 'und',
  order: 'subject-first',
  inflect: () => [],
});

/** The lexicon of a language given by its BCP 47 tag; a blank one where there is no table of it. */
export function lexiconFor(language: string): Lexicon {
  const [primary = ''] = language.toLowerCase().split('-');
  return lexicons.get(primary) ?? blank;
}
