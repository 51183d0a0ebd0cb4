// Trains the names model of a language: `npm run train -- en|ar DATA_FOLDER`. Same data, same bytes.

import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { FeatureSet } from '../../src/core/tagger/features';
import type { ModelLanguage } from '../../src/core/tagger/model';
import { featuresFor, printModel } from '../../src/core/tagger/modelFile';
import { OUTSIDE, tagCount } from '../../src/core/tagger/tags';
import type { Train } from '../train';
import { withComposedNames, withTitles } from './composedNames';
import { compress, unit } from './compress';
import { readCorpora, type TrainingSentence } from './corpora';
import { averageOf, Crf, type CrfOptions, type Weights } from './crf';
import { FeatureIndex } from './featureIndex';
import { seededRandom, shuffle } from './random';
import { variantsOf } from './variants';
import { buildLexicon } from './wordLists';

interface Plan {
  readonly epochs: number;
  /** Features seen less often are left out. */
  readonly leastSeen: number;
  /** The share of features left out at random wherever they occur, so that none is leaned on too much. */
  readonly dropout: number;
  readonly steps: CrfOptions;
  /** Features in the file. */
  readonly most: number;
  /**
   * What is added to the score of every word that is in no name. A corpus is read sentence by sentence in
   * training and as documents later, and other texts have other names: precision and recall balance there.
   */
  readonly outside: number;
}

const plans: Readonly<Record<ModelLanguage, Plan>> = {
  en: {
    epochs: 6,
    leastSeen: 2,
    dropout: 0.2,
    steps: { rate: 0.05, start: 1 },
    most: 116_000,
    outside: 0.5,
  },
  ar: {
    epochs: 7,
    leastSeen: 2,
    dropout: 0.3,
    steps: { rate: 0.15, start: 0.1 },
    most: 50_000,
    outside: -0.6,
  },
};

export function trainingOf(language: ModelLanguage): Train {
  return ([folder]) => {
    if (folder === undefined) throw new Error('name the folder of the corpora');
    trainTagger(language, folder);
  };
}

function trainTagger(language: ModelLanguage, folder: string): void {
  const plan = plans[language];
  const corpora = readCorpora(language, folder);
  const lexicon = buildLexicon(language, corpora);
  const sentences =
    language === 'en'
      ? [...corpora, ...variantsOf(corpora), ...withComposedNames(corpora), ...withTitles(corpora)]
      : corpora;
  const features = featuresFor(language, lexicon);
  const extracted = sentences.map(({ words }) => extract(features, words));
  const index = new FeatureIndex();
  for (const numbers of extracted) index.count(numbers);
  index.keep(plan.leastSeen);
  for (const numbers of extracted) {
    numbers.forEach((feature, at) => {
      numbers[at] = feature === 0 ? -1 : index.rowOf(feature);
    });
  }
  const trained = train(sentences, extracted, features.width, index.features.length, plan);
  const bytes = printModel({
    language,
    lexicon,
    ...compress(index.features, trained.weights, plan.most),
    unit,
    transitions: withOutside(trained.transitions, plan.outside),
    initial: withOutside(trained.initial, plan.outside),
  });
  mkdirSync('models', { recursive: true });
  writeFileSync(`models/${language}.bin`, bytes);
  const kilobytes = (length: number): string => `${(length / 1024).toFixed(0)} KB`;
  console.log(
    `models/${language}.bin ${kilobytes(bytes.length)}, ${kilobytes(gzipSync(bytes).length)} gzipped`,
  );
}

/** Every word has one step to its tag, so that what is added to the steps is added to the word. */
function withOutside(steps: Float32Array, more: number): Float32Array {
  return steps.map((score, at) => (at % tagCount === OUTSIDE ? score + more : score));
}

function extract(features: FeatureSet, words: readonly string[]): Int32Array {
  const numbers = new Int32Array(words.length * features.width);
  features.extract(words, numbers);
  return numbers;
}

function train(
  sentences: readonly TrainingSentence[],
  rows: readonly Int32Array[],
  width: number,
  rowCount: number,
  { epochs, dropout, steps }: Plan,
): Weights {
  const longest = sentences.reduce((most, { words }) => Math.max(most, words.length), 0);
  const crf = new Crf(rowCount, longest, steps);
  const moments: Weights[] = [];
  const random = seededRandom(1);
  const order = Int32Array.from(sentences, (_, at) => at);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    // Smaller and smaller steps end nearer to the best weights.
    const rate = 1 - (0.8 * epoch) / epochs;
    for (const at of order) {
      const sentence = sentences[at];
      const numbers = rows[at];
      if (sentence && numbers) {
        const kept = numbers.map((row) => (random() < dropout ? -1 : row));
        crf.learn(kept, width, sentence.allowed, sentence.weight, rate);
      }
    }
    console.log(`epoch ${epoch + 1} of ${epochs}`);
    if (epoch >= epochs / 2) moments.push(crf.snapshot());
  }
  return averageOf(moments);
}
