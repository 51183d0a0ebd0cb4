import assert from 'node:assert/strict';
import { noAnnotations, type Annotations } from '../../../src/core/annotations/annotations';
import { Tracked } from '../../../src/core/annotations/track';
import { CrossingWrites } from '../../../src/editor/model/crossingWrites';

const text = 'Ann met Ben and Cid.';

function tagged(...names: readonly string[]): Annotations {
  const mentions = names.map((exact) => {
    const start = text.indexOf(exact);
    const place = { start, end: start + exact.length, exact, prefix: '', suffix: '' };
    return { id: `m-${exact}`, type: 'person', ...place };
  });
  return { ...noAnnotations, mentions };
}

const tracked = (...names: readonly string[]) => Tracked.of(tagged(...names), text);

suite('what another window knew of what was written here', () => {
  /** Writes Ann, then Ben beside her, over a file that said nothing, and answers what was known to a writer. */
  function knownTo(theirs: readonly string[], disk: string): readonly string[] {
    const crossing = new CrossingWrites();
    crossing.writing(tracked(), 'nothing');
    crossing.writing(tracked('Ann'), 'Ann');
    const known = crossing.knownTo(tagged(...theirs), disk, tracked('Ann', 'Ben'));
    return known.annotations.mentions.map(({ exact }) => exact);
  }

  const cases: readonly [string, readonly string[], string, readonly string[]][] = [
    ['nothing, where none of it is in theirs', ['Cid'], 'Cid', []],
    ['the first of two writes, where that is in theirs', ['Ann', 'Cid'], 'Ann, Cid', ['Ann']],
    ['all, where the last is in theirs', ['Ben', 'Cid'], 'Ben, Cid', ['Ann', 'Ben']],
    ['all, where they put back what the file said', [], 'nothing', ['Ann', 'Ben']],
  ];
  for (const [what, theirs, disk, expected] of cases) {
    test(`is ${what}`, () => {
      assert.deepEqual(knownTo(theirs, disk), expected);
    });
  }
});
