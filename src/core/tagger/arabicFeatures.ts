// What the Arabic model looks at. There are no capitals; endings, clitics and the words around decide.
// Pairs of neighbouring words are left out: they know the training texts by heart and no others.

import { arabicWord, edgeArabic, type ArabicWord } from './arabicWords';
import type { FeatureWriter, SeenSentence, Templates } from './features';
import type { Lexicon } from './lexicon';

/** Words whose parts are remembered. */
const cacheSize = 50_000;

export class ArabicTemplates implements Templates<ArabicWord, SeenSentence<ArabicWord>> {
  readonly lone = [18, 7, 7, 1, 1];
  readonly joint = 5;
  /** Without capitals the words around a name have more to say. */
  readonly usualJoint = undefined;
  readonly edge = edgeArabic;
  private readonly cache = new Map<string, ArabicWord>();

  constructor(private readonly lexicon: Lexicon) {}

  see(text: readonly string[]): SeenSentence<ArabicWord> {
    return { words: text.map((word) => this.word(word)) };
  }

  writeLone(writer: FeatureWriter, word: ArabicWord, place: number): void {
    if (place === 0) {
      writeWord(writer, word);
      return;
    }
    writer.put(word.stem);
    if (place > 2) return;
    writer.put(word.folded);
    for (const suffix of word.suffixes.slice(0, 3)) writer.put(suffix);
    writer.put(word.prefixes[1] ?? 0);
    writer.putSmall(word.sense);
  }

  writeJoint(writer: FeatureWriter, { words }: SeenSentence<ArabicWord>, at: number): void {
    const word = words[at] ?? edgeArabic;
    const previous = words[at - 1] ?? edgeArabic;
    const next = words[at + 1] ?? edgeArabic;
    writer.pair(previous.stem, word.clitics);
    writer.pair(previous.stem, word.names);
    writer.putSmall(word.look | (previous.look << 5) | (next.look << 10));
    writer.putSmall(previous.casing | (word.casing << 4) | (next.casing << 8));
    writer.putSmall(previous.names | (word.names << 7) | (next.names << 14));
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

function writeWord(writer: FeatureWriter, word: ArabicWord): void {
  writer.put(word.folded);
  writer.put(word.stem);
  for (const prefix of word.prefixes) writer.put(prefix);
  for (const suffix of word.suffixes) writer.put(suffix);
  for (const prefix of word.stemPrefixes) writer.put(prefix);
  writer.put(word.clitics);
  writer.pair(word.clitics, word.look);
  writer.putSmall(word.length | (word.look << 4));
  writer.putSmall(word.casing);
  writer.putSmall(word.sense);
  writer.putSmall(word.names);
}
