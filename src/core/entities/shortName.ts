// The shorter forms by which news calls a person whose full name it gave: by the surname, or without the
// names between the first and the last.

import { foldName } from './foldName';

/** Words that belong to the one after them, folded: Van der Bellen, bin Laden, عبد الرحمن, آل نهيان. */
const particles = new Set(
  `al el bin ibn bint ben abu abd abdul abdel umm van von der den ten ter zu de la las los del della di da
  do dos das du des le y ال بن ابن بنت ابو ابي ام عبد ذو`.split(/\s+/),
);
/** Words that belong to the one before them: نصر الله, نور الدين. */
const endings = new Set(['الله', 'الدين']);
/** What stands after a surname: John Kelly Jr. */
const generation = /^(?:jr|sr|ii|iii|iv)\.?$/;
/** A surname of fewer letters is too often a word of another kind. */
const shortestSurname = 3;

/** Whether a folded word is no part of a person's own name but tells which of a family is meant. */
export function isGeneration(word: string): boolean {
  return generation.test(word);
}

/**
 * Where the parts of a person's name begin by which alone the person is called too, ascending, as indexes
 * into its folded words: "López Obrador" and "Obrador" of "Andrés Manuel López Obrador". Not the
 * "Salman" of "Mohammed bin Salman", who is the father.
 */
export function surnameStarts(words: readonly string[]): number[] {
  return words.flatMap((word, at) => {
    if (at === 0 || isBound(words[at - 1] ?? '', word)) return [];
    return at < words.length - 1 || word.length >= shortestSurname ? [at] : [];
  });
}

/**
 * Where a person's name may end before its last word, as indexes into its folded words: at "bin Abdulaziz"
 * in "Mohammed bin Salman bin Abdulaziz", at "Al Nahyan" in "Abdullah bin Zayed Al Nahyan".
 */
export function lineageStarts(words: readonly string[]): number[] {
  return words.flatMap((word, at) => {
    const isLineage = at > 1 && particles.has(word) && !particles.has(words[at - 1] ?? '');
    return isLineage && words.slice(0, at).some((before) => particles.has(before)) ? [at] : [];
  });
}

/** Whether a person of the fuller name is also called by the shorter one; not where both say the same. */
export function isShortFor(shorter: string, fuller: string): boolean {
  const [short, full] = [wordsOf(shorter), wordsOf(fuller)];
  if (short.length === 0 || short.length >= full.length) return false;
  const isAt = (start: number) => short.every((word, at) => full[start + at] === word);
  const rest = full.length - short.length;
  if (surnameStarts(full).includes(rest) && isAt(rest)) return true;
  if (lineageStarts(full).includes(short.length) && isAt(0)) return true;
  const isFramed = short.length > 1 && short[0] === full[0] && short.at(-1) === full.at(-1);
  return isFramed && isAmong(short, full);
}

function isBound(before: string, word: string): boolean {
  return particles.has(before) || endings.has(word);
}

function wordsOf(name: string): readonly string[] {
  const words = foldName(name).split(' ').filter(Boolean);
  const last = words.at(-1);
  return last !== undefined && words.length > 1 && isGeneration(last) ? words.slice(0, -1) : words;
}

/** Whether the words stand among the others in the same order. */
function isAmong(words: readonly string[], others: readonly string[]): boolean {
  let at = 0;
  for (const other of others) if (other === words[at]) at++;
  return at === words.length;
}
