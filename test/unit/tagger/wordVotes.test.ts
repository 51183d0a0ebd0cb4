import assert from 'node:assert/strict';
import type { NameSpan } from '../../../src/core/tagger/decoder';
import { modelTypes, tagCount, typeOfTag, type ModelType } from '../../../src/core/tagger/tags';
import { WordVotes } from '../../../src/core/tagger/wordVotes';

suite('what the words of a document are taken for', () => {
  test('a word leans to the type that it has elsewhere', () => {
    const votes = votesOf('[Lind](person) said', 'asked [Lind](person)', '[Lind](location) left');
    assert.equal(leaningOf(votes, '[Lind](location) left', 'Lind'), 'person');
  });

  test('a word that is in no name elsewhere leans to none', () => {
    const votes = votesOf('Talks went on', 'Talks failed', '[Talks](organization) resume');
    assert.equal(leaningOf(votes, '[Talks](organization) resume', 'Talks'), 'outside');
  });

  test('what a word is taken for in its own sentence is no reason for it', () => {
    const votes = votesOf('[Lind](location) left', 'nobody knew');
    assert.equal(leaningOf(votes, '[Lind](location) left', 'Lind'), undefined);
  });

  test('nothing leans where the document is of one mind', () => {
    const votes = votesOf('[Lind](person) said', '[Lind](person) left');
    assert.equal(leaningOf(votes, '[Lind](person) left', 'Lind'), undefined);
  });

  test('the surname in a full name says more than a word elsewhere', () => {
    const votes = votesOf(
      '[Anna Paris](person) said',
      '[Paris](location) left',
      'in [Paris](location)',
    );
    assert.equal(leaningOf(votes, '[Paris](location) left', 'Paris'), 'person');
  });

  test('names in doubt say less of their words than sure ones', () => {
    const votes = votesOf(
      '[Lind](person?) said',
      '[Lind](person?) asked',
      'to [Lind](location)',
      '[Lind](location) left',
    );
    assert.equal(leaningOf(votes, '[Lind](location) left', 'Lind'), undefined);
  });

  test('small words have no leaning', () => {
    const votes = votesOf('[Bank of Kenya](organization)', '[Gulf of Aden](location)');
    assert.equal(leaningOf(votes, '[Gulf of Aden](location)', 'of'), undefined);
  });

  test('without capitals, being in no name elsewhere says nothing', () => {
    const votes = votesOf('قال سلام', 'قبل سلام', '[سلام](person) قال');
    assert.notEqual(leaningOf(votes, '[سلام](person) قال', 'سلام'), 'outside');
  });
});

/** Votes of sentences with their names in brackets, doubtful ones with a question mark. */
function votesOf(...sentences: readonly string[]): WordVotes {
  const votes = new WordVotes();
  for (const sentence of sentences) {
    const { words, names } = read(sentence);
    votes.add(words, names);
  }
  return votes;
}

/** What a word of a sentence leans to most. */
function leaningOf(
  votes: WordVotes,
  sentence: string,
  word: string,
): ModelType | 'outside' | undefined {
  const { words, names } = read(sentence);
  const leaning = votes.leaning(words, names);
  if (!leaning) return undefined;
  const at = words.indexOf(word) * tagCount;
  const scores = leaning.subarray(at, at + tagCount);
  const tag = scores.indexOf(Math.max(...scores));
  return scores[tag] === 0 ? undefined : (modelTypes[typeOfTag(tag)] ?? 'outside');
}

const marked = /\[([^\]]*)\]\((\w+)(\?)?\)|(\S+)/g;

function read(sentence: string): { words: string[]; names: NameSpan[] } {
  const words: string[] = [];
  const names: NameSpan[] = [];
  for (const [, name, type, doubt, word] of sentence.matchAll(marked)) {
    const first = words.length;
    words.push(...(name ?? word ?? '').split(' '));
    const index = modelTypes.findIndex((known) => known === type);
    const score = doubt === undefined ? 1 : 0.3;
    if (index !== -1) names.push({ first, end: words.length, type: index, score });
  }
  return { words, names };
}
