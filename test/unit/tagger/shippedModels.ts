import { readFileSync } from 'node:fs';
import type { Model, ModelLanguage } from '../../../src/core/tagger/model';
import { loadModel } from '../../../src/core/tagger/modelFile';

/** The model of a language as the package has it. */
export function shippedModel(language: ModelLanguage): Model {
  const model = loadModel(readFileSync(`models/${language}.bin`));
  if (model.kind === 'problem') throw new Error(model.reason);
  return model;
}
