// What the English model looks at: the word and its neighbours, their endings and looks, the run of
// capitalized words that a word is in with the words around that run, and the classes of the lexicon.

import { capitals, capitalsOf } from './capitals';
import { edgeWord, englishWord, type EnglishWord } from './englishWords';
import { FeatureWriter, type FeatureSet } from './features';
import { mix } from './hash';
import type { Lexicon } from './lexicon';
import { nameRuns, type NameRuns } from './nameRuns';
import { look } from './wordShape';

/** Words whose parts are remembered; an article has some thousands, a corpus is cut into several fills. */
const cacheSize = 50_000;

export class EnglishFeatures implements FeatureSet {
  readonly width = 56;
  private readonly cache = new Map<string, EnglishWord>();

  constructor(private readonly lexicon: Lexicon) {}

  extract(text: readonly string[], out: Int32Array): void {
    const words = text.map((word) => this.word(word));
    const writer = new FeatureWriter(out);
    const usage = capitalsOf(words);
    const runs = usage === capitals.usual || usage === capitals.title ? nameRuns(words) : undefined;
    const first = words.findIndex((word) => word.look < look.stop);
    for (let at = 0; at < words.length; at++) {
      const opening = at === first ? 1 : 0;
      writeWords(writer, words, at);
      writeLooks(writer, words, at, opening, usage);
      writeRun(writer, words, at, runs, first);
      writeClasses(writer, words, at, opening | (usage << 1));
      writer.next();
    }
  }

  private word(text: string): EnglishWord {
    const known = this.cache.get(text);
    if (known) return known;
    if (this.cache.size >= cacheSize) this.cache.clear();
    const word = englishWord(text, this.lexicon);
    this.cache.set(text, word);
    return word;
  }
}

function writeWords(writer: FeatureWriter, words: readonly EnglishWord[], at: number): void {
  const word = words[at] ?? edgeWord;
  const previous = words[at - 1] ?? edgeWord;
  const next = words[at + 1] ?? edgeWord;
  const beforePrevious = words[at - 2] ?? edgeWord;
  const afterNext = words[at + 2] ?? edgeWord;
  writer.put(word.folded);
  writer.put(previous.folded);
  writer.put(next.folded);
  writer.put(beforePrevious.folded);
  writer.put(afterNext.folded);
  writer.pair(previous.folded, word.folded);
  writer.pair(word.folded, next.folded);
  writer.pair(previous.folded, next.folded);
  writer.pair(beforePrevious.folded, previous.folded);
  writer.pair(next.folded, afterNext.folded);
  for (const prefix of word.prefixes) writer.put(prefix);
  for (const suffix of word.suffixes) writer.put(suffix);
  writer.put(previous.suffixes[2]);
  writer.put(next.suffixes[2]);
  writer.put(word.firstPart);
  writer.put(word.lastPart);
}

function writeLooks(
  writer: FeatureWriter,
  words: readonly EnglishWord[],
  at: number,
  opening: number,
  usage: number,
): void {
  const word = words[at] ?? edgeWord;
  const previous = words[at - 1] ?? edgeWord;
  const next = words[at + 1] ?? edgeWord;
  const beforePrevious = words[at - 2] ?? edgeWord;
  const afterNext = words[at + 2] ?? edgeWord;
  const setting = word.look | (opening << 5) | (usage << 6);
  const three = previous.look | (word.look << 5) | (next.look << 10);
  writer.put(word.shape);
  writer.pair(previous.shape, word.shape);
  writer.pair(word.shape, next.shape);
  writer.putSmall(three | (opening << 15));
  writer.putSmall(three | (beforePrevious.look << 15) | (afterNext.look << 20));
  writer.putSmall(setting);
  writer.pair(word.folded, setting);
  writer.pair(previous.folded, setting);
  writer.pair(next.folded, setting);
  writer.pair(word.suffixes[2], word.look | (next.look << 5));
}

function writeRun(
  writer: FeatureWriter,
  words: readonly EnglishWord[],
  at: number,
  runs: NameRuns | undefined,
  first: number,
): void {
  const start = runs?.start[at] ?? -1;
  if (!runs || start === -1) {
    writer.skip(12);
    return;
  }
  const end = runs.end[at] ?? -1;
  const wideStart = runs.wideStart[at] ?? -1;
  const wideEnd = runs.wideEnd[at] ?? -1;
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
  writer.pair((words[wideStart] ?? edgeWord).folded, place);
  writer.pair((words[wideEnd - 1] ?? edgeWord).folded, place);
  writer.pair((words[wideStart - 1] ?? edgeWord).folded, place);
  writer.pair((words[wideEnd] ?? edgeWord).folded, place);
  writer.pair(mix(before.folded, after.folded), place);
  writer.putSmall(opener.sense | (closer.sense << 5) | (place << 10));
  writer.putSmall(before.sense | (after.sense << 5) | (place << 10));
}

function writeClasses(
  writer: FeatureWriter,
  words: readonly EnglishWord[],
  at: number,
  situation: number,
): void {
  const word = words[at] ?? edgeWord;
  const previous = words[at - 1] ?? edgeWord;
  const next = words[at + 1] ?? edgeWord;
  writer.putSmall(word.casing | (word.look << 4) | (situation << 9));
  writer.putSmall(previous.casing);
  writer.putSmall(next.casing);
  writer.putSmall(previous.casing | (word.casing << 4) | (next.casing << 8) | (word.look << 12));
  writer.putSmall(word.casing | (next.casing << 4) | (word.look << 8) | (next.look << 13));
  writer.putSmall(word.casing | (previous.casing << 4) | (word.look << 8) | (previous.look << 13));
  writer.putSmall(word.sense | (word.look << 5) | (situation << 10));
  writer.putSmall(previous.sense | (word.look << 5));
  writer.putSmall(next.sense | (word.look << 5));
  writer.putSmall(previous.sense | (word.sense << 5) | (next.sense << 10));
  writer.putSmall(word.names | (word.look << 7));
  writer.putSmall(previous.names | (word.names << 7) | (next.names << 14));
}
