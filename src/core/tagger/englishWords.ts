import { hashText } from './hash';
import { casingOf, classesOf, namesOf, senseOf, type Lexicon } from './lexicon';
import { headOf } from './nameHeads';
import { look, lookOf, shapeOf } from './wordShape';

/** What the features of an English word are made of, wherever it stands. */
export interface EnglishWord {
  readonly folded: number;
  readonly shape: number;
  readonly look: number;
  /** Of one to four characters; 0 when the word is shorter. */
  readonly prefixes: readonly [number, number, number, number];
  readonly suffixes: readonly [number, number, number, number];
  /** The parts of a hyphenated word; 0 without a hyphen. */
  readonly firstPart: number;
  readonly lastPart: number;
  readonly casing: number;
  readonly sense: number;
  readonly names: number;
  /** What names are that the word heads, by `nameHead`. */
  readonly head: number;
  /** Whether it opens its sentence, in the lowest bit, and above that how the sentence uses capitals. */
  readonly situation: number;
}

/** The word as the lexicon and the features know it: lower case, digits as 0, straight apostrophes. */
export function foldEnglish(word: string): string {
  return word
    .toLowerCase()
    .replace(/\p{Nd}/gu, '0')
    .replaceAll('’', "'");
}

export function englishWord(word: string, lexicon: Lexicon, situation: number): EnglishWord {
  const folded = foldEnglish(word);
  const hash = hashText(folded);
  const classes = classesOf(lexicon, hash);
  const dash = folded.indexOf('-');
  const prefix = (length: number): number =>
    folded.length < length ? 0 : hashText(folded, 0, length);
  const suffix = (length: number): number =>
    folded.length < length ? 0 : hashText(folded, folded.length - length);
  return {
    folded: hash,
    shape: hashText(shapeOf(word)),
    look: lookOf(word),
    prefixes: [prefix(1), prefix(2), prefix(3), prefix(4)],
    suffixes: [suffix(1), suffix(2), suffix(3), suffix(4)],
    firstPart: dash > 0 ? hashText(folded, 0, dash) : 0,
    lastPart: dash > 0 ? hashText(folded, folded.lastIndexOf('-') + 1) : 0,
    casing: casingOf(classes),
    sense: senseOf(classes),
    names: namesOf(classes),
    head: headOf(hash),
    situation,
  };
}

/** Stands before the first and after the last word of a sentence. */
export const edgeWord: EnglishWord = {
  folded: hashText('\n'),
  shape: hashText('\n'),
  look: look.edge,
  prefixes: [0, 0, 0, 0],
  suffixes: [0, 0, 0, 0],
  firstPart: 0,
  lastPart: 0,
  casing: 0,
  sense: 0,
  names: 0,
  head: 0,
  situation: 0,
};
