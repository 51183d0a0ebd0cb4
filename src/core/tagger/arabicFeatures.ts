// What the Arabic model looks at. There are no capitals; endings, clitics and the words around decide.

import { arabicWord, edgeArabic, type ArabicWord } from './arabicWords';
import { FeatureWriter, type FeatureSet } from './features';
import type { Lexicon } from './lexicon';

/** Words whose parts are remembered. */
const cacheSize = 50_000;

export class ArabicFeatures implements FeatureSet {
  readonly width = 42;
  private readonly cache = new Map<string, ArabicWord>();

  constructor(private readonly lexicon: Lexicon) {}

  extract(text: readonly string[], out: Int32Array): void {
    const words = text.map((word) => this.word(word));
    const writer = new FeatureWriter(out);
    for (let at = 0; at < words.length; at++) {
      writeArabic(writer, words, at);
      writer.next();
    }
  }

  private word(text: string): ArabicWord {
    const known = this.cache.get(text);
    if (known) return known;
    if (this.cache.size >= cacheSize) this.cache.clear();
    const word = arabicWord(text, this.lexicon);
    this.cache.set(text, word);
    return word;
  }
}

function writeArabic(writer: FeatureWriter, words: readonly ArabicWord[], at: number): void {
  const word = words[at] ?? edgeArabic;
  const previous = words[at - 1] ?? edgeArabic;
  const next = words[at + 1] ?? edgeArabic;
  const beforePrevious = words[at - 2] ?? edgeArabic;
  const afterNext = words[at + 2] ?? edgeArabic;
  writer.put(word.folded);
  writer.put(word.stem);
  writer.put(previous.folded);
  writer.put(previous.stem);
  writer.put(next.folded);
  writer.put(next.stem);
  writer.put(beforePrevious.stem);
  writer.put(afterNext.stem);
  writer.pair(previous.stem, word.stem);
  writer.pair(word.stem, next.stem);
  writer.pair(beforePrevious.stem, previous.stem);
  for (const prefix of word.prefixes) writer.put(prefix);
  for (const suffix of word.suffixes) writer.put(suffix);
  for (const prefix of word.stemPrefixes) writer.put(prefix);
  writer.put(word.clitics);
  writer.pair(previous.stem, word.clitics);
  writer.pair(word.clitics, word.look);
  for (const suffix of previous.suffixes.slice(0, 3)) writer.put(suffix);
  for (const suffix of next.suffixes.slice(0, 3)) writer.put(suffix);
  writer.put(previous.prefixes[1] ?? 0);
  writer.put(next.prefixes[1] ?? 0);
  writer.putSmall(word.look | (previous.look << 5) | (next.look << 10));
  writer.putSmall(word.length | (word.look << 4));
  writer.putSmall(word.casing);
  writer.putSmall(previous.casing | (word.casing << 4) | (next.casing << 8));
  writer.putSmall(word.names);
  writer.putSmall(previous.names | (word.names << 7) | (next.names << 14));
  writer.pair(previous.stem, word.names);
  writer.putSmall(word.sense);
  writer.putSmall(previous.sense);
  writer.putSmall(next.sense);
}
