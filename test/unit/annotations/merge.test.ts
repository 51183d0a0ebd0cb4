import assert from 'node:assert/strict';
import fc from 'fast-check';
import { noAnnotations } from '../../../src/core/annotations/annotations';
import type { Annotations, Mention } from '../../../src/core/annotations/annotations';
import { mergeAnnotations } from '../../../src/core/annotations/merge';

function mention(id: string, type = 'person', start = 0): Mention {
  return { id, type, start, end: start + 4, exact: 'Mary', prefix: '', suffix: '' };
}

function having(...mentions: Mention[]): Annotations {
  return { ...noAnnotations, mentions };
}

const a = mention('m-a', 'person', 0);
const b = mention('m-b', 'person', 10);
const c = mention('m-c', 'person', 20);

suite('merging annotations', () => {
  test('what either side added is there, in order', () => {
    assert.deepEqual(mergeAnnotations(having(b), having(b, c), having(a, b)).mentions, [a, b, c]);
  });

  test('what I removed is gone, what they removed is gone', () => {
    assert.deepEqual(mergeAnnotations(having(a, b, c), having(b, c), having(a, b)).mentions, [b]);
  });

  test('what I removed and they changed stays as they have it', () => {
    const changed = { ...a, note: 'theirs' };
    assert.deepEqual(mergeAnnotations(having(a), having(), having(changed)).mentions, [changed]);
  });

  test('what they removed and I changed stays as I have it', () => {
    const changed = { ...a, note: 'mine' };
    assert.deepEqual(mergeAnnotations(having(a), having(changed), having()).mentions, [changed]);
  });

  test('where both changed one item, mine counts', () => {
    const mine = { ...a, type: 'group' };
    const theirs = { ...a, type: 'event' };
    assert.deepEqual(mergeAnnotations(having(a), having(mine), having(theirs)).mentions, [mine]);
  });

  test('a side that did nothing takes what the other has', () => {
    const lists = fc.uniqueArray(fc.constantFrom(a, b, c, mention('m-d', 'event', 30)));
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        const sorted = (items: Mention[]) => having(...items.sort((x, y) => x.start - y.start));
        const base = sorted(before);
        const other = sorted(after);
        assert.deepEqual(mergeAnnotations(base, base, other), other);
        assert.deepEqual(mergeAnnotations(base, other, { ...base }), other);
      }),
    );
  });
});
