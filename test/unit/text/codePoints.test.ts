import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CodePoints } from '../../../src/core/text/codePoints';

suite('code points', () => {
  test('an astral character counts as one', () => {
    const text = 'a😀b';
    const index = new CodePoints(text);
    assert.equal(index.length, 3);
    assert.equal(index.fromUtf16(text.indexOf('b')), 2);
    assert.equal(index.toUtf16(2), text.indexOf('b'));
  });

  test('a position beyond the end has no offset', () => {
    assert.equal(new CodePoints('abc').toUtf16(4), undefined);
    assert.equal(new CodePoints('abc').toUtf16(3), 3);
    assert.equal(new CodePoints('abc').toUtf16(-1), undefined);
  });

  test('agrees with iteration by code point everywhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const index = new CodePoints(text);
        let utf16 = 0;
        Array.from(text).forEach((character, codePoint) => {
          assert.equal(index.fromUtf16(utf16), codePoint);
          assert.equal(index.toUtf16(codePoint), utf16);
          utf16 += character.length;
        });
        assert.equal(index.toUtf16(index.length), text.length);
      }),
    );
  });
});
