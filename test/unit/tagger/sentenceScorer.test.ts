import assert from 'node:assert/strict';
import type { Model } from '../../../src/core/tagger/model';
import { tagCount } from '../../../src/core/tagger/tags';
import { shippedModel } from './shippedModels';

/** The scores as the weights of all features of a word, one by one. */
function plainScores({ features, weights }: Model, words: readonly string[]): Float64Array {
  const numbers = new Int32Array(words.length * features.width);
  features.extract(words, numbers);
  const rows = new Map(Array.from(weights.keys, (key, row) => [key, row]));
  const scores = new Float64Array(words.length * tagCount);
  numbers.forEach((feature, at) => {
    const row = rows.get(feature);
    if (row === undefined) return;
    const word = Math.floor(at / features.width);
    for (let tag = 0; tag < tagCount; tag++) {
      const weight = weights.weights[row * tagCount + tag] ?? 0;
      scores[word * tagCount + tag] = (scores[word * tagCount + tag] ?? 0) + weight;
    }
  });
  return scores.map((score) => score * weights.unit);
}

/** Words that are clearly in no name, and so by more than this, are not looked at in full. */
const clearlyNone = 1;

function leadOfOutside(scores: Float64Array, word: number): number {
  const [outside = 0, ...others] = scores.slice(word * tagCount, (word + 1) * tagCount);
  return outside - Math.max(...others);
}

const sentences = [
  ['en', 'On Friday Anna Lindqvist of the Harbour Board left Kenya .'],
  ['en', 'STRIKE ENDS IN KENYA , BOARD SAYS'],
  ['en', 'no capitals in kenya , on friday'],
  ['en', 'Kenya'],
  ['ar', 'وقال وزير الخارجية في القاهرة للصحفيين : القاهرة بخير'],
] as const;

suite('sentence scorer', () => {
  for (const [language, text] of sentences) {
    test(`what may be a name is scored by all features: ${text}`, () => {
      const model = shippedModel(language);
      const words = text.split(' ');
      const scores = new Float64Array(words.length * tagCount);
      // The second time all sums are kept ones.
      for (let time = 0; time < 2; time++) model.scorer.score(words, scores);
      const plain = plainScores(model, words);
      words.forEach((word, at) => {
        if (leadOfOutside(scores, at) > clearlyNone) {
          assert.ok(leadOfOutside(plain, at) > 0, `${word} is no name by all features either`);
          return;
        }
        const of = [at * tagCount, (at + 1) * tagCount] as const;
        assert.deepEqual(scores.slice(...of), plain.slice(...of), word);
      });
    });
  }
});
