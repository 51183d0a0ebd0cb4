// Names against token files: `npm run evaluate -- names [--sentences] [--learn N] FILE…`. A name counts when
// both its words and its type are right. Files that mark no documents are read in stretches of sentences,
// with --sentences every sentence for itself. With --learn the first N documents are corrected one after the other as a
// person would, and the rest is scored with and without what was learned.

import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { detectLanguage } from '../../src/core/text/language';
import type { Model } from '../../src/core/tagger/model';
import { loadModel } from '../../src/core/tagger/modelFile';
import { tagDocument } from '../../src/core/tagger/tagDocument';
import { modelTypes, type ModelType } from '../../src/core/tagger/tags';
import { readTagFile, type TaggedSentence } from '../tagFile';
import { typeOfTagName } from '../train/corpora';
import { evaluateLearning } from './learning';
import { exact, NameScore, relaxed, untyped, type Same, type TypedSpan } from './nameScore';
import { namesOfTags } from './tagNames';

type Documents = readonly (readonly TaggedSentence[])[];

const scored: readonly ModelType[] = ['person', 'organization', 'location'];

export function evaluateNames(args: readonly string[]): void {
  const { values, positionals: files } = parseArgs({
    args: [...args],
    options: { learn: { type: 'string' }, sentences: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  for (const file of files) {
    const documents = wholeDocuments(readTagFile(file), values.sentences ? 1 : stretch);
    const model = modelFor(documents);
    if (!model) continue;
    console.log(file);
    if (values.learn === undefined) printScores(documents, model);
    else evaluateLearning(documents, model, Number(values.learn), scored);
  }
}

function printScores(documents: Documents, model: Model): void {
  const marked = modelTypes.filter((type) =>
    documents.some((sentences) =>
      sentences.some(({ tags }) => tags.some((tag) => typeOfTagName(tag) === type)),
    ),
  );
  const rows: readonly (readonly [string, readonly string[], Same])[] = [
    ['person, organization, location', scored, exact],
    ['  relaxed', scored, relaxed],
    ['  untyped', scored, untyped],
    ...marked.map((type) => [`  ${type}`, [type], exact] as const),
    ['all types that the file has', marked, exact],
  ];
  const scores = rows.map(([, , same]) => new NameScore(same));
  for (const sentences of documents) {
    const names = tagDocument(
      model,
      sentences.map(({ words }) => words),
    );
    sentences.forEach(({ tags }, at) => {
      const truth = namesOfTags(tags);
      const found = (names[at] ?? []).map(({ first, end, type }): TypedSpan => ({
        start: first,
        end,
        type: modelTypes[type] ?? 'person',
      }));
      rows.forEach(([, types], row) => {
        const isMeant = ({ type }: TypedSpan): boolean => types.includes(type);
        scores[row]?.add(truth.filter(isMeant), found.filter(isMeant));
      });
    });
  }
  rows.forEach(([label], row) => {
    console.log(`  ${label.padEnd(32)}${String(scores[row])}`);
  });
}

/**
 * Sentences of a corpus stand as they do in the texts that it is from. A file that marks no documents is
 * taken as pieces of so many, which is less than most articles have.
 */
const stretch = 20;

function wholeDocuments(documents: Documents, length: number): Documents {
  if (documents.length > 1) return documents;
  const sentences = documents.flat();
  return Array.from({ length: Math.ceil(sentences.length / length) }, (_, at) =>
    sentences.slice(at * length, (at + 1) * length),
  );
}

function modelFor(documents: Documents): Model | undefined {
  const sample = documents
    .flatMap((sentences) => sentences.slice(0, 50))
    .slice(0, 200)
    .map(({ words }) => words.join(' '))
    .join('\n');
  const { language } = detectLanguage(sample);
  const path = `models/${language}.bin`;
  if (!existsSync(path)) {
    console.error(`no model for the language "${language}"`);
    return undefined;
  }
  const model = loadModel(readFileSync(path));
  if (model.kind === 'model') return model;
  console.error(`${path}: ${model.reason}`);
  return undefined;
}
