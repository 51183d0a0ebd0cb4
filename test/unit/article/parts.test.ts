import assert from 'node:assert/strict';
import type { Section, SectionKind } from '../../../src/core/article/article';
import { partsOf, sectionAt } from '../../../src/core/article/parts';

function sections(...kinds: SectionKind[]): Section[] {
  return kinds.map((kind, line) => ({
    kind,
    firstLine: line,
    lastLine: line,
    start: line,
    end: line + 1,
    rule: 'prose',
    confidence: 1,
  }));
}

function summary(...kinds: SectionKind[]): string[] {
  return partsOf(sections(...kinds)).map(
    (part) => `${part.kind}: ${part.sections.map((section) => section.kind).join(' ')}`,
  );
}

suite('parts of an article', () => {
  test('the body runs from the lede to the last paragraph', () => {
    assert.deepEqual(
      summary('chrome', 'headline', 'lede', 'subheading', 'caption', 'paragraph', 'related'),
      ['front: chrome headline', 'body: lede subheading caption paragraph', 'end: related'],
    );
  });

  test('a text without a body is front matter', () => {
    assert.deepEqual(summary('chrome', 'headline'), ['front: chrome headline']);
  });

  test('no sections make no parts', () => {
    assert.deepEqual(summary(), []);
  });

  test('a body alone has neither front nor end matter', () => {
    assert.deepEqual(summary('lede', 'paragraph'), ['body: lede paragraph']);
  });

  test('a line belongs to the section that it is of, a blank one between two to none', () => {
    const [first, second] = sections('headline', 'lede');
    assert.ok(first && second);
    const apart = [first, { ...second, firstLine: 2, lastLine: 3 }];
    const kinds = [0, 1, 2, 3, 4].map((line) => sectionAt(apart, line)?.kind);
    assert.deepEqual(kinds, ['headline', undefined, 'lede', 'lede', undefined]);
  });
});
