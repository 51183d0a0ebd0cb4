import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withoutCommonEnds } from '../../../src/core/annotations/commonEnds';

suite('lists without their common ends', () => {
  const list = fc.array(fc.constantFrom('a', 'b'), { maxLength: 8 });

  test('nothing is left of equal lists', () => {
    const { before, after } = withoutCommonEnds(['a', 'b', 'a'], ['a', 'b', 'a'], Object.is);
    assert.deepEqual([before, after], [[], []]);
  });

  test('what came between two equal items is one item, not two', () => {
    const { before, after } = withoutCommonEnds(['a', 'a'], ['a', 'a', 'a'], Object.is);
    assert.deepEqual([before, after], [[], ['a']]);
  });

  test('what is left differs at both ends, and with what was taken away is the lists', () => {
    fc.assert(
      fc.property(list, list, (one, other) => {
        const { head, before, after } = withoutCommonEnds(one, other, Object.is);
        const tail = one.length - head - before.length;
        assert.equal(other.length - head - after.length, tail);
        for (const [whole, middle] of [
          [one, before],
          [other, after],
        ] as const) {
          assert.deepEqual(whole.slice(head, whole.length - tail), middle);
          assert.deepEqual(whole.slice(0, head), one.slice(0, head));
          assert.deepEqual(whole.slice(whole.length - tail), one.slice(one.length - tail));
        }
        if (before.length === 0 || after.length === 0) return;
        assert.notEqual(before[0], after[0]);
        assert.notEqual(before.at(-1), after.at(-1));
      }),
    );
  });
});
