import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LinePattern, literally } from '../../../../src/core/article/outletRules/linePattern';

/** The value that the pattern finds in the line; `undefined` where the line is not of it. */
function value(pattern: string, line: string): string | undefined {
  const span = new LinePattern(pattern).valueIn(line);
  return span && line.slice(span.start, span.end);
}

suite('patterns of lines', () => {
  const cases: readonly [pattern: string, line: string, value: string | undefined][] = [
    ['Follow us', 'Follow us', 'Follow us'],
    ['Follow us', 'Follow us on X', undefined],
    ['Follow us*', 'Follow us on X', 'on X'],
    ['By *', 'By  Ada Lind ', 'Ada Lind'],
    ['By * for Reuters', 'By Ada Lind for Reuters', 'Ada Lind'],
    ['Posted on * by *', 'Posted on 3 July by Ada Lind', '3 July'],
    ['* | Harbour Post', 'Quay to close | Harbour Post', 'Quay to close'],
    ['كتب: *', 'كتب: أحمد علي', 'أحمد علي'],
    [String.raw`5 \* hotel`, '5 * hotel', '5 * hotel'],
    [String.raw`5 \* hotel`, '5 big hotel', undefined],
    // The two ends may not share a character.
    ['aba*aba', 'ababa', undefined],
    ['*a*b*', 'xxbxxa', undefined],
  ];
  for (const [pattern, line, expected] of cases) {
    test(`${pattern} in “${line}” stands for ${expected ?? 'nothing'}`, () => {
      assert.equal(value(pattern, line), expected);
    });
  }

  test('a text written literally is a pattern of itself and of nothing else', () => {
    const line = fc.string().filter((text) => !text.includes('\n'));
    fc.assert(
      fc.property(line, line, (text, other) => {
        const pattern = new LinePattern(literally(text));
        assert.ok(pattern.isLiteral);
        assert.deepEqual(pattern.valueIn(text), { start: 0, end: text.length });
        assert.equal(pattern.valueIn(other) !== undefined, other === text);
      }),
    );
  });

  test('many asterisks in a line of a megabyte cost no more than reading it', () => {
    assert.equal(value(`${'*a'.repeat(1000)}*b`, 'a'.repeat(1_000_000)), undefined);
  });
});
