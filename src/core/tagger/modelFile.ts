// A model as a file: a header of 16 bytes (magic, version, language, length and checksum of the rest),
// the sizes and the transitions, then lexicon and weights as bits of a range coder. What is written comes
// back the same, bit by bit.

import { ArabicTemplates } from './arabicFeatures';
import { ByteReader, ByteWriter } from './bytes';
import { EnglishTemplates } from './englishFeatures';
import { TemplateFeatures, type FeatureSet } from './features';
import type { Lexicon } from './lexicon';
import { modelLanguages, type Model, type ModelLanguage, type ModelProblem } from './model';
import { codeClasses, codeKeys, codeWeights } from './modelCode';
import { BitReader, BitWriter } from './rangeCoder';
import { SentenceScorer, type Scorer } from './sentenceScorer';
import { tagCount } from './tags';
import { WeightTable } from './weightTable';

/** What training gives. The keys of the weights are ascending. */
export interface TrainedModel {
  readonly language: ModelLanguage;
  readonly lexicon: Lexicon;
  readonly keys: Uint32Array;
  readonly weights: Int8Array;
  readonly unit: number;
  readonly transitions: Float32Array;
  readonly initial: Float32Array;
}

const magic = 0x4b524d50; // "PMRK"
/** Counts every change of the layout or of what the features are: old weights mean nothing to new ones. */
export const modelVersion = 5;
const headerLength = 16;

export function featuresFor(language: ModelLanguage, lexicon: Lexicon): FeatureSet {
  return language === 'ar'
    ? new TemplateFeatures(new ArabicTemplates(lexicon))
    : new TemplateFeatures(new EnglishTemplates(lexicon));
}

function scorerFor(language: ModelLanguage, lexicon: Lexicon, weights: WeightTable): Scorer {
  return language === 'ar'
    ? new SentenceScorer(new ArabicTemplates(lexicon), weights)
    : new SentenceScorer(new EnglishTemplates(lexicon), weights);
}

export function printModel(model: TrainedModel): Uint8Array {
  const words = [...model.lexicon.keys()].sort((a, b) => a - b);
  const body = new ByteWriter().uint32(words.length).uint32(model.keys.length).float32(model.unit);
  for (const score of model.transitions) body.float32(score);
  for (const score of model.initial) body.float32(score);
  const bits = new BitWriter();
  codeKeys(bits, Uint32Array.from(words));
  codeClasses(
    bits,
    Uint16Array.from(words, (word) => model.lexicon.get(word) ?? 0),
  );
  codeKeys(bits, model.keys.slice());
  codeWeights(bits, model.weights.slice());
  const bytes = body.all(bits.done()).done();
  return new ByteWriter()
    .uint32(magic)
    .uint16(modelVersion)
    .uint16(modelLanguages.indexOf(model.language))
    .uint32(bytes.length)
    .uint32(checksum(bytes))
    .all(bytes)
    .done();
}

/** The model in the bytes of a file, or why there is none. */
export function loadModel(bytes: Uint8Array): Model | ModelProblem {
  const header = new ByteReader(bytes);
  if (header.uint32() !== magic) return { kind: 'problem', reason: 'not-a-model' };
  const version = header.uint16();
  if (version !== modelVersion) return { kind: 'problem', reason: 'other-version', version };
  const language = modelLanguages[header.uint16()];
  const length = header.uint32();
  const sum = header.uint32();
  const body = bytes.subarray(headerLength);
  if (body.length < length) return { kind: 'problem', reason: 'truncated', version };
  if (!language || body.length > length || checksum(body) !== sum) {
    return { kind: 'problem', reason: 'damaged', version };
  }
  return readBody(language, new ByteReader(body));
}

function readBody(language: ModelLanguage, reader: ByteReader): Model {
  const words = new Uint32Array(reader.uint32());
  const classes = new Uint16Array(words.length);
  const keys = new Uint32Array(reader.uint32());
  const weights = new Int8Array(keys.length * tagCount);
  const unit = reader.float32();
  const transitions = Float32Array.from({ length: tagCount * tagCount }, () => reader.float32());
  const initial = Float32Array.from({ length: tagCount }, () => reader.float32());
  const bits = new BitReader(reader.rest());
  codeKeys(bits, words);
  codeClasses(bits, classes);
  codeKeys(bits, keys);
  codeWeights(bits, weights);
  const lexicon = new Map(Array.from(words, (word, at) => [word, classes[at] ?? 0]));
  const table = new WeightTable(keys, weights, unit);
  return {
    kind: 'model',
    language,
    lexicon,
    features: featuresFor(language, lexicon),
    weights: table,
    scorer: scorerFor(language, lexicon, table),
    transitions,
    initial,
  };
}

/** FNV-1a, 32 bits: tells a damaged file from a whole one, no more. */
function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}
