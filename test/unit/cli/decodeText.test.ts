import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeText } from '../../../src/cli/decodeText';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([...part]))),
  );

suite('decoding of a file', () => {
  test('gives the text, whatever characters it has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        assert.deepEqual(decodeText(Buffer.from(text)), { text });
      }),
    );
  });

  test('keeps the byte order mark, line endings and NUL bytes', () => {
    assert.deepEqual(decodeText(bytes([0xef, 0xbb, 0xbf], 'a\0b\r\n')), { text: '\uFEFFa\0b\r\n' });
  });

  const faults: readonly [string, Uint8Array, number, number, boolean][] = [
    ['a byte of Latin-1', bytes('caf', [0xe9], ' noir'), 4, 1, false],
    ['a lone continuation byte', bytes('ab\ncd', [0x80]), 5, 2, false],
    ['an overlong slash', bytes([0xc0, 0xaf]), 0, 1, false],
    ['half of a surrogate pair', bytes('a', [0xed, 0xa0, 0x80]), 2, 1, false],
    ['a file cut within a character', bytes('مي').subarray(0, 3), 3, 1, true],
    ['UTF-16', bytes([0xff, 0xfe], 'a\0'), 0, 1, false],
  ];
  for (const [name, content, offset, line, truncated] of faults) {
    test(`finds ${name}`, () => {
      assert.deepEqual(decodeText(content), { offset, line, truncated });
    });
  }
});
