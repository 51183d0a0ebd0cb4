import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Folded } from '../../../../src/core/annotations/anchor/fold';
import { cutIntoPieces } from '../../../../src/core/annotations/anchor/pieces';

const prose = Array.from(
  { length: 60 },
  (_, n) =>
    `On day ${n} the ferry of “Alden Lines” crossed ${n * n} times, the harbour master said.\n`,
).join('');

function piecesOf(text: string) {
  return cutIntoPieces(Folded.of(text), text.length);
}

function hashesOf(text: string): readonly number[] {
  return piecesOf(text).map(({ hash }) => hash);
}

suite('pieces of a text', () => {
  test('lie side by side and are all of it', () => {
    const any = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(any, (part) => {
        const text = `${part} ${prose.slice(0, 300)}${part}`;
        let at = 0;
        for (const { start, end } of piecesOf(text)) {
          assert.equal(start, at);
          assert.ok(end > start);
          at = end;
        }
        assert.equal(at, text.length);
      }),
    );
  });

  test('never end within a character', () => {
    const text = '𝒜𝓁𝒹𝑒𝓃𐍈'.repeat(1000);
    const pieces = piecesOf(text);
    assert.ok(pieces.length > 10);
    for (const { end } of pieces) assert.equal(end % 2, 0);
  });

  test('an edit changes those that it touches, and one or two beside them', () => {
    const word = fc.constantFrom('', 'not ', 'Ostara ', 'Nobody said so. ');
    fc.assert(
      fc.property(fc.nat({ max: prose.length }), fc.nat({ max: 40 }), word, (at, length, put) => {
        const edited = prose.slice(0, at) + put + prose.slice(at + length);
        const before = hashesOf(prose);
        const after = hashesOf(edited);
        const [short, long] = [
          Math.min(before.length, after.length),
          Math.max(before.length, after.length),
        ];
        const head = before.findIndex((hash, i) => hash !== after[i]);
        const tail = [...before].reverse().findIndex((hash, i) => hash !== after.at(-1 - i));
        const same = (head === -1 ? short : head) + (tail === -1 ? short : tail);
        assert.ok(same >= long - 5, `${same} of ${long}`);
      }),
    );
  });

  const styles: readonly (readonly [string, (text: string) => string])[] = [
    ['lines wrapped anew', (text) => text.replace(/(.{30,50}) /g, '$1\n')],
    ['lines joined', (text) => text.replace(/\n/g, ' ')],
    ['indented lines', (text) => text.replace(/^/gm, '    ')],
    ['straight quotes', (text) => text.replace(/[“”]/g, '"')],
    ['capitals', (text) => text.toUpperCase()],
    ['decomposed letters', (text) => text.replace(/a/g, 'á').normalize('NFD')],
  ];
  for (const [what, style] of styles) {
    test(`are the same with ${what}`, () => {
      const text = what === 'decomposed letters' ? prose.replace(/a/g, 'á') : prose;
      assert.deepEqual(hashesOf(style(text)), hashesOf(text));
    });
  }

  test('are about a thousand at most, however long the text', () => {
    const long = Array.from({ length: 400 }, (_, n) => `${n}${prose}`).join('');
    const count = piecesOf(long).length;
    assert.ok(count > 200 && count < 2000, `${count} in ${long.length}`);
  });
});
