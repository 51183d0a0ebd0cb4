import assert from 'node:assert/strict';
import { noAnnotations } from '../../../src/core/annotations/annotations';
import type { Annotations, Mention } from '../../../src/core/annotations/annotations';
import { attach, detach, wordsLost } from '../../../src/core/annotations/detached';

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

  test('are those whose words stand there by chance, beside other words', () => {
    const chance = { ...john, prefix: 'The report was read by ', suffix: ' on Friday morning' };
    assert.deepEqual(detach(having(chance), text).detached.mentions, [chance]);
  });

  test('are none for a context that another program wrote in its own way', () => {
    const other = { ...john, prefix: 'mary   met ', suffix: '' };
    assert.deepEqual(detach(having(other), text).placed.mentions, [other]);
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

  test('what another program took the words of is kept as it was', () => {
    const now = { ...john, end: john.start + 1 };
    const { placed, detached } = wordsLost(having(mary, john), having(mary, now), 'Mary met J.');
    assert.deepEqual(placed.mentions, [mary]);
    assert.deepEqual(detached.mentions, [john]);
  });

  test('what another program deleted is kept as it was', () => {
    const { detached } = wordsLost(having(mary, john), having(mary), 'Mary left.');
    assert.deepEqual(detached.mentions, [john]);
  });
});
