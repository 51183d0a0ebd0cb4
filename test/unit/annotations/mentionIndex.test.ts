import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Mention } from '../../../src/core/annotations/annotations';
import { MentionIndex } from '../../../src/core/annotations/mentionIndex';
import { inOrder } from '../../../src/core/annotations/order';
import { overlaps } from '../../../src/core/text/span';
import { marked } from './marked';

function indexOf(source: string) {
  const { text, spans, cursor = 0 } = marked(source);
  const mentions = spans.map(({ start, end }): Mention => {
    const exact = text.slice(start, end);
    return { id: exact, type: 'person', start, end, exact, prefix: '', suffix: '' };
  });
  return { index: new MentionIndex(mentions), cursor };
}

const names = (mentions: readonly Mention[]): string[] => mentions.map(({ exact }) => exact);

suite('finding mentions', () => {
  test('all that hold the character at the cursor, the shortest first', () => {
    const { index, cursor } = indexOf('[University of [Mexi|co]] [City]');
    assert.deepEqual(names(index.at(cursor)), ['Mexico', 'University of Mexico']);
  });

  test('a cursor right after a mention touches it and is not in it', () => {
    const { index, cursor } = indexOf('[Mexico]|, [City]');
    assert.deepEqual(names(index.at(cursor)), []);
    assert.deepEqual(names(index.touching(cursor)), ['Mexico']);
  });

  test('the next and the previous from the cursor', () => {
    const { index, cursor } = indexOf('[Kelly] and [Rex Ti|llerson] and [Trump]');
    assert.equal(index.next(cursor)?.exact, 'Trump');
    assert.equal(index.previous(cursor)?.exact, 'Rex Tillerson');
    assert.equal(index.previous(0), undefined);
    assert.equal(index.next(99), undefined);
  });

  test('finds what a look at every mention finds', () => {
    const span = fc
      .tuple(fc.nat(60), fc.integer({ min: 1, max: 40 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 40 }), span, (spans, wanted) => {
        const mentions = inOrder(
          spans.map((at, i): Mention => {
            return { id: `${i}`, type: 'person', ...at, exact: '', prefix: '', suffix: '' };
          }),
          (mention) => mention,
        );
        const index = new MentionIndex(mentions);
        assert.deepEqual(
          index.overlapping(wanted),
          mentions.filter((mention) => overlaps(mention, wanted)),
        );
        const at = wanted.start;
        assert.deepEqual(
          new Set(index.touching(at)),
          new Set(mentions.filter(({ start, end }) => start <= at && at <= end)),
        );
      }),
    );
  });
});
