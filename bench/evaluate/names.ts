// Names against token files: `npm run evaluate -- names [--learn N] FILE…`. A name counts when both its
// words and its type are right. With --learn the first N documents are corrected one after the other as a
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
    options: { learn: { type: 'string' } },
    allowPositionals: true,
  });
  for (const file of files) {
    const documents = readTagFile(file);
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
  for (const sentences of wholeDocuments(documents)) {
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

/** A file that marks no documents has sentences of many: each is taken for itself. */
function wholeDocuments(documents: Documents): Documents {
  return documents.length > 1 ? documents : documents.flat().map((sentence) => [sentence]);
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
