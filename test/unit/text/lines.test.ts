import assert from 'node:assert/strict';
import { canonicalText } from '../../../src/core/text/canonical';
import { Lines } from '../../../src/core/text/lines';

suite('canonical text', () => {
  test('drops the byte order mark and counts every line ending as one LF', () => {
    assert.equal(canonicalText('\uFEFFa\r\nb\rc\nd'), 'a\nb\nc\nd');
  });

  test('leaves other line separators and later marks alone', () => {
    assert.equal(canonicalText('a\u2028b\u0085c\uFEFF'), 'a\u2028b\u0085c\uFEFF');
  });
});

suite('lines', () => {
  test('an empty text has one empty line', () => {
    const lines = new Lines('');
    assert.equal(lines.count, 1);
    assert.equal(lines.text(0), '');
    assert.equal(lines.lineAt(0), 0);
  });

  test('finds the line of every offset', () => {
    const lines = new Lines('ab\n\ncd\n');
    assert.deepEqual(
      Array.from({ length: 8 }, (_, offset) => lines.lineAt(offset)),
      [0, 0, 0, 1, 2, 2, 2, 3],
    );
    assert.equal(lines.text(2), 'cd');
    assert.equal(lines.end(3), 7);
  });
});
