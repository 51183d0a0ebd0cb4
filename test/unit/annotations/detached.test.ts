import assert from 'node:assert/strict';
import { noAnnotations } from '../../../src/core/annotations/annotations';
import type { Annotations, Mention } from '../../../src/core/annotations/annotations';
import { attach, detach } from '../../../src/core/annotations/detached';

const text = 'Mary met John.';

function mention(exact: string, start: number): Mention {
  const id = `m-${exact.toLowerCase()}`;
  return { id, type: 'person', start, end: start + exact.length, exact, prefix: '', suffix: '' };
}

const mary = mention('Mary', text.indexOf('Mary'));
const john = mention('John', text.indexOf('John'));
const elsewhere = mention('Anna', text.indexOf('met'));
const beyond = mention('Paul', 900);

function having(...mentions: Mention[]): Annotations {
  return { ...noAnnotations, mentions };
}

suite('detached annotations', () => {
  test('are those whose words do not stand at their place, or beyond the end', () => {
    const { placed, detached } = detach(having(mary, elsewhere, john, beyond), text);
    assert.deepEqual(placed.mentions, [mary, john]);
    assert.deepEqual(detached.mentions, [elsewhere, beyond]);
  });

  test('go back to where they were', () => {
    const all = having(mary, elsewhere, john, beyond);
    const { placed, detached } = detach(all, text);
    assert.deepEqual(attach(placed, detached), all);
  });

  test('a quotation is detached as a whole when its source is', () => {
    const quotation = {
      id: 'q-1',
      kind: 'direct' as const,
      content: { start: 0, end: 4, exact: 'Mary' },
      source: { start: 0, end: 4, exact: 'Anna' },
    };
    const { placed, detached } = detach({ ...noAnnotations, quotations: [quotation] }, text);
    assert.deepEqual(placed.quotations, []);
    assert.deepEqual(detached.quotations, [quotation]);
  });
});
