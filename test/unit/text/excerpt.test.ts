import assert from 'node:assert/strict';
import { excerpt } from '../../../src/core/text/excerpt';

suite('excerpt', () => {
  test('a short text stays as it is, white space run together', () => {
    assert.equal(excerpt('  Mexico \n City ', 20), 'Mexico City');
  });

  test('is cut at the end of a word, with an ellipsis', () => {
    assert.equal(excerpt('Mexico opposes the landing', 20), 'Mexico opposes the…');
  });

  test('a long word is cut inside', () => {
    assert.equal(excerpt('x'.repeat(50), 10), `${'x'.repeat(9)}…`);
  });

  test('never cuts a character of several code points', () => {
    const family = '👨‍👩‍👧';
    assert.equal(excerpt(family.repeat(5), 3), `${family}${family}…`);
  });

  test('a short text of long characters stays whole', () => {
    const marked = 'e\u0301'.repeat(10);
    assert.equal(excerpt(marked, 10), marked);
    assert.equal(excerpt(`${marked}x`, 10), `${'e\u0301'.repeat(9)}…`);
  });

  test('looks only at the beginning of a long text', () => {
    assert.equal(excerpt('a'.repeat(10_000_000), 4), 'aaa…');
  });
});
