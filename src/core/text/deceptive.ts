// Characters that mislead: those that nobody sees, and letters of one script that stand in for letters of
// another. After Unicode Technical Standard #39 (Unicode Security Mechanisms) and #55 (source code).

import type { Span } from './span';

export type Deception =
  /** Sets the direction of what follows: U+061C, U+200E/F, U+202A–E, U+2066–9. */
  | 'bidi-control'
  /** Takes no room: zero-width space, word joiner, soft hyphen, a byte order mark inside the text. */
  | 'zero-width'
  /** A Cyrillic or Greek letter in a Latin word, or a Latin one in theirs, that looks like its neighbours. */
  | 'look-alike';

export interface DeceptiveCharacter extends Span {
  readonly kind: Deception;
  /** `U+202E` */
  readonly character: string;
}

const bidiControl = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
// A joiner and a non-joiner belong to Persian, to the scripts of India and to emoji; elsewhere they hide.
const zeroWidth =
  /[\u00AD\u200B\u2060-\u2064\uFEFF]|(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\u200C\u200D](?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])/u;
const deceptive = new RegExp(`(?<hidden>${zeroWidth.source}|${bidiControl.source})`, 'gu');

/** A word with letters of two scripts that share shapes. Cut at a length that no word has. */
const mixedWord =
  /(?=[\p{L}\p{M}]{0,63}[\p{Script=Cyrillic}\p{Script=Greek}])(?<![\p{L}\p{M}])[\p{L}\p{M}]{2,64}/gu;

/** Cyrillic and Greek letters drawn like a Latin one (a part of the table `confusables.txt` of UTS #39). */
const likeLatin = new Set('аеорсухіјѕԁһԛԝАВЕКМНОРСТУХІЈЅԌοανικρυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ');

// All that misleads is beyond it, and most names of English are not.
const beyondAscii = /[\u0080-\uffff]/;

/** What misleads in a text, in its order. Linear in its length. */
export function findDeceptive(text: string): readonly DeceptiveCharacter[] {
  if (!beyondAscii.test(text)) return [];
  const found: DeceptiveCharacter[] = [];
  for (const { index, 0: character } of text.matchAll(deceptive)) {
    const kind = bidiControl.test(character) ? 'bidi-control' : 'zero-width';
    found.push(at(kind, index, character));
  }
  const alike = [...text.matchAll(mixedWord)].flatMap(({ index, 0: word }) =>
    lookAlikes(word, index),
  );
  return [...found, ...alike].sort((a, b) => a.start - b.start);
}

/** The letters that look like Latin ones in a word that is Latin for the most part, or the other way round. */
function lookAlikes(word: string, start: number): DeceptiveCharacter[] {
  const latin = [...word.matchAll(/\p{Script=Latin}/gu)];
  const alike = Array.from(word.matchAll(/./gsu)).filter(({ 0: letter }) => likeLatin.has(letter));
  if (latin.length === 0 || alike.length === 0) return [];
  const fewer = latin.length < word.length / 2 ? latin : alike;
  return fewer.map(({ index, 0: letter }) => at('look-alike', start + index, letter));
}

function at(kind: Deception, start: number, character: string): DeceptiveCharacter {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { kind, start, end: start + character.length, character: `U+${code}` };
}
