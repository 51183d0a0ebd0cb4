import assert from 'node:assert/strict';
import type { EntitySuggestion, SuggestedBy } from '../../../src/core/tagger/suggestion';
import { withoutOverlap } from '../../../src/core/tagger/withoutOverlap';

/** A suggestion over the dashes of a line, such as `  ---`. */
function over(line: string, type: string, score: number, by: SuggestedBy): EntitySuggestion {
  const [start, end] = [line.indexOf('-'), line.length];
  return { start, end, type, score, by, args: [], name: line };
}

const kept = (...suggestions: EntitySuggestion[]): string[] =>
  withoutOverlap(suggestions).map(({ type, by }) => `${type} ${by}`);

suite('suggestions that overlap', () => {
  test('both stay where they only touch', () => {
    const found = kept(over('--', 'person', 0.9, 'model'), over('  --', 'location', 0.9, 'model'));
    assert.deepEqual(found, ['person model', 'location model']);
  });

  test('the surer one stays', () => {
    const found = kept(over('--', 'person', 0.8, 'learned'), over('--', 'location', 0.6, 'model'));
    assert.deepEqual(found, ['person learned']);
  });

  test('a name is not cut to a part of it that is surer', () => {
    const found = kept(
      over('  ----', 'person', 0.9, 'learned'),
      over('------', 'person', 0.6, 'model'),
    );
    assert.deepEqual(found, ['person model']);
  });

  test('what has a form of its own goes before names', () => {
    const found = kept(over('---', 'person', 0.99, 'model'), over('----', 'date', 0.8, 'date'));
    assert.deepEqual(found, ['date date']);
  });

  test('what a person tagged gives the reason, and the surer of the two the score', () => {
    const [learned, model] = [
      over('--', 'person', 0.8, 'learned'),
      over('--', 'person', 0.9, 'model'),
    ];
    for (const both of [
      [learned, model],
      [model, learned],
    ]) {
      assert.deepEqual(withoutOverlap(both), [{ ...learned, score: 0.9 }]);
    }
  });
});
