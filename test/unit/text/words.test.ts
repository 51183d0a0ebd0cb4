import assert from 'node:assert/strict';
import { countWords, wordAt, words } from '../../../src/core/text/words';

const all = (text: string) => Array.from(words(text), ({ start, end }) => text.slice(start, end));

suite('words', () => {
  const table: readonly (readonly [string, readonly string[]])[] = [
    [
      'The U.S. deported 3.5 million, he said.',
      ['The', 'U.S', 'deported', '3.5', 'million', 'he', 'said'],
    ],
    ['O’Neill’s stepped-up drive', ['O’Neill’s', 'stepped-up', 'drive']],
    ['قالت نائبة الرئيس، كاملا', ['قالت', 'نائبة', 'الرئيس', 'كاملا']],
    ['او می\u200Cرود', ['او', 'می\u200Cرود']],
    ['美国国务卿 met 外长', ['美国', '国务卿', 'met', '外长']],
    ['外长5494-1075号', ['外长', '5494-1075', '号']],
    ['— “…” —', []],
    ['𝒜lpha 😀 beta', ['𝒜lpha', 'beta']],
  ];
  for (const [text, expected] of table) {
    test(text, () => {
      assert.deepEqual(all(text), expected);
    });
  }

  test('as many are counted as are found', () => {
    for (const [text, expected] of table) assert.equal(countWords(text), expected.length, text);
  });

  test('a long run without spaces is cut in linear time', () => {
    assert.ok(all('国'.repeat(20_000)).length > 0);
  });
});

suite('word at a cursor', () => {
  /** The word at `|`. */
  const at = (marked: string) => {
    const offset = marked.indexOf('|');
    const text = marked.replace('|', '');
    const found = wordAt(text, offset);
    return found && text.slice(found.start, found.end);
  };

  test('inside, before and after a word it is that word', () => {
    assert.equal(at('in Me|xico City'), 'Mexico');
    assert.equal(at('in |Mexico City'), 'Mexico');
    assert.equal(at('in Mexico|'), 'Mexico');
  });

  test('between words there is none', () => {
    assert.equal(at('Mexico, | City'), undefined);
    assert.equal(at('|'), undefined);
  });

  test('it stays within its line', () => {
    assert.equal(at('Mexico\n|\nCity'), undefined);
    assert.equal(at('Mexico|\nCity'), 'Mexico');
  });
});
