// Arabic writes conjunctions, prepositions and the article onto the word that follows. What names have
// in common shows only when these are off: "والمكسيك", "للمكسيك" and "بالمكسيك" are all "المكسيك".

import { hashText } from './hash';
import { casingOf, classesOf, namesOf, senseOf, type Lexicon } from './lexicon';
import { look, lookOf } from './wordShape';

/** What the features of an Arabic word are made of, wherever it stands. */
export interface ArabicWord {
  readonly folded: number;
  /** Without clitics and article. */
  readonly stem: number;
  /** Which clitics and article were written onto it. */
  readonly clitics: number;
  readonly look: number;
  /** Of one to four letters of the whole word; 0 when the word is shorter. */
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  readonly stemPrefixes: readonly number[];
  readonly length: number;
  readonly casing: number;
  readonly sense: number;
  readonly names: number;
}

/** The word without vowel marks and tatweel, with one form of alif, ya and ta marbuta, digits as 0. */
export function foldArabic(word: string): string {
  return word
    .replace(/[\u064B-\u065F\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/\p{Nd}/gu, '0')
    .toLowerCase();
}

const forms = /^([وف]?)(لل|[بكل]?ال|[بكل]?)/;

/** How many letters of a folded word are clitics and article; something of three letters has to remain. */
export function cliticsOf(folded: string): number {
  const match = forms.exec(folded);
  if (!match) return 0;
  const [whole, conjunction = '', rest = ''] = match;
  // A preposition without the article is as often the first letter of the word itself.
  const safe = rest.length === 1 ? conjunction.length : whole.length;
  if (folded.length - safe >= 3) return rest === '' && folded.length - safe < 4 ? 0 : safe;
  return 0;
}

export function arabicWord(word: string, lexicon: Lexicon): ArabicWord {
  const folded = foldArabic(word);
  const hash = hashText(folded);
  const stemStart = cliticsOf(folded);
  const stem = hashText(folded, stemStart);
  const classes = classesOf(lexicon, stem);
  const prefix = (length: number, from = 0): number =>
    folded.length - from < length ? 0 : hashText(folded, from, from + length);
  const suffix = (length: number): number =>
    folded.length < length ? 0 : hashText(folded, folded.length - length);
  return {
    folded: hash,
    stem,
    clitics: stemStart === 0 ? 0 : hashText(folded, 0, stemStart),
    look: lookOf(word),
    prefixes: [1, 2, 3, 4].map((length) => prefix(length)),
    suffixes: [1, 2, 3, 4].map((length) => suffix(length)),
    stemPrefixes: [2, 3].map((length) => prefix(length, stemStart)),
    length: Math.min(folded.length, 15),
    casing: casingOf(classes),
    sense: senseOf(classes),
    names: namesOf(classes),
  };
}

/** Stands before the first and after the last word of a sentence. */
export const edgeArabic: ArabicWord = {
  folded: hashText('\n'),
  stem: hashText('\n'),
  clitics: 0,
  look: look.edge,
  prefixes: [0, 0, 0, 0],
  suffixes: [0, 0, 0, 0],
  stemPrefixes: [0, 0],
  length: 0,
  casing: 0,
  sense: 0,
  names: 0,
};
