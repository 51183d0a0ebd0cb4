import assert from 'node:assert/strict';
import fc from 'fast-check';
import { longestStretch } from '../../../../src/core/article/stretch/longestStretch';

suite('longest stretch', () => {
  test('bridges a small loss and stops before a great one', () => {
    assert.deepEqual(longestStretch([-1, 3, -1, 4, -9, 5]), { first: 1, last: 3 });
  });

  test('there is none where nothing weighs more than nothing', () => {
    assert.deepEqual(longestStretch([-1, 0, -2]), { first: -1, last: -1 });
    assert.deepEqual(longestStretch([]), { first: -1, last: -1 });
  });

  test('no other stretch has a greater sum', () => {
    const sum = (weights: readonly number[]) => weights.reduce((total, one) => total + one, 0);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 12 }), (weights) => {
        const { first, last } = longestStretch(weights);
        const found = first === -1 ? 0 : sum(weights.slice(first, last + 1));
        for (let from = 0; from < weights.length; from++) {
          for (let to = from; to < weights.length; to++) {
            assert.ok(sum(weights.slice(from, to + 1)) <= found);
          }
        }
      }),
    );
  });
});
