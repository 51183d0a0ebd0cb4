// Most numbers of a text are no dates, and their neighbours tell at once. Looking costs a word or two on
// each side; reading the whole run about a number costs some ten times as much.

import { characterTest } from '../../text/characters';
import { digitValue } from '../../text/digits';
import { tokenAt } from './dateTokens';
import { foldDateWord, type DateWord, type DateWords } from './dateWords';

/** How many tokens after a number are looked at: blanks, marks and small words, then one that decides. */
const tokensAfter = 6;
/** How many words before a number are looked at, for the same reason. */
const wordsBefore = 2;
/** No name of a month or weekday is longer. */
const longestWord = 24;

const isLetter = characterTest(/[\p{L}\p{M}\u200c]/u);
const isLightMark = characterTest(/[\p{P}\p{Cf}\p{Zs}\t]/u);

/** Whether the number at an offset could belong to a date, going by what stands beside it. */
export function hasDateNeighbour(text: string, start: number, words: DateWords): boolean {
  const end = numberEnd(text, start);
  return isFollowed(text, end, words) || isPreceded(text, start, end - start, words);
}

/** Where the digits that begin at an offset end. */
export function numberEnd(text: string, start: number): number {
  let end = start;
  while (digitValue(text.charCodeAt(end)) !== undefined) end++;
  return end;
}

function isFollowed(text: string, end: number, words: DateWords): boolean {
  let at = end;
  for (let count = 0; count < tokensAfter; count++) {
    const token = tokenAt(text, at, words);
    if (!token) return false;
    // A decimal, a score or a time: if a date comes after it, its own numbers will tell.
    if ('dnyx'.includes(token.code)) return !',:'.includes(text[end] ?? '');
    if ('mbwkoeahzYMDHIS'.includes(token.code)) return true;
    if (!"_-/.,:()|'ctq".includes(token.code)) return false;
    at = token.end;
  }
  return true;
}

function isPreceded(text: string, start: number, digits: number, words: DateWords): boolean {
  let at = start;
  for (let count = 0; count <= wordsBefore; count++) {
    let marks = 0;
    while (at > 0 && marks < 4 && isLightMark(text.charCodeAt(at - 1))) {
      at--;
      marks++;
    }
    const end = at;
    while (at > 0 && end - at < longestWord && isLetter(text.charCodeAt(at - 1))) at--;
    if (at === end) return false;
    const key = foldDateWord(unglued(text.slice(at, end)));
    if (words.lasts.has(key)) return true;
    const word = words.words.get(key);
    if (!word) return false;
    if (isName(word) || (digits === 4 && word.roles.has('year-cue'))) return true;
  }
  return false;
}

/** What follows the last capital after a small letter, where a crawler lost the blank: `NewsJuly`. */
function unglued(word: string): string {
  if (word === word.toLowerCase()) return word;
  return /^.*\p{Ll}(\p{Lu}.*)$/u.exec(word)?.[1] ?? word;
}

function isName({ month, weekday, roles }: DateWord): boolean {
  return month !== undefined || weekday !== undefined || roles.has('am') || roles.has('pm');
}
