import assert from 'node:assert/strict';
import { NameMemory } from '../../../src/core/tagger/nameMemory';
import { modelTypes, type ModelType } from '../../../src/core/tagger/tags';

/** Reads sentences with the names in brackets that a model is said to find, and gives those of the last. */
function completed(...sentences: readonly string[]): string[] {
  const memory = new NameMemory();
  const read = sentences.map(readMarked);
  for (const { words, names } of read) memory.add(words, names);
  const { words, names } = read.at(-1) ?? { words: [], names: [] };
  return memory
    .complete(words, names)
    .map(
      ({ first, end, type }) => `${modelTypes[type] ?? ''}: ${words.slice(first, end).join(' ')}`,
    );
}

/** `[John Kelly](person) left .` */
function readMarked(marked: string) {
  const words: string[] = [];
  const names: { first: number; end: number; type: number; score: number }[] = [];
  for (const [, name, type, word] of marked.matchAll(/\[([^\]]+)\]\((\w+)\)|(\S+)/g)) {
    const first = words.length;
    words.push(...(name ?? word ?? '').split(' '));
    if (name === undefined) continue;
    names.push({
      first,
      end: words.length,
      type: modelTypes.indexOf(type as ModelType),
      score: 0.9,
    });
  }
  return { words, names };
}

suite('names that a document remembers', () => {
  test('a surname is found again by the full name', () => {
    assert.deepEqual(completed('[Rosa Castellano](person) came .', 'So Castellano left .'), [
      'person: Castellano',
    ]);
  });

  test('so are two surnames, whose first stands nowhere alone', () => {
    assert.deepEqual(
      completed('[Rosa Maria Castellano Vidal](person) came .', 'So Castellano Vidal left .'),
      ['person: Castellano Vidal'],
    );
  });

  test('the last word alone is no surname where it belongs to the one before', () => {
    assert.deepEqual(completed('وصل [حسن نصر الله](person) .', 'إن شاء الله .'), []);
    assert.deepEqual(completed('[Omar bin Salem](person) came .', 'So Salem left .'), []);
  });

  test('a surname is no mention of the person where a longer name begins with it', () => {
    assert.deepEqual(
      completed('[Rosa Castellano](person) came .', 'So Castellano Hardware fell .'),
      [],
    );
  });

  test('a name goes on as it does elsewhere', () => {
    assert.deepEqual(
      completed('وصل [محمد علي النفطي](person) .', 'قال [محمد علي](person) النفطي ذلك .'),
      ['person: محمد علي النفطي'],
    );
  });

  test('a name does not go on over the words of another', () => {
    assert.deepEqual(
      completed('[Ali Said Omar](person) came .', '[Ali](person) [Said Omar](person) left .'),
      ['person: Ali', 'person: Said Omar'],
    );
  });

  test('a name does not go on as a name of another type does', () => {
    assert.deepEqual(
      completed(
        'The [Chad Post](organization) says so .',
        'In [Chad](location) Post offices open .',
      ),
      ['location: Chad'],
    );
  });
});
