import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block } from '../../../src/core/reader/page';
import { spliced, splicesBetween } from '../../../src/core/reader/splices';
import { english, pageFrom } from './pages';

const blocksOf = (source: string) => pageFrom(source).page.blocks;

function paragraph(text: string): Block {
  const line = { text, direction: 'ltr', language: 'en', marks: [] } as const;
  return { kind: 'paragraph', lines: [line], entities: [], notes: [] };
}

suite('what changes between two pages', () => {
  test('is nothing when nothing did', () => {
    assert.deepEqual(splicesBetween(blocksOf(english), blocksOf(english)), []);
  });

  test('is one block when one paragraph was edited', () => {
    const edited = blocksOf(english.replace('nine days', 'ten days'));
    const splices = splicesBetween(blocksOf(english), edited);
    assert.equal(splices.length, 1);
    assert.equal(splices[0]?.remove, 1);
    assert.match(splices[0].insert[0]?.lines[0]?.text ?? '', /ten days/);
  });

  test('is the blocks with a new mention when a name was tagged all over', () => {
    const tagged = blocksOf(english.replaceAll('vote', '[vote]'));
    const splices = splicesBetween(blocksOf(english), tagged);
    assert.deepEqual(
      splices.map(({ remove, insert }) => [remove, insert.length]),
      splices.map(() => [1, 1]),
    );
    assert.ok(splices.length > 1);
  });

  test('leads from any page to any other', () => {
    const page = fc.array(fc.constantFrom('a', 'b', 'c').map(paragraph), { maxLength: 8 });
    fc.assert(
      fc.property(page, page, (before, after) => {
        assert.deepEqual(spliced(before, splicesBetween(before, after)), after);
      }),
    );
  });
});
