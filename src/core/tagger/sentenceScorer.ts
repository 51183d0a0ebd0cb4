import { FeatureWriter, lonePlaces, type SeenSentence, type Templates } from './features';
import { pairCount, type WeightTable } from './weightTable';

/** Scores every tag of every word of a sentence by the weights of a model. */
export interface Scorer {
  /** Writes `tagCount` numbers a word. */
  score(words: readonly string[], scores: Float64Array): void;
}

/** Words whose sums are kept; an article has some thousands. */
const mostKept = 20_000;
/**
 * Sums up the weights of the lone features of a word once and keeps the sum, since most words of a text
 * are ones that it had before.
 */
export class SentenceScorer<
  Word extends object,
  Sentence extends SeenSentence<Word>,
> implements Scorer {
  private readonly kept = new Map<Word, Int32Array>();
  private sums = new Int32Array(0);
  /** By word, by how much the lone features are against a name. */
  private leads = new Int32Array(0);
  private readonly features: Int32Array;
  private readonly writer: FeatureWriter;
  private readonly loneWidth: number;

  constructor(
    private readonly templates: Templates<Word, Sentence>,
    private readonly weights: WeightTable,
  ) {
    this.loneWidth = templates.lone.reduce((sum, count) => sum + count, 0);
    this.features = new Int32Array(Math.max(templates.joint, ...templates.lone));
    this.writer = new FeatureWriter(this.features);
  }

  score(text: readonly string[], scores: Float64Array): void {
    const { templates, weights, features, writer, loneWidth } = this;
    const { usualJoint } = templates;
    const sentence = templates.see(text);
    const edge = this.sumsOf(templates.edge);
    const sums = sentence.words.map((word) => this.sumsOf(word));
    const count = text.length;
    if (this.leads.length < count) {
      this.sums = new Int32Array(2 * count * pairCount);
      this.leads = new Int32Array(2 * count);
    }
    const { sums: all, leads } = this;
    for (let at = 0; at < count; at++) {
      const to = at * pairCount;
      const here = sums[at] ?? edge;
      const previous = sums[at - 1] ?? edge;
      const next = sums[at + 1] ?? edge;
      const beforePrevious = sums[at - 2] ?? edge;
      const afterNext = sums[at + 2] ?? edge;
      // One after the other in the order of `lonePlaces`.
      for (let pair = 0; pair < pairCount; pair++) {
        all[to + pair] =
          (here[pair] ?? 0) +
          (previous[pairCount + pair] ?? 0) +
          (next[2 * pairCount + pair] ?? 0) +
          (beforePrevious[3 * pairCount + pair] ?? 0) +
          (afterNext[4 * pairCount + pair] ?? 0);
      }
      leads[at] = leadOfOutside(all, to);
    }
    for (let at = 0; at < count; at++) {
      const to = at * pairCount;
      // Beside what may be a name, joint features tell where it ends.
      const isFar =
        (leads[at] ?? 1) > 0 &&
        (at === 0 || (leads[at - 1] ?? 1) > 0) &&
        (at + 1 === count || (leads[at + 1] ?? 1) > 0);
      if (isFar && usualJoint !== undefined) {
        // The first of a pair is in the lower half.
        all[to] = (all[to] ?? 0) + Math.round(usualJoint / weights.unit);
        continue;
      }
      writer.start(0, loneWidth);
      templates.writeJoint(writer, sentence, at);
      weights.addTo(all, to, features, 0, templates.joint);
    }
    weights.writeScores(all, count, scores);
  }

  /** The sums of a word at each of `lonePlaces`. */
  private sumsOf(word: Word): Int32Array {
    const known = this.kept.get(word);
    if (known) return known;
    const { templates, weights, features, writer } = this;
    const sums = new Int32Array(lonePlaces.length * pairCount);
    let before = 0;
    templates.lone.forEach((count, index) => {
      writer.start(0, before);
      templates.writeLone(writer, word, index);
      weights.addTo(sums, index * pairCount, features, 0, count);
      before += count;
    });
    if (this.kept.size >= mostKept) this.kept.clear();
    this.kept.set(word, sums);
    return sums;
  }
}

/** By how much being in no name outdoes every other tag in the sums of a word. */
function leadOfOutside(sums: Int32Array, from: number): number {
  const first = sums[from] ?? 0;
  const outside = (first << 16) >> 16;
  let most = (first - outside) >> 16;
  for (let pair = from + 1; pair < from + pairCount; pair++) {
    const both = sums[pair] ?? 0;
    const even = (both << 16) >> 16;
    most = Math.max(most, even, (both - even) >> 16);
  }
  return outside - most;
}
