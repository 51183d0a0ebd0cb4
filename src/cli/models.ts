import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { modelLanguages, type Model, type ModelProblem } from '../core/tagger/model';
import { loadModel } from '../core/tagger/modelFile';
import { isSystemError } from '../node/replaceFile';
import type { Complaints } from './terminal';
import { reasonOf } from './wording';

/** The weights of the tagger by language, each read when it is first needed. */
export class Models {
  private readonly read = new Map<string, Promise<Model | undefined>>();

  constructor(
    private readonly folder: string,
    private readonly complaints: Complaints,
  ) {}

  /** `undefined` for a language without a model, and, after one complaint, for a file that is of no use. */
  async for(language: string): Promise<Model | undefined> {
    if (!modelLanguages.some((known) => known === language)) return undefined;
    const reading = this.read.get(language) ?? this.load(path.join(this.folder, `${language}.bin`));
    this.read.set(language, reading);
    return reading;
  }

  private async load(file: string): Promise<Model | undefined> {
    try {
      const model = loadModel(await readFile(file));
      if (model.kind === 'model') return model;
      this.complaints.about(file, wordingOf(model));
    } catch (error) {
      // A build may leave the models out.
      if (isSystemError(error) && error.code === 'ENOENT') return undefined;
      this.complaints.about(file, reasonOf(error));
    }
    return undefined;
  }
}

function wordingOf({ reason, version }: ModelProblem): string {
  switch (reason) {
    case 'not-a-model':
      return 'is no model of the tagger';
    case 'other-version':
      return `is a model of version ${String(version)}, which this version cannot use`;
    case 'truncated':
      return 'is a model that ends too early';
    case 'damaged':
      return 'is a damaged model';
  }
}
