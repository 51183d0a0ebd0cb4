import type { EnglishWord } from './englishWords';
import { look } from './wordShape';

/** How a sentence uses capitals, as numbers that features can combine. */
export const capitals = { usual: 0, all: 1, none: 2, title: 3 } as const;

/** How the sentence uses capitals; `usual` when it is too short to tell. */
export function capitalsOf(words: readonly EnglishWord[]): number {
  let plain = 0;
  let capitalized = 0;
  let upper = 0;
  for (const word of words) {
    if (!tells(word.look)) continue;
    plain++;
    if (word.look !== look.lower) capitalized++;
    if (word.look === look.upper) upper++;
  }
  if (plain < 3) return capitals.usual;
  if (upper * 10 >= plain * 8) return capitals.all;
  if (capitalized === 0) return capitals.none;
  return plain >= 4 && capitalized * 10 >= plain * 6 ? capitals.title : capitals.usual;
}

/** Initials and abbreviations are written with capitals in every sentence. */
function tells(wordLook: number): boolean {
  return (
    wordLook === look.lower ||
    wordLook === look.capitalized ||
    wordLook === look.upper ||
    wordLook === look.mixed ||
    wordLook === look.hyphenated
  );
}
