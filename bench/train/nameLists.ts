// Lists of first names, surnames, towns, countries and organizations: those that `compromise` brings along.

import nlp from 'compromise';
import { addBit, part } from './wordnet';

/**
 * Adds what single words are part of to `names`, and what whole names of several words are to `phrases`, as
 * `namesOf` of a lexicon has it.
 */
export function addNameLists(names: Map<string, number>, phrases: Map<string, number>): void {
  const add = (word: string | undefined, bit: number): void => {
    if (word !== undefined) addBit(names, word, bit);
  };
  for (const [name, tags] of Object.entries(listedNames())) {
    const words = name.split(' ');
    for (const tag of [tags].flat()) {
      if (words.length > 1) addBit(phrases, name, wholeOf(tag));
      if (givenNames.has(tag)) add(name, part.given);
      else if (tag === 'LastName') add(name, part.surname);
      else if (places.has(tag)) {
        for (const word of words) add(word, words.length === 1 ? part.wholePlace : part.ofPlace);
      } else if (organizations.has(tag)) {
        for (const word of words) add(word, part.ofGroup);
      } else if (tag === 'Person' && words.length === 1) add(name, part.lastOfPerson);
      else if (tag === 'Person') {
        for (const word of words.slice(0, -1)) add(word, part.given);
        add(words.at(-1), part.surname);
      }
    }
  }
}

const givenNames: ReadonlySet<string> = new Set(['MaleName', 'FemaleName', 'FirstName']);
const places: ReadonlySet<string> = new Set(['City', 'Country', 'Region']);
const organizations: ReadonlySet<string> = new Set(['Organization', 'SportsTeam']);

function wholeOf(tag: string): number | undefined {
  if (places.has(tag)) return part.wholePlace;
  if (organizations.has(tag)) return part.ofGroup;
  return tag === 'Person' ? part.lastOfPerson : undefined;
}

/** Names in lower case with what they are listed as. */
function listedNames(): Readonly<Record<string, string | readonly string[]>> {
  const model = nlp.model() as {
    readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
  };
  return model.one.lexicon;
}
