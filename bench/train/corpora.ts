// The corpora that the models learn from, and what their tags say. Tag sets differ: where a corpus does
// not mark groups or dates, its "outside" may be either of them, and training leaves that open instead of
// learning something wrong.

import { join } from 'node:path';
import { beginOf, insideOf, modelTypes, OUTSIDE, type ModelType } from '../../src/core/tagger/tags';
import type { ModelLanguage } from '../../src/core/tagger/model';
import { readTagFile } from '../tagFile';

export interface TrainingSentence {
  readonly words: readonly string[];
  /** For each word the tags that it may have, one bit a tag. */
  readonly allowed: Int32Array;
  /** How much its mistakes count. */
  readonly weight: number;
}

interface Corpus {
  readonly files: readonly string[];
  readonly weight: number;
  /** Types that the corpus leaves unmarked. */
  readonly unmarked: readonly ModelType[];
}

const corpora: Readonly<Record<ModelLanguage, readonly Corpus[]>> = {
  en: [
    // Large, but tagged by machines for the most part.
    { files: ['gmb_clean/train'], weight: 0.5, unmarked: [] },
    { files: ['wikigold/test'], weight: 1, unmarked: ['date'] },
    // Tweets are least like news.
    { files: ['btc/train', 'btc/dev', 'btc/test'], weight: 0.5, unmarked: ['group', 'date'] },
    {
      files: ['wnut17/train', 'wnut17/dev', 'wnut17/test'],
      weight: 0.5,
      unmarked: ['group', 'date'],
    },
    { files: ['gum_news/train', 'gum_wiki/train'], weight: 2, unmarked: ['group'] },
    { files: ['uner_en_ewt/dev'], weight: 1, unmarked: ['group', 'date'] },
  ],
  ar: [{ files: ['anercorp_ar/train'], weight: 1, unmarked: [] }],
};

const typeOfName: Readonly<Record<string, ModelType>> = {
  PER: 'person',
  ORG: 'organization',
  CORPORATION: 'organization',
  // Teams, bands and parties in WNUT.
  GROUP: 'organization',
  LOC: 'location',
  NORP: 'group',
  DATE: 'date',
};

/** The entity type that a tag such as `B-PER` stands for; `undefined` for outside and for other kinds. */
export function typeOfTagName(tag: string): ModelType | undefined {
  return typeOfName[tag.slice(2)];
}

/** All sentences of a language, in the order of the corpora. `folder` is laid out as its README says. */
export function readCorpora(language: ModelLanguage, folder: string): TrainingSentence[] {
  return corpora[language].flatMap((corpus) =>
    corpus.files.flatMap((file) =>
      readTagFile(join(folder, `${file}.conll`))
        .flat()
        .map(({ words, tags }) => ({
          words,
          allowed: Int32Array.from(words, (_, at) => allowedTags(words, tags, at, corpus.unmarked)),
          weight: corpus.weight,
        })),
    ),
  );
}

const everything = -1;

function allowedTags(
  words: readonly string[],
  tags: readonly string[],
  at: number,
  unmarked: readonly ModelType[],
): number {
  // Names of accounts are marked in one corpus of tweets and not in another; news has none.
  if (words[at] === '@' || words[at - 1] === '@') return everything;
  const tag = tags[at] ?? 'O';
  const type = typeOfTagName(tag);
  if (type === undefined) {
    // Other names are of several kinds, nationalities among them.
    return [...(tag.endsWith('MISC') ? (['group'] as const) : []), ...unmarked].reduce(
      (allowed, open) => allowed | bitsOf(open),
      1 << OUTSIDE,
    );
  }
  const index = modelTypes.indexOf(type);
  const continues = tag.startsWith('I-') && typeOfTagName(tags[at - 1] ?? 'O') === type;
  return 1 << (continues ? insideOf(index) : beginOf(index));
}

function bitsOf(type: ModelType): number {
  const index = modelTypes.indexOf(type);
  return (1 << beginOf(index)) | (1 << insideOf(index));
}
