import assert from 'node:assert/strict';
import { unbalancedMarks } from '../../../src/core/attribution/unbalancedMarks';
import { sectionsOf } from './marked';

/** The text around each mark that has no partner. */
function alone(text: string): string[] {
  return unbalancedMarks(text, sectionsOf(text)).map(({ start }) => text.slice(start, start + 6));
}

suite('unbalanced quotation marks', () => {
  test('are those that nothing closes or opens', () => {
    assert.deepEqual(alone('He said: “We go.\nNow.” she said.'), ['“We go', '” she ']);
  });

  test('a quotation that goes on in the next paragraph is balanced there', () => {
    assert.deepEqual(alone('He said: “We go.\n“And now,” he added.'), []);
  });

  test('apostrophes, feet and inches are no marks', () => {
    assert.deepEqual(alone(`It’s 6'2" and the ’90s' end.`), []);
  });
});
