import assert from 'node:assert/strict';
import { noAnnotations, type Mention } from '../../../src/core/annotations/annotations';
import { changeBetween, reapply, revert } from '../../../src/core/annotations/history';
import { drop, putBack } from '../../../src/core/annotations/repair';
import { Tracked } from '../../../src/core/annotations/track';
import { marked, onlySpan } from './marked';

const { text, ...marks } = marked('At noon [Ada Kohen] spoke to the crews.');
const span = onlySpan({ text, ...marks });

const ada: Mention = {
  id: 'm-1',
  type: 'person',
  entity: 'ada-koren',
  start: 40,
  end: 49,
  exact: 'Ada Koren',
  prefix: 'said ',
  suffix: ' to',
};
const lost = { placed: noAnnotations, detached: { ...noAnnotations, mentions: [ada] } };

suite('annotations without a place', () => {
  test('are put back with the words that stand there', () => {
    const { placed, detached } = putBack(lost, [{ item: ada, span }], text);
    assert.deepEqual(placed.mentions, [
      { ...ada, ...span, exact: 'Ada Kohen', prefix: 'At noon ', suffix: ' spoke to the crews.' },
    ]);
    assert.deepEqual(detached.mentions, []);
  });

  test('are dropped without touching others', () => {
    const other = { ...ada, id: 'm-2' };
    const both = { ...lost, detached: { ...noAnnotations, mentions: [ada, other] } };
    assert.deepEqual(drop(both, [ada]).detached.mentions, [other]);
  });

  test('a quotation takes along what stands beside it as before', () => {
    const old = marked('[“Never again”], [said] [Ada Koren].');
    const [content, cue, source] = old.spans.map((one) => ({
      ...one,
      exact: old.text.slice(one.start, one.end),
    }));
    assert.ok(content && cue && source);
    const quotation = { id: 'q-1', kind: 'direct' as const, content, cue, source };
    const now = marked('Live: [“Never, again”], [said] Ada Kohen.');
    const [place, said] = now.spans;
    assert.ok(place && said);
    const sorted = { ...lost, detached: { ...noAnnotations, quotations: [quotation] } };
    const { placed } = putBack(sorted, [{ item: quotation, span: place }], now.text);
    const [back] = placed.quotations;
    assert.deepEqual(back?.cue, { ...said, exact: 'said' });
    assert.equal(back.source, undefined);
  });

  test('a repair is one step to undo and redo', () => {
    const before = Tracked.of(noAnnotations, text, lost.detached);
    const { placed, detached } = putBack(lost, [{ item: ada, span }], text);
    const after = before.annotated(placed, detached);
    const change = changeBetween(before, after);
    assert.ok(change);
    const undone = revert(after, change);
    assert.deepEqual(undone.unplaced.detached.mentions, [ada]);
    assert.deepEqual(undone.annotations.mentions, []);
    const redone = reapply(undone, change);
    assert.deepEqual(redone.unplaced.detached.mentions, []);
    assert.deepEqual(redone.annotations.mentions, placed.mentions);
  });
});
