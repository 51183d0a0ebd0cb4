// Names against token files: `npm run evaluate -- names FILE…`. Entity-level F1 (Tjong Kim Sang and De
// Meulder 2003): a name counts when both its words and its type are right.

import { existsSync, readFileSync } from 'node:fs';
import { detectLanguage } from '../../src/core/text/language';
import { loadModel } from '../../src/core/tagger/modelFile';
import { tagDocument } from '../../src/core/tagger/tagDocument';
import type { Model } from '../../src/core/tagger/model';
import { modelTypes, type ModelType } from '../../src/core/tagger/tags';
import { readTagFile, type TaggedSentence } from '../tagFile';
import { typeOfTagName } from '../train/corpora';

interface Name {
  readonly first: number;
  readonly end: number;
  readonly type: ModelType;
}

class Score {
  private right = 0;
  private found = 0;
  private true = 0;

  add(truth: readonly Name[], found: readonly Name[], same: (a: Name, b: Name) => boolean): void {
    this.true += truth.length;
    this.found += found.length;
    this.right += found.filter((name) => truth.some((other) => same(name, other))).length;
  }

  toString(): string {
    const percent = (part: number, whole: number): string =>
      (whole === 0 ? 0 : (100 * part) / whole).toFixed(1).padStart(5);
    return `F1 ${percent(2 * this.right, this.true + this.found)}  P ${percent(this.right, this.found)}  R ${percent(this.right, this.true)}  of ${this.true}`;
  }
}

const exact = (a: Name, b: Name): boolean => untyped(a, b) && a.type === b.type;
const untyped = (a: Name, b: Name): boolean => a.first === b.first && a.end === b.end;
const relaxed = (a: Name, b: Name): boolean =>
  a.type === b.type && a.first < b.end && b.first < a.end;

const scored: readonly ModelType[] = ['person', 'organization', 'location'];

export function evaluateNames(files: readonly string[]): void {
  for (const file of files) {
    const documents = readTagFile(file);
    const model = modelFor(documents);
    if (!model) continue;
    const marked = modelTypes.filter((type) =>
      documents.some((sentences) =>
        sentences.some(({ tags }) => tags.some((tag) => typeOfTagName(tag) === type)),
      ),
    );
    const scores = new Map<string, Score>();
    const add = (
      key: string,
      types: readonly ModelType[],
      same: typeof exact,
      truth: readonly Name[],
      found: readonly Name[],
    ): void => {
      const score = scores.get(key) ?? new Score();
      const isMeant = ({ type }: Name): boolean => types.includes(type);
      score.add(truth.filter(isMeant), found.filter(isMeant), same);
      scores.set(key, score);
    };
    for (const sentences of documents) {
      const names = tagDocument(
        model,
        sentences.map(({ words }) => words),
      );
      sentences.forEach((sentence, at) => {
        const truth = namesOf(sentence.tags);
        const found = (names[at] ?? []).map(({ first, end, type }) => ({
          first,
          end,
          type: modelTypes[type] ?? 'person',
        }));
        add('person, organization, location', scored, exact, truth, found);
        add('  relaxed', scored, relaxed, truth, found);
        add('  untyped', scored, untyped, truth, found);
        for (const type of marked) add(`  ${type}`, [type], exact, truth, found);
        add('all types that the file has', marked, exact, truth, found);
      });
    }
    console.log(file);
    for (const [key, score] of scores) console.log(`  ${key.padEnd(32)}${score.toString()}`);
  }
}

function modelFor(documents: readonly (readonly TaggedSentence[])[]): Model | undefined {
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

function namesOf(tags: readonly string[]): Name[] {
  const names: Name[] = [];
  tags.forEach((tag, first) => {
    const type = typeOfTagName(tag);
    const previous = first === 0 ? undefined : typeOfTagName(tags[first - 1] ?? 'O');
    if (!type || (tag.startsWith('I-') && previous === type)) return;
    let end = first + 1;
    while (tags[end]?.startsWith('I-') && typeOfTagName(tags[end] ?? 'O') === type) end++;
    names.push({ first, end, type });
  });
  return names;
}
