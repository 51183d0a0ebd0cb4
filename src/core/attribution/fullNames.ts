// The full names of people that a text holds, for sources that give a surname or an office only.

import { foldWord } from './foldWord';
import type { Lexicon, WordList } from './lexicon';

export interface FullNames {
  /** The first full name with each surname, folded: "trump" gives "Donald Trump". */
  readonly bySurname: ReadonlyMap<string, string>;
  /** The first full name behind each office, folded: "us president" gives "Donald Trump". */
  readonly byRole: ReadonlyMap<string, string>;
}

const capitalisedRun =
  /\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:de|la|del|al|el|bin|van|von|der) ){0,2}\p{Lu}[\p{L}\p{M}'’-]+)+/gu;

/** Words that begin a sentence or a run of capitals without being part of a name. */
export const wordsOutsideNames: readonly WordList[] = [
  'determiners',
  'prepositions',
  'conjunctions',
  'timeWords',
  'auxiliaries',
  'adverbs',
  'pronouns',
];
const outside: readonly WordList[] = ['titles', ...wordsOutsideNames];

/** Longer runs of capitals are headlines and names of institutions. */
const longestName = 4;

/** Reads the runs of capitals of the text once. */
export function readFullNames(text: string, lexicon: Lexicon): FullNames {
  const bySurname = new Map<string, string>();
  const byRole = new Map<string, string>();
  for (const [run] of text.matchAll(capitalisedRun)) {
    const words = run.replace(/['’]s$/, '').split(' ');
    const folded = words.map((word) => foldWord(word).replace(/\.$/, ''));
    let start = words.length;
    while (start > 0 && !outside.some((list) => lexicon.is(list, folded[start - 1] ?? ''))) start--;
    const name = words.slice(start).join(' ');
    const length = words.length - start;
    const surname = folded.at(-1) ?? '';
    if (length < 2 || length > longestName || lexicon.is('organizations', surname)) continue;
    if (!bySurname.has(surname)) bySurname.set(surname, name);
    const role = folded.slice(0, start).join(' ');
    if (role !== '' && !byRole.has(role)) byRole.set(role, name);
  }
  return { bySurname, byRole };
}
