// The names of a whole document. A sentence on its own often cannot tell what "Kelly" is; the document
// can, where it says "John Kelly" somewhere. So every sentence is read again where the others take its words
// for something else, and names found with confidence are looked for again.

import { Decoder, type NameSpan } from './decoder';
import { NameMemory } from './nameMemory';
import type { Model, MoreWeights } from './model';
import { WordVotes } from './wordVotes';

export interface DocumentName extends NameSpan {
  /** Names elsewhere that it was found by: several for a surname that several have. */
  readonly repeats?: readonly string[];
  /** Fuller names elsewhere of what it names. */
  readonly fuller?: readonly string[];
}

/** Words whose scores are kept to be read again: those of a long article, not of a book. */
const mostKept = 20_000;

/**
 * The names in the sentences of one document, sentence by sentence. `reluctance` is taken from the score
 * of every name: above 0 there are fewer, below 0 more.
 */
export function tagDocument(
  model: Model,
  sentences: readonly (readonly string[])[],
  reluctance = 0,
  layer?: MoreWeights,
): readonly (readonly DocumentName[])[] {
  const decoder = new Decoder(model, layer);
  const kept: Float64Array[] = [];
  let room = mostKept;
  const alone = sentences.map((words) => {
    const scores = decoder.scores(words, reluctance);
    room -= words.length;
    if (room >= 0) kept.push(scores);
    return decoder.names(scores);
  });
  const votes = new WordVotes();
  sentences.forEach((words, at) => {
    votes.add(words, alone[at] ?? []);
  });
  const found = sentences.map((words, at) => {
    const names = alone[at] ?? [];
    const leaning = votes.leaning(words, names);
    if (!leaning) return names;
    const scores = kept[at] ?? decoder.scores(words, reluctance);
    return decoder.names(scores.map((score, place) => score + (leaning[place] ?? 0)));
  });
  const memory = new NameMemory();
  sentences.forEach((words, at) => {
    memory.add(words, found[at] ?? []);
  });
  return sentences.map((words, at) => memory.complete(words, found[at] ?? []));
}
