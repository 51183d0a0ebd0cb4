// What correcting articles is worth. Every document is suggested, then corrected with the decisions of a
// person who knows the truth; the documents after the first ones are the test.

import { Learner } from '../../src/core/tagger/learning/learner';
import type { Model } from '../../src/core/tagger/model';
import type { TaggedSentence } from '../tagFile';
import { exact, NameScore, type TypedSpan } from './nameScore';
import { namesOfTags } from './tagNames';

interface MarkedText {
  readonly text: string;
  readonly names: readonly TypedSpan[];
}

export function evaluateLearning(
  documents: readonly (readonly TaggedSentence[])[],
  model: Model,
  count: number,
  types: readonly string[],
): void {
  const texts = documents.map((sentences) => markedText(sentences, types));
  const learner = new Learner();
  const started = performance.now();
  texts.slice(0, count).forEach((marked, at) => {
    correct(learner, model, marked, String(at), types);
  });
  const each = (performance.now() - started) / Math.max(1, Math.min(count, texts.length));
  const without = scoreOf(new Learner(), model, texts.slice(count), types);
  const withIt = scoreOf(learner, model, texts.slice(count), types);
  console.log(`  without learning  ${String(without)}`);
  console.log(`  after ${String(count).padEnd(4)}        ${String(withIt)}`);
  console.log(
    `  gain ${(withIt.f1 - without.f1).toFixed(1)}, ${each.toFixed(0)} ms an article, ${(learner.print().length / 1024).toFixed(0)} KB learned`,
  );
}

function scoreOf(
  learner: Learner,
  model: Model,
  texts: readonly MarkedText[],
  types: readonly string[],
): NameScore {
  const score = new NameScore();
  for (const { text, names } of texts) {
    const found = learner.suggest(text, { model }).filter(({ type }) => types.includes(type));
    score.add(names, found);
  }
  return score;
}

/** Decides on every suggestion, then tags what was not suggested. */
function correct(
  learner: Learner,
  model: Model,
  { text, names }: MarkedText,
  article: string,
  types: readonly string[],
): void {
  const isTrue = (found: TypedSpan): boolean => names.some((name) => exact(name, found));
  const suggested = learner.suggest(text, { model }).filter(({ type }) => types.includes(type));
  for (const found of suggested.filter((suggestion) => !isTrue(suggestion))) {
    learner.reject({ ...found, article, text, model });
  }
  for (const name of names) learner.accept({ ...name, article, text, model });
}

/** The sentences as lines, with their names in characters. */
function markedText(sentences: readonly TaggedSentence[], types: readonly string[]): MarkedText {
  const names: TypedSpan[] = [];
  let text = '';
  for (const { words, tags } of sentences) {
    const starts: number[] = [];
    for (const word of words) {
      starts.push(text.length);
      text += `${word} `;
    }
    for (const { start, end, type } of namesOfTags(tags)) {
      if (!types.includes(type)) continue;
      const last = end - 1;
      names.push({
        start: starts[start] ?? 0,
        end: (starts[last] ?? 0) + (words[last]?.length ?? 0),
        type,
      });
    }
    text = `${text.trimEnd()}\n`;
  }
  return { text, names };
}
