import assert from 'node:assert/strict';
import fc from 'fast-check';
import { GramIndex, gramLength, nearest } from '../../../../src/core/annotations/anchor/gramIndex';

suite('pieces of a text', () => {
  test('are found wherever they stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 200 }), (text) => {
        const index = GramIndex.of(text, [text]);
        for (let at = 0; at + gramLength <= text.length; at++) {
          const places = index.find(text, at);
          assert.ok(places.includes(at));
          assert.deepEqual(
            [...places],
            [...places].sort((a, b) => a - b),
          );
        }
      }),
    );
  });

  test('are found for each of several quotes', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 40 });
    fc.assert(
      fc.property(letters, letters, letters, (text, one, other) => {
        const index = GramIndex.of(text, [one, other]);
        for (const quote of [one, other]) {
          for (let at = 0; at + gramLength <= quote.length; at++) {
            const place = text.indexOf(quote.slice(at, at + gramLength));
            assert.ok(place === -1 || index.find(quote, at).includes(place));
          }
        }
      }),
    );
  });

  test('a text shorter than a piece has none', () => {
    assert.equal(GramIndex.of('short', ['shorter']).find('shorter', 0).length, 0);
  });

  test('the nearest of many are those with the least distance', () => {
    const numbers = Uint32Array.of(1, 5, 9, 20, 30);
    assert.deepEqual([...nearest(numbers, 10, 2)], [5, 9]);
    assert.deepEqual([...nearest(numbers, 16, 2)], [9, 20]);
    assert.deepEqual([...nearest(numbers, 99, 2)], [20, 30]);
    assert.deepEqual([...nearest(numbers, 0, 9)], [1, 5, 9, 20, 30]);
  });
});
