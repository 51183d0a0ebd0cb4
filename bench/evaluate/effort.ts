// How many decisions it takes to tag the five seeds, one after the other and learning: `npm run evaluate
// -- effort`. The truth is in seedNames/: names and types, meant wherever they stand in headline, caption
// and body. A decision is one command: accept or reject all of an entity, correct one, tag all of a name.
// Once all suggestions are reviewed entity by entity, once they are accepted from the list of the article
// first, where every entity to be cleared is one more decision.

import fs from 'node:fs';
import path from 'node:path';
import { analyzeArticle } from '../../src/core/article/analyze';
import type { SectionKind } from '../../src/core/article/article';
import { NameFinder } from '../../src/core/entities/nameFinder';
import { Learner } from '../../src/core/tagger/learning/learner';
import { loadModel } from '../../src/core/tagger/modelFile';
import type { SuggestOptions } from '../../src/core/tagger/suggestEntities';
import type { EntitySuggestion } from '../../src/core/tagger/suggestion';
import { canonicalText } from '../../src/core/text/canonical';
import { overlaps } from '../../src/core/text/span';
import { exact, NameScore, type TypedSpan } from './nameScore';

const root = path.resolve(import.meta.dirname, '../..');
const truths = path.join(import.meta.dirname, 'seedNames');
const kinds: ReadonlySet<SectionKind> = new Set([
  'headline',
  'subheading',
  'caption',
  'lede',
  'paragraph',
]);

interface Article {
  readonly name: string;
  readonly text: string;
  readonly truth: readonly TypedSpan[];
  readonly options: SuggestOptions;
}

export function evaluateEffort(): void {
  for (const way of ['reviewed one by one', 'from the list'] as const) {
    console.log(way);
    tagAll(way === 'from the list');
  }
}

function tagAll(fromList: boolean): void {
  const learner = new Learner();
  const untaught = new NameScore();
  console.log(`${'article'.padEnd(26)}  suggested at first`);
  for (const file of fs.readdirSync(truths).sort()) {
    const article = readArticle(path.basename(file, '.tsv'));
    const first = new NameScore();
    const named = scored(learner.suggest(article.text, article.options));
    first.add(article.truth, named);
    untaught.add(article.truth, scored(new Learner().suggest(article.text, article.options)));
    const decisions = tag(learner, article, fromList);
    const each = (decisions / article.truth.length).toFixed(2);
    console.log(
      `${article.name.padEnd(26)}  ${String(first)}  ${decisions} decisions, ${each} a mention`,
    );
  }
  console.log(`${'without learning, all'.padEnd(26)}  ${String(untaught)}`);
}

function readArticle(name: string): Article {
  const text = canonicalText(fs.readFileSync(path.join(root, 'seeds', `${name}.txt`), 'utf8'));
  const { language, sections, metadata } = analyzeArticle(text);
  const model = loadModel(fs.readFileSync(path.join(root, 'models', `${language}.bin`)));
  const names = fs
    .readFileSync(path.join(truths, `${name}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([type = '', known = '']) => [known, type] as const);
  const within = sections.filter(({ kind }) => kinds.has(kind));
  const truth = new NameFinder(names)
    .find(text, within)
    .map(({ start, end, value }) => ({ start, end, type: value }));
  const published = metadata.published?.value;
  return {
    name,
    text,
    truth,
    options: {
      sections,
      language,
      ...(model.kind === 'model' && { model }),
      ...(published !== undefined && { published }),
    },
  };
}

/** Dates and amounts are right by rules or not; here it is names that count. */
function scored(suggestions: readonly EntitySuggestion[]): EntitySuggestion[] {
  return suggestions.filter(({ type }) => type !== 'date' && type !== 'quantity');
}

/** Tags the article and returns how many decisions it took. */
function tag(learner: Learner, { name, text, truth, options }: Article, fromList: boolean): number {
  const tagged: TypedSpan[] = [];
  const refused: TypedSpan[] = [];
  const context = { article: name, text, ...(options.model && { model: options.model }) };
  const isOpen = (span: TypedSpan): boolean =>
    !tagged.some((other) => overlaps(other, span)) && !refused.some((other) => exact(other, span));
  const accept = (span: TypedSpan): void => {
    tagged.push(span);
    learner.accept({ ...span, ...context });
  };
  const reject = (span: TypedSpan): void => {
    refused.push(span);
    learner.reject({ ...span, ...context });
  };
  /** The mentions that read like the span: what "all occurrences" tags. */
  const acceptAllLike = (span: TypedSpan): void => {
    const words = text.slice(span.start, span.end);
    for (const other of truth) {
      if (isOpen(other) && exact({ ...other, start: 0, end: 0 }, { ...span, start: 0, end: 0 })) {
        if (text.slice(other.start, other.end) === words) accept(other);
      }
    }
  };
  const isTrue = (span: TypedSpan): boolean => truth.some((other) => exact(other, span));
  let decisions = 0;
  if (fromList) {
    const listed = scored(learner.suggest(text, options));
    const entities = new Map<string, EntitySuggestion[]>();
    for (const found of listed) {
      const key = JSON.stringify([found.type, found.name]);
      entities.set(key, [...(entities.get(key) ?? []), found]);
    }
    decisions++;
    for (const mentions of entities.values()) {
      if (mentions.every(isTrue)) mentions.forEach(accept);
      else decisions++;
    }
  }
  for (;;) {
    const suggestions = scored(learner.suggest(text, options)).filter(isOpen);
    const [next] = suggestions;
    if (!next) break;
    decisions++;
    const ofEntity = suggestions.filter(
      (other) => other.name === next.name && other.type === next.type,
    );
    const right = truth.find((other) => overlaps(other, next) && isOpen(other));
    if (isTrue(next)) {
      // What is wrong among them is undone one by one.
      decisions += ofEntity.filter((other) => !isTrue(other)).length;
      for (const other of ofEntity)
        if (isTrue(other)) accept(other);
        else reject(other);
    } else {
      for (const other of ofEntity) if (!isTrue(other)) reject(other);
      // Another type, or wider or narrower: then it goes for all of its kind.
      if (right) acceptAllLike(right);
    }
  }
  for (const missed of truth) {
    if (!isOpen(missed)) continue;
    decisions++;
    acceptAllLike(missed);
  }
  return decisions;
}
