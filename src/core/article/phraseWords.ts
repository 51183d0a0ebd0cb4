import { characterClass as is, classOf } from '../text/characters';

/**
 * The words of a line as phrases are compared: in lower case, without punctuation and vowel marks, with
 * one form for the variants of an Arabic letter. Every character of Han, Kana and Hangul is a word, since
 * nothing separates words there.
 */
export function phraseWords(line: string): readonly string[] {
  const lower = line.toLowerCase();
  return cutWords(lower, true) ?? cutWords(foldArabic(lower), false) ?? [];
}

/** The words, or `undefined` for a text with Arabic letters that has yet to be folded. */
function cutWords(folded: string, stopsAtArabic: boolean): readonly string[] | undefined {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    if (stopsAtArabic && code >= firstArabic && code <= lastArabic) return undefined;
    const found = classOf(code);
    const inWord =
      found === is.lower ||
      found === is.caseless ||
      found === is.digit ||
      found === is.upper ||
      (found === is.mark && start !== -1);
    if (inWord) {
      if (start === -1) start = at;
      continue;
    }
    if (start !== -1) words.push(folded.slice(start, at));
    start = -1;
    if (found === is.dense) words.push(folded.charAt(at));
  }
  if (start !== -1) words.push(folded.slice(start));
  return words;
}

/**
 * What the words say, for comparing lines: single characters of Han, Kana and Hangul say little, so that
 * pairs of neighbours stand for them.
 */
export function termsOf(words: readonly string[]): ReadonlySet<string> {
  const terms = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    const term = termAt(words, at);
    if (term !== undefined) terms.add(term);
  }
  return terms;
}

/** The term that begins with a word; `undefined` where none does. */
export function termAt(words: readonly string[], at: number): string | undefined {
  const word = words[at];
  if (word === undefined || !isDense(word)) return word;
  const next = words[at + 1];
  return next !== undefined && isDense(next) ? word + next : undefined;
}

/** Whether a word is a character of Han, Kana or Hangul, or begins with one. */
export const isDense = (word: string) => classOf(word.charCodeAt(0)) === is.dense;

const firstArabic = 0x600;
const lastArabic = 0x6ff;
/** Arabic vowel marks and tatweel. */
const unwritten = /[\u064B-\u065F\u0670\u0640]/g;
const variants: Readonly<Record<string, string>> = {
  ...{ أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا' },
  ...{ ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه' },
};
const variant = /[أإآٱىیکة]/g;

function foldArabic(lower: string): string {
  return lower.replace(unwritten, '').replace(variant, (letter) => variants[letter] ?? letter);
}
