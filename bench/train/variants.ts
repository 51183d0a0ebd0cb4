// Other ways to write the sentences of a corpus. Sources differ in them more than corpora do: some cut words
// at hyphens, and headlines have capitals in other places than running text.

import { beginOf, insideOf, modelTypes } from '../../src/core/tagger/tags';
import type { TrainingSentence } from './corpora';
import { seededRandom } from './random';

/** Shares of the sentences that are read a second time, written so. */
const cutAtHyphens = 0.3;
const allCapitals = 0.03;
const titleCapitals = 0.015;
/** Shorter words are small in titles. */
const shortestInTitle = 4;

const hyphenated = /^([\p{L}\d]+)-([\p{L}\d]+)$/u;

/** Some of the sentences once more, in other writing. The same sentences give the same variants. */
export function variantsOf(sentences: readonly TrainingSentence[]): TrainingSentence[] {
  const random = seededRandom(7);
  return sentences.flatMap((sentence) => {
    const { words } = sentence;
    const cut = random() < cutAtHyphens && words.some((word) => hyphenated.test(word));
    const chance = random();
    const capitals =
      chance < allCapitals
        ? words.map((word) => word.toUpperCase())
        : chance < allCapitals + titleCapitals
          ? words.map(asInTitle)
          : undefined;
    return [
      ...(cut ? [withoutHyphens(sentence)] : []),
      ...(capitals ? [{ ...sentence, words: capitals }] : []),
    ];
  });
}

function asInTitle(word: string): string {
  return word.length < shortestInTitle ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

function withoutHyphens(sentence: TrainingSentence): TrainingSentence {
  const words: string[] = [];
  const allowed: number[] = [];
  sentence.words.forEach((word, at) => {
    const tags = sentence.allowed[at] ?? 0;
    const [, before, after] = hyphenated.exec(word) ?? [];
    if (before === undefined || after === undefined) {
      words.push(word);
      allowed.push(tags);
    } else {
      const going = goingOn(tags);
      words.push(before, '-', after);
      allowed.push(tags, going, going);
    }
  });
  return { ...sentence, words, allowed: Int32Array.from(allowed) };
}

/** The tags that the rest of a word may have whose beginning may have those. */
function goingOn(tags: number): number {
  const type = modelTypes.findIndex((_, index) => tags === 1 << beginOf(index));
  return type === -1 ? tags : 1 << insideOf(type);
}
