// A model as a file: a header of 16 bytes (magic, version, language, length and checksum of the rest),
// then the lexicon, the weights and the transitions. Columns of bytes rather than rows, since they
// compress better. What is written comes back the same, bit by bit.

import { ArabicFeatures } from './arabicFeatures';
import { ByteReader, ByteWriter } from './bytes';
import { EnglishFeatures } from './englishFeatures';
import type { FeatureSet } from './features';
import { readKeys, writeKeys } from './keySet';
import type { Lexicon } from './lexicon';
import { modelLanguages, type Model, type ModelLanguage, type ModelProblem } from './model';
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
export const modelVersion = 1;
const headerLength = 16;

export function featuresFor(language: ModelLanguage, lexicon: Lexicon): FeatureSet {
  return language === 'ar' ? new ArabicFeatures(lexicon) : new EnglishFeatures(lexicon);
}

export function printModel(model: TrainedModel): Uint8Array {
  const body = new ByteWriter();
  const lexicon = [...model.lexicon].map(([key, classes]) => [key >>> 0, classes] as const);
  lexicon.sort(([a], [b]) => a - b);
  writeKeys(
    body,
    Uint32Array.from(lexicon, ([key]) => key),
  );
  body.all(lexicon.map(([, classes]) => classes & 255));
  body.all(lexicon.map(([, classes]) => classes >>> 8));
  writeKeys(body, model.keys);
  for (let tag = 0; tag < tagCount; tag++) {
    body.all(model.keys.map((_, row) => (model.weights[row * tagCount + tag] ?? 0) & 255));
  }
  body.float32(model.unit);
  for (const score of model.transitions) body.float32(score);
  for (const score of model.initial) body.float32(score);
  const bytes = body.done();
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
  const words = readKeys(reader);
  const classesLow = reader.all(words.length);
  const classesHigh = reader.all(words.length);
  const lexicon = new Map<number, number>();
  words.forEach((word, at) => {
    lexicon.set(word | 0, (classesLow[at] ?? 0) | ((classesHigh[at] ?? 0) << 8));
  });
  const keys = readKeys(reader);
  const weights = new Int8Array(keys.length * tagCount);
  for (let tag = 0; tag < tagCount; tag++) {
    reader.all(keys.length).forEach((byte, row) => {
      weights[row * tagCount + tag] = byte;
    });
  }
  return {
    kind: 'model',
    language,
    features: featuresFor(language, lexicon),
    weights: new WeightTable(keys, weights, reader.float32()),
    transitions: Float32Array.from({ length: tagCount * tagCount }, () => reader.float32()),
    initial: Float32Array.from({ length: tagCount }, () => reader.float32()),
  };
}

/** FNV-1a, 32 bits: tells a damaged file from a whole one, no more. */
function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}
