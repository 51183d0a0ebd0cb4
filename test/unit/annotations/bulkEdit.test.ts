import assert from 'node:assert/strict';
import fc from 'fast-check';
import { refineEdit } from '../../../src/core/annotations/bulkEdit';
import { EditBatch } from '../../../src/core/annotations/textEdit';

function refined(before: string, after: string): string[] {
  return refineEdit({ start: 0, end: before.length, text: after }, before).map(
    ({ start, end, text }) => `${before.slice(start, end)}→${text}`,
  );
}

suite('replacing whole paragraphs', () => {
  test('touches only the words that differ', () => {
    assert.deepEqual(refined('Kelly met Rex on Friday.', 'Kelly saw Rex Friday.'), [
      'met→saw',
      'on →',
    ]);
  });

  test('touches only line ends where lines are wrapped anew', () => {
    assert.deepEqual(refined('Kelly met\nRex on Friday.', 'Kelly\nmet Rex on\nFriday.'), [
      ' →\n',
      '\n→ ',
      ' →\n',
    ]);
  });

  test('does not pair one of many equal words with another', () => {
    assert.deepEqual(refined('x Kelly y', 'a Kelly b Kelly c'), ['x Kelly y→a Kelly b Kelly c']);
  });

  test('pairs Chinese by character', () => {
    assert.deepEqual(refined('我在東京工作', '你在東京上班'), ['我→你', '工作→上班']);
  });

  test('gives the same text as the whole replacement', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '\n', '.', '東'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edits = refineEdit({ start: 0, end: before.length, text: after }, before);
        assert.equal(new EditBatch(edits).applyTo(before), after);
      }),
    );
  });
});
