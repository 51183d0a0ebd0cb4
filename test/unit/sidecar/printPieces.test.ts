import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hashCount } from '../../../src/core/annotations/anchor/pieces';
import { printPieces, readPieces } from '../../../src/core/sidecar/printPieces';

const asIs = (offset: number): number => offset;

const sizes = fc.array(
  fc.record({
    size: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 5_000_000 })),
    hash: fc.nat({ max: hashCount - 1 }),
  }),
);

suite('pieces in a sidecar', () => {
  test('are read as they were printed', () => {
    fc.assert(
      fc.property(sizes, (some) => {
        let start = 0;
        const pieces = some.map(({ size, hash }) => ({ start, end: (start += size), hash }));
        const word = printPieces(pieces, asIs);
        assert.match(word, /^[A-Za-z0-9_-]*$/);
        assert.deepEqual(readPieces(word, start, asIs), pieces);
      }),
    );
  });

  test('are those of another text where their lengths are not its length', () => {
    const word = printPieces([{ start: 0, end: 40, hash: 7 }], asIs);
    assert.equal(readPieces(word, 41, asIs), undefined);
    assert.equal(readPieces(word, 39, asIs), undefined);
  });

  test('are nothing where somebody changed them', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.nat({ max: 100 }), (word, length) => {
        const pieces = readPieces(word, length, asIs);
        assert.equal(pieces?.at(-1)?.end ?? length, length);
      }),
    );
  });
});
