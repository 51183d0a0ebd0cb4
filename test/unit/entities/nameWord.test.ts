import assert from 'node:assert/strict';
import { nameWords } from '../../../src/core/entities/nameWord';

/** The words with the capitals told by a star. */
function words(text: string): string {
  return [...nameWords(text)]
    .map(({ start, end, capital }) => text.slice(start, end) + (capital ? '*' : ''))
    .join(' ');
}

suite('words of names', () => {
  const table: readonly (readonly [what: string, text: string, words: string])[] = [
    ['marks part words', "O'Neill, U.S. 2024!", 'O* Neill* U* S* 2024'],
    ['accents and vowel marks belong to them', 'Élan قالَ e\u0301', 'Élan* قالَ e\u0301'],
    ['a mark begins no word', '\u0301a', 'a'],
    ['letters of two units belong to them', 'a 𐐀𐐨b 😀 c', 'a 𐐀𐐨b* c'],
  ];
  for (const [what, text, expected] of table) {
    test(what, () => {
      assert.equal(words(text), expected);
    });
  }

  test('only the stretch is looked at', () => {
    const found = [...nameWords('Anna Lind left', 5, 9)];
    assert.deepEqual(
      found.map(({ folded }) => folded),
      ['lind'],
    );
  });
});
