import assert from 'node:assert/strict';
import { hashText } from '../../../src/core/tagger/hash';
import { headOf, headWords, nameHead } from '../../../src/core/tagger/nameHeads';

suite('words that head names', () => {
  const table: readonly (readonly [string, number])[] = [
    ['gazette', nameHead.outlet],
    ['ministry', nameHead.body],
    ['airlines', nameHead.company],
    ['museum', nameHead.venue],
    ['river', nameHead.place],
    ['treaty', nameHead.happening],
    ['yesterday', 0],
  ];
  for (const [word, head] of table) {
    test(`${word}: ${head}`, () => {
      assert.equal(headOf(hashText(word)), head);
    });
  }

  test('each is in one class', () => {
    const words = Object.values(headWords).flat();
    assert.deepEqual(
      words.filter((word, at) => words.indexOf(word) !== at),
      [],
    );
  });
});
