// The lexicon of a model: how the words of the corpora are usually written, and what WordNet and lists of
// names say of them.

import { hashText } from '../../src/core/tagger/hash';
import { foldArabic, cliticsOf } from '../../src/core/tagger/arabicWords';
import { foldEnglish } from '../../src/core/tagger/englishWords';
import { packClasses, phraseHash, wordKey, type Lexicon } from '../../src/core/tagger/lexicon';
import type { ModelLanguage } from '../../src/core/tagger/model';
import type { TrainingSentence } from './corpora';
import { addArabicNames } from './arabicNames';
import { addNameLists } from './nameLists';
import { readWordNet, type WordNet } from './wordnet';

/** Rarer words are left out: a model that knows its rare words learns nothing about unknown ones. */
const leastSeen = 3;

export function buildLexicon(
  language: ModelLanguage,
  sentences: readonly TrainingSentence[],
): Lexicon {
  const seen = new Map<string, { small: number; capital: number }>();
  for (const { words } of sentences) {
    words.forEach((word, at) => {
      const folded = foldWord(language, word);
      if (!/\p{L}/u.test(folded)) return;
      const counts = seen.get(folded) ?? { small: 0, capital: 0 };
      if (word.toLowerCase() === word) counts.small++;
      // The first word of a sentence has its capital from there.
      else if (at > 0) counts.capital++;
      seen.set(folded, counts);
    });
  }
  const { senses, names, phrases } = language === 'en' ? readWordNet() : unknown();
  if (language === 'en') addNameLists(names, phrases);
  else addArabicNames(names, (word) => foldWord(language, word));
  const lexicon = new Map<number, number>();
  for (const word of new Set([...seen.keys(), ...senses.keys(), ...names.keys()])) {
    const { small, capital } = seen.get(word) ?? { small: 0, capital: 0 };
    const classes = packClasses(
      small + capital >= leastSeen ? casing(small, capital) : 0,
      senses.get(word) ?? 0,
      names.get(word) ?? 0,
    );
    if (classes !== 0) lexicon.set(wordKey(hashText(word)), classes);
  }
  for (const [phrase, kinds] of phrases) {
    const hash = phrase.split(' ').reduce((before, word) => phraseHash(before, hashText(word)), 0);
    lexicon.set(wordKey(hash), packClasses(0, 0, kinds));
  }
  return lexicon;
}

/** WordNet is of English alone. */
function unknown(): WordNet {
  return { senses: new Map(), names: new Map(), phrases: new Map() };
}

function foldWord(language: ModelLanguage, word: string): string {
  if (language === 'en') return foldEnglish(word);
  const folded = foldArabic(word);
  return folded.slice(cliticsOf(folded));
}

/** One of 15 classes: five bands of how often a word is small, three of how often it is seen at all. */
function casing(small: number, capital: number): number {
  const share = small / (small + capital);
  const band = share === 0 ? 0 : share < 0.2 ? 1 : share < 0.7 ? 2 : share < 0.97 ? 3 : 4;
  const size = small + capital < 6 ? 0 : small + capital < 30 ? 1 : 2;
  return 1 + band * 3 + size;
}
