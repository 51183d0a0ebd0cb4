// What a model knows of words beside its weights: how they are usually written, what common words roughly
// mean, and which kinds of name they are part of. All three fit 16 bits. Names of several words are in it as
// a whole too.

import { mix } from './hash';

/** Words and phrases by `wordKey` with their classes. */
export type Lexicon = ReadonlyMap<number, number>;

/** What a lexicon knows a word by: 24 bits of the hash (hash.ts) of the folded word. */
export function wordKey(hash: number): number {
  return hash >>> 8;
}

/** The classes of the word with that hash; 0, which is none, when it is not in the lexicon. */
export function classesOf(lexicon: Lexicon, hash: number): number {
  return lexicon.get(wordKey(hash)) ?? 0;
}

/** The hash that a phrase is known by: begin with 0, and go on with the hash of each word. */
export function phraseHash(before: number, word: number): number {
  return mix(before, word);
}

/** How often the word is seen, and how often without a capital; 0 is unseen, at most 15. */
export function casingOf(classes: number): number {
  return classes & 15;
}

/** The rough meaning of a common word, 0 to 31; see `senses` in bench/train/wordnet.ts. */
export function senseOf(classes: number): number {
  return (classes >> 4) & 31;
}

/** The kinds of name that the word is part of, or that the phrase is, as 7 bits. */
export function namesOf(classes: number): number {
  return (classes >> 9) & 127;
}

export function packClasses(casing: number, sense: number, names: number): number {
  return casing | (sense << 4) | (names << 9);
}
