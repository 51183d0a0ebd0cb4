import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Comparison } from '../../../../src/core/annotations/anchor/comparison';
import { Folded } from '../../../../src/core/annotations/anchor/fold';
import { Passage } from '../../../../src/core/annotations/anchor/passage';

suite('comparing a passage with a place', () => {
  const words = (least: number) =>
    fc.string({
      unit: fc.constantFrom('a', 'B', 'é', 'أ', '٣', '7', '…', '“', '-', '\n', '報', '🗞️'),
      minLength: least,
      maxLength: 40,
    });

  test('what stands with all that is remembered around it fits wholly', () => {
    fc.assert(
      fc.property(
        words(0),
        words(1).filter((prefix) => Folded.of(prefix).length > 0),
        words(1),
        words(1).filter((suffix) => Folded.of(suffix).length > 0),
        words(0),
        (lead, prefix, exact, suffix, rest) => {
          // Apart, so that no blank or mark of one joins those of the other.
          const text = Folded.of(`${lead}x${prefix}x${exact}x${suffix}x${rest}`);
          const start = lead.length + 1 + prefix.length;
          const quote = { exact: `x${exact}x`, prefix: `x${prefix}`, suffix: `${suffix}x` };
          const passage = new Passage({ start, end: start + quote.exact.length, ...quote });
          const from = text.indexAt(start);
          assert.deepEqual(new Comparison(text).at(passage, from, from + passage.loose.length), {
            start,
            end: passage.end,
            same: true,
            before: 1,
            after: 1,
            joinedBefore: Math.min(32, passage.lead),
            joinedAfter: Math.min(32, passage.contextLength - passage.lead),
            kept: 1,
            score: 1,
          });
        },
      ),
    );
  });

  test('what goes on in the text where it ended does not stand there, whatever is around it', () => {
    const text = Folded.of('On Monday the Kellys met in Tallinn.');
    const quote = { exact: 'Kelly', prefix: 'On Monday the ', suffix: ' met in Tallinn.' };
    const passage = new Passage({ start: 14, end: 19, ...quote });
    assert.equal(new Comparison(text).at(passage, 14, 19).same, false);
  });
});
