import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NumberCoder, SymbolCoder } from '../../../src/core/tagger/codedNumbers';
import { BitReader, BitWriter, evenChances } from '../../../src/core/tagger/rangeCoder';

function written(bits: readonly number[]): Uint8Array {
  const writer = new BitWriter();
  const chances = evenChances(2);
  bits.forEach((bit, at) => writer.bit(chances, at % 2, bit));
  return writer.done();
}

suite('range coder', () => {
  test('bits are read as they were written', () => {
    const skewed = fc.oneof({ weight: 20, arbitrary: fc.constant(1) }, fc.constant(0));
    fc.assert(
      fc.property(fc.array(skewed, { maxLength: 5000 }), (bits) => {
        const reader = new BitReader(written(bits));
        const chances = evenChances(2);
        assert.deepEqual(
          bits.map((_, at) => reader.bit(chances, at % 2)),
          bits,
        );
      }),
    );
  });

  test('what is nearly always the same takes hardly any room', () => {
    const rare = Array.from({ length: 8000 }, (_, at) => (at % 100 === 0 ? 1 : 0));
    assert.ok(written(rare).length < 150);
  });

  test('numbers and symbols are read as they were written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.nat(31), fc.nat(1))),
        (values: readonly [number, number, number][]) => {
          const code = (coder: BitWriter | BitReader, zero: boolean): number[] => {
            const numbers = new NumberCoder(2);
            const symbols = new SymbolCoder(5, 2);
            return values.flatMap(([number, symbol, context]) => [
              numbers.code(coder, zero ? 0 : Math.min(number, 2 ** 31 - 2), context),
              symbols.code(coder, zero ? 0 : symbol, context),
            ]);
          };
          const writer = new BitWriter();
          const expected = code(writer, false);
          assert.deepEqual(code(new BitReader(writer.done()), true), expected);
        },
      ),
    );
  });
});
