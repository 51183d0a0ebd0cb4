import assert from 'node:assert/strict';
import { atOnce, type Steps } from '../../../src/core/text/steps';

suite('work in steps', () => {
  function* countTo(most: number, done: number[]): Steps<string> {
    for (let n = 1; n <= most; n++) {
      done.push(n);
      yield;
    }
    return 'done';
  }

  test('done at once goes through all of them to the result', () => {
    const done: number[] = [];
    assert.equal(atOnce(countTo(3, done)), 'done');
    assert.deepEqual(done, [1, 2, 3]);
  });
});
