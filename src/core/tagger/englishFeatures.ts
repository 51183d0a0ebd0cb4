// What the English model looks at: the word and its neighbours, their endings and looks, the run of
// capitalized words that a word is in with the words around that run and what they say it is, and the classes
// of the lexicon; and the words that head names, with the runs that small words link.
// Pairs of neighbouring words are left out: they know the training texts by heart and no others.

import type { Span } from '../text/span';
import { capitals, capitalsOf } from './capitals';
import { edgeWord, englishWord, type EnglishWord } from './englishWords';
import type { FeatureWriter, SeenSentence, Templates } from './features';
import { classesOf, namesOf, phraseHash, type Lexicon } from './lexicon';
import { hashText } from './hash';
import { linkedWord, linkKind, nameRuns, type NameRuns } from './nameRuns';
import { look } from './wordShape';

/** Words whose parts are remembered; an article has some thousands, a corpus is cut into several fills. */
const cacheSize = 50_000;

interface EnglishSentence extends SeenSentence<EnglishWord> {
  readonly runs: NameRuns | undefined;
  /** The first word that is no mark. */
  readonly first: number;
}

const runFeatures = 15;
const linkFeatures = 4;
/** Where a small word stands between two runs, beside the places in a run. */
const linkPlace = 4;

export class EnglishTemplates implements Templates<EnglishWord, EnglishSentence> {
  readonly lone = [17, 3, 3, 1, 1];
  readonly joint = 32;
  /** So it is for about half of all words, on the development parts. */
  readonly usualJoint = 1.66;
  readonly edge = edgeWord;
  /** By how the sentence uses capitals and whether the word opens it, then by the word. */
  private readonly caches = Array.from({ length: 8 }, () => new Map<string, EnglishWord>());

  constructor(private readonly lexicon: Lexicon) {}

  see(text: readonly string[]): EnglishSentence {
    const words = text.map((word) => this.word(word, capitals.usual << 1));
    const usage = capitalsOf(words);
    const first = words.findIndex((word) => word.look < look.stop);
    if (usage !== capitals.usual) {
      text.forEach((word, at) => (words[at] = this.word(word, usage << 1)));
    }
    if (first !== -1) words[first] = this.word(text[first] ?? '', (usage << 1) | 1);
    const hasRuns = usage === capitals.usual || usage === capitals.title;
    return { words, runs: hasRuns ? nameRuns(words) : undefined, first };
  }

  writeLone(writer: FeatureWriter, word: EnglishWord, place: number): void {
    if (place === 0) {
      writeWord(writer, word);
      return;
    }
    writer.put(word.folded);
    if (place > 2) return;
    writer.put(word.suffixes[2]);
    writer.putSmall(word.casing);
  }

  writeJoint(writer: FeatureWriter, sentence: EnglishSentence, at: number): void {
    writeLooks(writer, sentence.words, at);
    writeClasses(writer, sentence.words, at);
    writeRun(writer, sentence, at, this.lexicon);
  }

  private word(text: string, situation: number): EnglishWord {
    const cache = this.caches[situation];
    const known = cache?.get(text);
    if (known) return known;
    if ((cache?.size ?? 0) >= cacheSize) cache?.clear();
    const word = englishWord(text, this.lexicon, situation);
    cache?.set(text, word);
    return word;
  }
}

function writeWord(writer: FeatureWriter, word: EnglishWord): void {
  const setting = word.look | (word.situation << 5);
  writer.put(word.folded);
  for (const prefix of word.prefixes) writer.put(prefix);
  for (const suffix of word.suffixes) writer.put(suffix);
  writer.put(word.firstPart);
  writer.put(word.lastPart);
  writer.put(word.shape);
  writer.putSmall(setting);
  writer.pair(word.folded, setting);
  writer.putSmall(word.casing | (setting << 4));
  writer.putSmall(word.sense | (setting << 5));
  writer.putSmall(word.names | (word.look << 7));
}

function writeLooks(writer: FeatureWriter, words: readonly EnglishWord[], at: number): void {
  const word = words[at] ?? edgeWord;
  const previous = words[at - 1] ?? edgeWord;
  const next = words[at + 1] ?? edgeWord;
  const beforePrevious = words[at - 2] ?? edgeWord;
  const afterNext = words[at + 2] ?? edgeWord;
  const setting = word.look | (word.situation << 5);
  const three = previous.look | (word.look << 5) | (next.look << 10);
  writer.putSmall(three | ((word.situation & 1) << 15));
  writer.putSmall(three | (beforePrevious.look << 15) | (afterNext.look << 20));
  writer.pair(previous.folded, setting);
  writer.pair(next.folded, setting);
  writer.pair(word.suffixes[2], word.look | (next.look << 5));
}

function writeClasses(writer: FeatureWriter, words: readonly EnglishWord[], at: number): void {
  const word = words[at] ?? edgeWord;
  const previous = words[at - 1] ?? edgeWord;
  const next = words[at + 1] ?? edgeWord;
  writer.putSmall(previous.casing | (word.casing << 4) | (next.casing << 8) | (word.look << 12));
  writer.putSmall(word.casing | (next.casing << 4) | (word.look << 8) | (next.look << 13));
  writer.putSmall(word.casing | (previous.casing << 4) | (word.look << 8) | (previous.look << 13));
  writer.putSmall(previous.sense | (word.look << 5));
  writer.putSmall(next.sense | (word.look << 5));
  writer.putSmall(previous.sense | (word.sense << 5) | (next.sense << 10));
  writer.putSmall(previous.names | (word.names << 7) | (next.names << 14));
  writer.putSmall(previous.head | (word.head << 3) | (next.head << 6) | (word.look << 9));
}

