import assert from 'node:assert/strict';
import { noAnnotations, type Mention } from '../../../src/core/annotations/annotations';
import { removeMentions } from '../../../src/core/annotations/edit';
import { Tracked } from '../../../src/core/annotations/track';
import { keepLostWords, mergeTracked } from '../../../src/core/annotations/trackedMerge';

const text = 'Mary met John and Anna.';

function mention(exact: string): Mention {
  const start = text.indexOf(exact);
  const id = `m-${exact.toLowerCase()}`;
  return { id, type: 'person', start, end: start + exact.length, exact, prefix: '', suffix: '' };
}

const [mary, john, anna] = [mention('Mary'), mention('John'), mention('Anna')];
const having = (...mentions: Mention[]) => ({ ...noAnnotations, mentions });
const wordsIn = ({ mentions }: { readonly mentions: readonly Mention[] }) =>
  mentions.map(({ exact }) => exact);

suite('two writers of one article', () => {
  test('each keep what they added, and what one removed is gone', () => {
    const base = Tracked.of(having(mary), text);
    const mine = base.annotated(having(mary, john));
    const theirs = Tracked.of(having(anna), text);
    assert.deepEqual(wordsIn(mergeTracked(base, mine, theirs).annotations), ['John', 'Anna']);
  });

  test('do not put back what waits for a decision', () => {
    const base = Tracked.of(having(mary), text, having(anna));
    const mine = base.annotated(having(mary, john));
    const theirs = Tracked.of(having(mary), text, having(anna));
    const merged = mergeTracked(base, mine, theirs);
    assert.deepEqual(wordsIn(merged.annotations), ['Mary', 'John']);
    assert.deepEqual(wordsIn(merged.unplaced.detached), ['Anna']);
  });

  test('what lost its words to another program waits, what a person deletes goes', () => {
    const before = Tracked.of(having(mary, john), text);
    const edited = before.edited([{ ...john, text: 'nobody' }]);
    const kept = keepLostWords(before, edited);
    assert.deepEqual(wordsIn(kept.annotations), ['Mary']);
    assert.deepEqual(wordsIn(kept.unplaced.detached), ['John']);
  });

  test('nothing is new where all words were kept, wherever they went', () => {
    const before = Tracked.of(having(mary, john), text);
    const edited = before.edited([{ start: 0, end: 0, text: 'On Monday ' }]);
    assert.equal(keepLostWords(before, edited), edited);
    const removed = before.annotated(removeMentions(before.annotations, [john.id]));
    assert.equal(keepLostWords(removed, removed), removed);
  });
});
