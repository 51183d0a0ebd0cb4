import { mix } from './hash';

/** Turns the words of a sentence into numbers that a model has weights for. */
export interface FeatureSet {
  /** How many features a word has at most. */
  readonly width: number;
  /** Writes `width` numbers for each word of the sentence; 0 where a feature does not apply. */
  extract(words: readonly string[], out: Int32Array): void;
}

/**
 * Writes the features of one word after the other. The place of a feature among those of its word is
 * part of its number, so every word has to be given the same features in the same order.
 */
export class FeatureWriter {
  private at = 0;
  private place = 0;

  constructor(private readonly out: Int32Array) {}

  /** Goes on to the next word. */
  next(): void {
    this.place = 0;
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
    for (let i = 0; i < count; i++) this.put(0);
  }
}

// Numbers of 26 bits take less room in a file and are still rarely two features at once.
const spareBits = 6;
// Any odd numbers with well-spread bits do; models are trained with these.
const GOLDEN = 0x9e3779b1;
const PAIR = 0x51ed27;
