import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Mark } from '../../../src/core/reader/page';
import { runsOf } from '../../../src/core/reader/runs';
import { compareSpans } from '../../../src/core/text/span';
import { marked } from '../annotations/marked';

function lineOf(text: string, marks: readonly Mark[]) {
  return { text, marks, direction: 'ltr', language: 'en' } as const;
}

/** Each run with the texts of its marks, from the outside in. */
function runs(source: string): string[] {
  const { text, spans } = marked(source);
  const marks = spans.map((span): Mark => ({ kind: 'quotation', ...span }));
  return runsOf(lineOf(text, marks)).map(
    (run) =>
      `${run.text}: ${run.marks.map((mark) => text.slice(mark.start, mark.end)).join(' > ')}`,
  );
}

suite('the runs of a line', () => {
  test('end where a mark begins or ends', () => {
    assert.deepEqual(runs('on [Friday] only'), ['on : ', 'Friday: Friday', ' only: ']);
  });

  test('name nested marks from the outside in', () => {
    assert.deepEqual(runs('[University of [Mexico]]'), [
      'University of : University of Mexico',
      'Mexico: University of Mexico > Mexico',
    ]);
  });

  test('of marks that cross, the first is outside', () => {
    const text = 'Port of Rivermouth City';
    const port: Mark = { kind: 'quotation', start: 0, end: text.indexOf(' City') };
    const city: Mark = { kind: 'quotation', start: text.indexOf('Rivermouth'), end: text.length };
    assert.deepEqual(
      runsOf(lineOf(text, [port, city])).map((run) => run.marks),
      [[port], [port, city], [city]],
    );
  });

  test('a line without characters has none', () => {
    assert.deepEqual(runsOf(lineOf('', [])), []);
  });

  test('hold all characters in their order, and each mark whole', () => {
    const spans = fc
      .tuple(fc.nat(40), fc.integer({ min: 1, max: 20 }))
      .map(([start, length]): Mark => ({ kind: 'quotation', start, end: start + length }));
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 5 }), (found) => {
        const text = 'x'.repeat(60);
        const marks = found.sort(compareSpans);
        const result = runsOf(lineOf(text, marks));
        assert.equal(result.map((run) => run.text).join(''), text);
        for (const mark of marks) {
          const covered = result.filter((run) => run.marks.includes(mark));
          const length = covered.reduce((sum, run) => sum + run.text.length, 0);
          assert.equal(length, mark.end - mark.start);
        }
      }),
    );
  });

  test('thousands of marks on the same words neither nest without end nor take long', () => {
    const marks = Array.from({ length: 5000 }, (): Mark => ({
      kind: 'quotation',
      start: 0,
      end: 5,
    }));
    const [first] = runsOf(lineOf('words', marks));
    assert.ok(first && first.marks.length < 10);
  });
});
