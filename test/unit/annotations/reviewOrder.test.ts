import assert from 'node:assert/strict';
import {
  reviewProgress,
  suggestionBefore,
  suggestionFrom,
} from '../../../src/core/annotations/reviewOrder';
import type { EntitySuggestion } from '../../../src/core/tagger/suggestion';
import { marked } from './marked';

/** Suggestions at the brackets, and the offset of the cursor. */
function article(source: string): { open: EntitySuggestion[]; cursor: number } {
  const { text, spans, cursor = 0 } = marked(source);
  const open = spans.map((span) => ({
    ...span,
    type: 'person',
    score: 1,
    by: 'model' as const,
    args: [],
    name: text.slice(span.start, span.end),
  }));
  return { open, cursor };
}

suite('walking through suggestions', () => {
  const table: readonly (readonly [source: string, from?: string, before?: string])[] = [
    ['|one [Ann] two [Bob]', 'Ann', 'Bob'],
    ['one |[Ann] two [Bob]', 'Ann', 'Bob'],
    ['one [A|nn] two [Bob]', 'Bob', 'Ann'],
    ['one [Ann] two [Bob]|', 'Ann', 'Bob'],
    ['no|ne'],
  ];
  for (const [source, from, before] of table) {
    test(source, () => {
      const { open, cursor } = article(source);
      assert.equal(suggestionFrom(open, cursor)?.name, from);
      assert.equal(suggestionBefore(open, cursor)?.name, before);
    });
  }

  test('what is decided counts in the progress, before and after the cursor', () => {
    const { open, cursor } = article('[Ann] and |[Bob] and [Cid]');
    assert.deepEqual(reviewProgress(open, cursor, 0), { place: 2, all: 3 });
    assert.deepEqual(reviewProgress(open, cursor, 4), { place: 6, all: 7 });
  });
});
