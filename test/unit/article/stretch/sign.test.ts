import assert from 'node:assert/strict';
import { crossed, rangeOf, ranges, type Sign } from '../../../../src/core/article/stretch/sign';

suite('names of the values of signs', () => {
  const table: readonly (readonly [limits: readonly number[], names: readonly string[]])[] = [
    [
      [1, 2, 4],
      ['none', '1', '2 to 3', '4 or more'],
    ],
    [
      [15, 40],
      ['under 15', '15 to 39', '40 or more'],
    ],
    [
      [0.001, 0.1, 0.25],
      ['none', 'up to 10 %', '10 % to 25 %', '25 % or more'],
    ],
    [
      [0.2, 0.5, 0.999],
      ['under 20 %', '20 % to 50 %', '50 % or more', 'all'],
    ],
    [
      [-1.5, 0, 4],
      ['under -1.5', '-1.5 to 0', '0 to 4', '4 or more'],
    ],
  ];
  for (const [limits, names] of table) {
    test(names.join(', '), () => {
      assert.deepEqual(ranges(limits), names);
      assert.equal(names[rangeOf(limits.at(-1) ?? 0, limits)], names.at(-1));
    });
  }

  test('of two signs the second is told first, and the first by its name', () => {
    const sign = (id: string, values: readonly string[]): Sign<number> => ({
      id,
      values,
      of: (seen) => seen,
    });
    const both = crossed('end', sign('length', ['short', 'long']), sign('end', ['open', 'colon']));
    assert.deepEqual(both.values, [
      'open, length short',
      'colon, length short',
      'open, length long',
      'colon, length long',
    ]);
  });
});
