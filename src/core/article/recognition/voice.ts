// Who speaks in a text: a reporter of what others said and of the days on which things happened, or
// somebody of himself and to his reader. A news item of three sentences has little else that tells it
// from a paragraph of a manual.

import { relativeWordsFor, type RelativePiece } from '../dates/relativeWords';
import { memoized } from '../dates/memoized';
import { newsLanguages } from '../languages/newsLanguages';
import { isDense, phraseWords } from '../phraseWords';

/** Words of each kind among a hundred. */
export interface Voice {
  /** By which reporters tell who said what. */
  readonly reporting: number;
  /** By which somebody speaks of himself or to a reader. */
  readonly addressing: number;
  /** By which reporters tell when: weekdays, "yesterday". */
  readonly days: number;
}

interface VoiceWords {
  readonly reporting: ReadonlySet<string>;
  readonly addressing: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
}

/** What the words, as {@link phraseWords} cuts them, say; `undefined` in a language without a table. */
export function voiceOf(
  paragraphs: readonly (readonly string[])[],
  language: string,
): Voice | undefined {
  const known = voiceWords(language);
  if (!known) return undefined;
  const found = { reporting: 0, addressing: 0, days: 0, all: 0 };
  for (const words of paragraphs) {
    words.forEach((word, at) => {
      const pair = isDense(word) ? word + (words[at + 1] ?? '') : word;
      found.all += pair === word ? 1 : denseWord;
      if (known.reporting.has(word) || known.reporting.has(pair)) found.reporting++;
      if (known.addressing.has(word)) found.addressing++;
      if (known.days.has(word) || known.days.has(pair)) found.days++;
    });
  }
  const share = (count: number) => (100 * count) / Math.max(1, found.all);
  return {
    reporting: share(found.reporting),
    addressing: share(found.addressing),
    days: share(found.days),
  };
}

/** What a character of Han is of a word: most words of news are of two. */
const denseWord = 0.6;

const voiceWords = memoized((language): VoiceWords | undefined => {
  const table = newsLanguages.find((one) => one.language === language);
  if (!table) return undefined;
  const days = Array.from(relativeWordsFor(language).pieces)
    .filter(([, piece]) => piece.kind === 'weekday' || isYesterday(piece))
    .map(([name]) => phraseWords(name).join(''));
  return {
    reporting: listed(table.reporting),
    addressing: listed(table.addressing),
    days: new Set(days),
  };
});

function isYesterday(piece: RelativePiece): boolean {
  return piece.kind === 'whole' && piece.meaning.kind === 'days' && piece.meaning.amount === -1;
}

function listed(table: string): ReadonlySet<string> {
  return new Set(table.split(',').map((word) => phraseWords(word).join('')));
}
