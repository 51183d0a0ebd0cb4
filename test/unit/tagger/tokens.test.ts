import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sentencesOfLine } from '../../../src/core/tagger/tokens';

/** Tokens separated by a blank, sentences by a bar. */
function cut(line: string): string {
  return sentencesOfLine(line, 0)
    .map((tokens) => tokens.map(({ start, end }) => line.slice(start, end)).join(' '))
    .join(' | ');
}

suite('tokens of a line', () => {
  const table: readonly (readonly [what: string, line: string, tokens: string])[] = [
    ['marks stand alone', '“Stop,” he said.', '“ Stop , ” he said .'],
    ['a possessive stands alone', "Kenya’s and Kenya's", "Kenya ’s and Kenya 's"],
    [
      'an apostrophe inside a name does not cut it',
      "O'Neill met d’Estaing",
      "O'Neill met d’Estaing",
    ],
    ['abbreviations keep their stops', 'U.S. officials', 'U.S. officials'],
    ['an abbreviation ends no sentence', 'Gen. Amos Tell spoke', 'Gen. Amos Tell spoke'],
    ['nor does an Arabic initial', 'مركز جون إف. هيل', 'مركز جون إف. هيل'],
    ['an initial ends no sentence', 'Rosa B. Parks', 'Rosa B. Parks'],
    ['numbers keep their separators', '1,500.25 at 9:30', '1,500.25 at 9:30'],
    ['hyphenated words are one', 'a U.S.-led and well-known', 'a U.S. - led and well-known'],
    ['a slash separates', 'AFP/GETTY', 'AFP / GETTY'],
    [
      'sentences end at their marks',
      'It rained. Then sun! Was it?',
      'It rained . | Then sun ! | Was it ?',
    ],
    ['a closing quotation mark belongs to its sentence', '“Go.” He left.', '“ Go . ” | He left .'],
    ['Arabic keeps clitics and vowel marks', 'قالَ والمكسيك، “نعم”.', 'قالَ والمكسيك ، “ نعم ” .'],
    ['an Arabic question mark ends a sentence', 'هل جاء؟ نعم', 'هل جاء ؟ | نعم'],
    [
      'addresses are one token',
      'see https://a.example/x?y=1 now',
      'see https://a.example/x?y=1 now',
    ],
  ];
  for (const [what, line, tokens] of table) {
    test(what, () => {
      assert.equal(cut(line), tokens);
    });
  }

  test('every character that is no blank is in exactly one token', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const line = text.replace(/\n/g, ' ');
        let end = 0;
        for (const token of sentencesOfLine(line, 0).flat()) {
          assert.equal(line.slice(end, token.start).trim(), '');
          assert.ok(token.end > token.start);
          end = token.end;
        }
        assert.equal(line.slice(end).trim(), '');
      }),
    );
  });

  test('a line without the end of a sentence is cut into pieces', () => {
    const pieces = sentencesOfLine('word '.repeat(5000), 0);
    assert.ok(pieces.length > 10);
  });
});
