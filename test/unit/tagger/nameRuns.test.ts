import assert from 'node:assert/strict';
import { englishWord } from '../../../src/core/tagger/englishWords';
import { linkedWord, linkKind, nameRuns } from '../../../src/core/tagger/nameRuns';

/** The runs of a sentence, each with `<` and `>` where a small word links it to the one before or after. */
function shown(sentence: string): string[] {
  const words = sentence.split(' ');
  const runs = nameRuns(words.map((word) => englishWord(word, new Map(), 0)));
  return words.flatMap((_, at) => {
    if (runs.start[at] !== at) return [];
    const run = words.slice(at, runs.end[at]).join(' ');
    return [`${runs.before[at] ? '<' : ''}${run}${runs.after[at] ? '>' : ''}`];
  });
}

suite('runs of capitalized words', () => {
  const table: readonly (readonly [string, readonly string[]])[] = [
    ['the Bank of England said', ['Bank>', '<England']],
    ['a Ministry of the Interior paper', ['Ministry>', '<Interior']],
    ["the Korean People 's Army", ['Korean People>', '<Army']],
    ['Food and Drug Administration', ['Food>', '<Drug Administration']],
    ['Anna Berg met Tom Lind', ['Anna Berg', 'Tom Lind']],
    ['Anna , of Lund', ['Anna', 'Lund']],
    ['nobody of note', []],
  ];
  for (const [sentence, runs] of table) {
    test(sentence, () => {
      assert.deepEqual(shown(sentence), runs);
    });
  }

  test('a link tells its kind and where it leads, from the small word too', () => {
    const words = 'the Bank of England'.split(' ');
    const { before, after } = nameRuns(words.map((word) => englishWord(word, new Map(), 0)));
    const of = words.indexOf('of');
    assert.equal(words[linkedWord(before[of] ?? 0)], 'Bank');
    assert.equal(words[linkedWord(after[of] ?? 0)], 'England');
    assert.equal(linkKind(before[of] ?? 0), linkKind(after[of] ?? 0));
  });
});
