import assert from 'node:assert/strict';
import { findDeceptive } from '../../../src/core/text/deceptive';

const deceptions = (text: string) =>
  findDeceptive(text).map(({ kind, character }) => `${kind} ${character}`);

suite('deceptive characters', () => {
  const table: readonly [what: string, text: string, ...expected: string[]][] = [
    ['a direction override', 'user\u202Etxt.exe', 'bidi-control U+202E'],
    [
      'a mark around a number',
      'في \u200F12\u200E يوليو',
      'bidi-control U+200F',
      'bidi-control U+200E',
    ],
    ['isolates', '\u2067name\u2069', 'bidi-control U+2067', 'bidi-control U+2069'],
    ['a zero-width space', 'Kel\u200Bly', 'zero-width U+200B'],
    ['a soft hyphen', 'Bundes\u00ADtag', 'zero-width U+00AD'],
    ['a non-joiner in a Latin word', 'Kel\u200Cly', 'zero-width U+200C'],
    ['a Cyrillic letter in a Latin word', 'K\u0435lly', 'look-alike U+0435'],
    ['a Greek letter in a Latin word', 'Kelly \u039Fttawa', 'look-alike U+039F'],
    ['a Latin letter in a Cyrillic word', 'Крe\u043Cль', 'look-alike U+0065'],
  ];
  for (const [what, text, ...expected] of table) {
    test(what, () => {
      assert.deepEqual(deceptions(text), expected);
    });
  }

  const innocent: readonly [what: string, text: string][] = [
    ['a Persian non-joiner', 'می\u200Cرود'],
    ['an emoji of several', '👩\u200D👧'],
    ['a Devanagari joiner', 'क्\u200Dष'],
    ['words of two scripts side by side', 'Москва and Moscow, Αθήνα'],
    ['combining marks', 'Zoe\u0308 قَالَ'],
    ['a unit with a Greek letter', '5 µm, β-carotene'],
  ];
  for (const [what, text] of innocent) {
    test(`${what}: nothing`, () => {
      assert.deepEqual(deceptions(text), []);
    });
  }

  test('tells where, in the order of the text', () => {
    const text = 'a\u200Bb K\u0435lly \u202E';
    assert.deepEqual(
      findDeceptive(text).map(({ start, end }) => text.slice(start, end)),
      ['\u200B', '\u0435', '\u202E'],
    );
  });

  test('a long run of letters of two scripts is read in linear time', () => {
    assert.ok(findDeceptive('aа'.repeat(200_000)).length > 0);
  });
});
