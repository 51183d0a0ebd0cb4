import type { FeatureSet } from './features';
import type { Lexicon } from './lexicon';
import type { Scorer } from './sentenceScorer';
import type { WeightTable } from './weightTable';

/** The languages that there are models for. */
export const modelLanguages = ['en', 'ar'] as const;
export type ModelLanguage = (typeof modelLanguages)[number];

/** A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) with hashed features. */
export interface Model {
  readonly kind: 'model';
  readonly language: ModelLanguage;
  readonly lexicon: Lexicon;
  readonly features: FeatureSet;
  readonly weights: WeightTable;
  /** Scores by those weights and features. */
  readonly scorer: Scorer;
  /** Score of a tag after another: `transitions[previous * tagCount + tag]`. */
  readonly transitions: Float32Array;
  /** Score of a tag at the beginning of a sentence. */
  readonly initial: Float32Array;
}

/** Weights beside those of a model, for the same features. */
export interface MoreWeights {
  isEmpty(): boolean;
  /** Adds the weights of the features of one word, from `from` on, to the scores of its tags. */
  addTo(scores: Float64Array, offset: number, features: Int32Array, from: number): void;
}

/** Why bytes are no model that this version can use. */
export interface ModelProblem {
  readonly kind: 'problem';
  readonly reason: 'not-a-model' | 'other-version' | 'truncated' | 'damaged';
  /** The version of the file, where it tells one. */
  readonly version?: number;
}