function writeRun(
  writer: FeatureWriter,
  { words, runs, first }: EnglishSentence,
  at: number,
  lexicon: Lexicon,
): void {
  const start = runs?.start[at] ?? -1;
  if (!runs || start === -1) {
    writer.skip(runFeatures);
    // Small words between two runs are in none.
    if (runs) writeLinks(writer, words, runs, at, 0, linkPlace);
    else writer.skip(linkFeatures);
    return;
  }
  const end = runs.end[at] ?? -1;
  const place = (at === start ? 1 : 0) | (at === end - 1 ? 2 : 0);
  const before = words[start - 1] ?? edgeWord;
  const after = words[end] ?? edgeWord;
  const opener = words[start] ?? edgeWord;
  const closer = words[end - 1] ?? edgeWord;
  writer.pair(opener.folded, place);
  writer.pair(closer.folded, place);
  writer.pair(before.folded, place);
  writer.pair(after.folded, place);
  writer.putSmall(place | (Math.min(end - start, 6) << 2) | (start === first ? 32 : 0));
  writer.putSmall(opener.sense | (closer.sense << 5) | (place << 10));
  writer.putSmall(before.sense | (after.sense << 5) | (place << 10));
  writeNamesOfRun(writer, words, { start, end }, place, lexicon);
  writeWhatFollows(writer, words, end, place);
  writeHead(writer, opener, closer, end - start, place);
  writeLinks(writer, words, runs, at, closer.head, place);
}

/** What the word says that heads a run of so many words. */
function writeHead(
  writer: FeatureWriter,
  opener: EnglishWord,
  closer: EnglishWord,
  length: number,
  place: number,
): void {
  const here = place | (closer.head << 2);
  writer.putSmall(here | (Math.min(length, 4) << 5));
  writer.putSmall(here | (opener.names << 5));
  writer.putSmall(place | (opener.sense << 2) | (closer.names << 7));
}

/**
 * What the runs before and after say of a run, or of the small word between them. `head` is that of the run,
 * `place` the one in it.
 */
function writeLinks(
  writer: FeatureWriter,
  words: readonly EnglishWord[],
  runs: NameRuns,
  at: number,
  head: number,
  place: number,
): void {
  const here = place | (head << 3);
  const before = runs.before[at] ?? 0;
  const after = runs.after[at] ?? 0;
  const left = words[linkedWord(before)] ?? edgeWord;
  const right = words[(runs.end[linkedWord(after)] ?? 0) - 1] ?? edgeWord;
  if (before === 0) writer.skip(2);
  else {
    writer.putSmall(here | (linkKind(before) << 6) | (left.head << 9));
    writer.pair(left.folded, place | (linkKind(before) << 3));
  }
  if (after === 0) writer.skip(1);
  else writer.putSmall(here | (linkKind(after) << 6) | (right.head << 9));
  if (before === 0 || after === 0) writer.skip(1);
  else writer.put(here | (linkKind(before) << 6) | (left.head << 9) | (right.head << 12));
}

/** What the lexicon knows of the words of a run together. */
function writeNamesOfRun(
  writer: FeatureWriter,
  words: readonly EnglishWord[],
  { start, end }: Span,
  place: number,
  lexicon: Lexicon,
): void {
  const length = Math.min(end - start, 4);
  let any = 0;
  let phrase = 0;
  for (let at = start; at < end; at++) {
    any |= words[at]?.names ?? 0;
    phrase = phraseHash(phrase, words[at]?.folded ?? 0);
  }
  const opener = words[start]?.names ?? 0;
  const closer = words[end - 1]?.names ?? 0;
  writer.putSmall(any | (place << 7) | (length << 9));
  writer.putSmall(opener | (closer << 7) | (place << 14) | (length << 16));
  const whole = length > 1 ? namesOf(classesOf(lexicon, phrase)) : 0;
  writer.pair(whole, place);
}

/** What the words after a run say that it is. */
function writeWhatFollows(
  writer: FeatureWriter,
  words: readonly EnglishWord[],
  end: number,
  place: number,
): void {
  const after = words[end] ?? edgeWord;
  const told = whatFollows(words, end);
  writer.pair(told?.folded ?? 0, place);
  writer.put(told ? (told.sense | (place << 5) | (after.look << 7)) + 1 : 0);
}

const articles: ReadonlySet<number> = new Set(['a', 'an', 'the'].map((word) => hashText(word)));
const copulas: ReadonlySet<number> = new Set(
  ['is', 'was', 'are', 'were', ','].map((word) => hashText(word)),
);
/** How far the word is looked for that says what a name is. */
const longestPhrase = 6;
/** The senses of `senses` in bench/train/wordnet.ts that name a kind of thing: person to artifact. */
const lastKind = 4;

/** The word that says what ends before `end`: "village" in "Aisby, a small village in the north". */
function whatFollows(words: readonly EnglishWord[], end: number): EnglishWord | undefined {
  if (!copulas.has(words[end]?.folded ?? 0)) return undefined;
  if (!articles.has(words[end + 1]?.folded ?? 0)) return undefined;
  let found: EnglishWord | undefined;
  for (let at = end + 2; at < end + 2 + longestPhrase; at++) {
    const word = words[at];
    if (!word || word.look > look.hyphenated) break;
    if (word.sense >= 1 && word.sense <= lastKind) found = word;
    else if (found) break;
  }
  return found;
}
