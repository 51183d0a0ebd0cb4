import { mix } from './hash';

/** Turns the words of a sentence into numbers that a model has weights for. */
export interface FeatureSet {
  /** How many features a word has at most. */
  readonly width: number;
  /** How many of them, the first ones, rest on one word alone. */
  readonly loneWidth: number;
  /** Writes `width` numbers for each word of the sentence; 0 where a feature does not apply. */
  extract(words: readonly string[], out: Int32Array): void;
}

/** The words of a sentence as features see them. */
export interface SeenSentence<Word extends object> {
  /** The same object wherever the same word stands alike, so that what follows from it is kept by it. */
  readonly words: readonly Word[];
}

/**
 * What a language has features for. Lone features rest on one word, which is the one that is tagged or
 * a neighbour of it; joint features rest on several.
 */
export interface Templates<Word extends object, Sentence extends SeenSentence<Word>> {
  /** How many lone features there are, by `lonePlaces`. */
  readonly lone: readonly number[];
  readonly joint: number;
  /**
   * What the joint features say against a name, in the mean, where the lone ones of a word and its neighbours
   * are against one already: there they need not be looked at. `undefined` where they always have to be.
   */
  readonly usualJoint: number | undefined;
  /** Stands before the first and after the last word. */
  readonly edge: Word;
  see(words: readonly string[]): Sentence;
  /** Writes the lone features of a word that stands at that one of `lonePlaces`. */
  writeLone(writer: FeatureWriter, word: Word, place: number): void;
  writeJoint(writer: FeatureWriter, sentence: Sentence, at: number): void;
}

/** Where the words stand that lone features rest on, seen from the word that is tagged. */
export const lonePlaces = [0, -1, 1, -2, 2] as const;

/** All features that there are templates for, the lone ones first. */
export class TemplateFeatures<
  Word extends object,
  Sentence extends SeenSentence<Word>,
> implements FeatureSet {
  readonly width: number;
  readonly loneWidth: number;

  constructor(readonly templates: Templates<Word, Sentence>) {
    this.loneWidth = templates.lone.reduce((sum, count) => sum + count);
    this.width = this.loneWidth + templates.joint;
  }

  extract(text: readonly string[], out: Int32Array): void {
    const { templates } = this;
    const sentence = templates.see(text);
    const writer = new FeatureWriter(out);
    for (let at = 0; at < text.length; at++) {
      writer.start(at * this.width, 0);
      lonePlaces.forEach((place, index) => {
        templates.writeLone(writer, sentence.words[at + place] ?? templates.edge, index);
      });
      templates.writeJoint(writer, sentence, at);
    }
  }
}

/**
 * Writes the features of one word after the other. The place of a feature among those of its word is
 * part of its number, so every word has to be given the same features in the same order.
 */
export class FeatureWriter {
  private at = 0;
  private place = 0;

  constructor(private readonly out: Int32Array) {}

  /** Goes on from that index, with the feature of that place. */
  start(at: number, place: number): void {
    this.at = at;
    this.place = place;
  }

  /** A feature with one value; 0 means that it does not apply. */
  put(value: number): void {
    this.place++;
    const feature = mix(value, Math.imul(this.place, GOLDEN)) >>> spareBits;
    this.out[this.at++] = value === 0 ? 0 : feature || 1;
  }

  /** A feature with a value that may be 0. */
  putSmall(value: number): void {
    this.put(value + 1);
  }

  /** A feature of two values together; it applies unless the first is 0. */
  pair(first: number, second: number): void {
    this.put(first === 0 ? 0 : mix(first, second + PAIR) || 1);
  }

  /** Features that do not apply. */
  skip(count: number): void {
    this.out.fill(0, this.at, this.at + count);
    this.at += count;
    this.place += count;
  }
}

// Numbers of 26 bits take less room in a file and are still rarely two features at once.
const spareBits = 6;
// Any odd numbers with well-spread bits do; models are trained with these.
const GOLDEN = 0x9e3779b1;
const PAIR = 0x51ed27;
