// The body of a model file as bits: lexicon, features and their weights. One description for both
// directions: the arrays given are what is written, or are filled with what is read.

import { NumberCoder, SymbolCoder } from './codedNumbers';
import { casingOf, namesOf, packClasses, senseOf } from './lexicon';
import { evenChances, type BitCoder } from './rangeCoder';
import { tagCount } from './tags';

/** Ascending distinct numbers, by the gaps between them. */
export function codeKeys(coder: BitCoder, keys: Uint32Array): void {
  const gaps = new NumberCoder();
  let previous = 0;
  for (let at = 0; at < keys.length; at++) {
    previous += gaps.code(coder, (keys[at] ?? 0) - previous);
    keys[at] = previous;
  }
}

/** The classes of words; see lexicon.ts. */
export function codeClasses(coder: BitCoder, classes: Uint16Array): void {
  const casings = new SymbolCoder(4);
  const senses = new SymbolCoder(5, 2);
  const names = new SymbolCoder(7, 2);
  classes.forEach((packed, at) => {
    const casing = casings.code(coder, casingOf(packed));
    const sense = senses.code(coder, senseOf(packed), casing === 0 ? 0 : 1);
    const name = names.code(coder, namesOf(packed), sense === 0 ? 0 : 1);
    classes[at] = packClasses(casing, sense, name);
  });
}

/** Rows of `tagCount` weights. Most are 0; others tend to stand in rows with others. */
export function codeWeights(coder: BitCoder, weights: Int8Array): void {
  const present = evenChances(tagCount * 3 * 4);
  const signs = evenChances(tagCount * 3);
  const sizes = new NumberCoder(2);
  let others = 0;
  let before = 0;
  weights.forEach((weight, at) => {
    const tag = at % tagCount;
    if (tag === 0) others = before = 0;
    const beside = 1 + Math.sign(before);
    const context = (tag * 3 + beside) * 4 + Math.min(others, 3);
    let coded = 0;
    if (coder.bit(present, context, weight === 0 ? 0 : 1) === 1) {
      const negative = coder.bit(signs, tag * 3 + beside, weight < 0 ? 1 : 0) === 1;
      const size = 1 + sizes.code(coder, Math.abs(weight) - 1, negative ? 1 : 0);
      coded = negative ? -size : size;
      others++;
    }
    weights[at] = before = coded;
  });
}
