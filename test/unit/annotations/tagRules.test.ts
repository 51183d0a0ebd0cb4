import assert from 'node:assert/strict';
import {
  forbiddenOverlaps,
  forbiddenSection,
  mayShareWords,
  objectionTo,
} from '../../../src/core/annotations/tagRules';
import type { Section } from '../../../src/core/article/article';
import type { Overlap } from '../../../src/core/entities/tagSet';

suite('rules of a tag set', () => {
  const section = (kind: Section['kind'], start: number, end: number): Section => ({
    kind,
    start,
    end,
    firstLine: 0,
    lastLine: 0,
    rule: 'outlet-rule',
    confidence: 1,
  });
  const sections = [section('headline', 0, 10), section('chrome', 11, 20)];

  const outer = { start: 0, end: 10 };
  const cases: readonly [what: string, other: { start: number; end: number }, ...Overlap[]][] = [
    ['apart', { start: 10, end: 12 }, 'any', 'nested', 'none'],
    ['within', { start: 2, end: 5 }, 'any', 'nested'],
    ['the same words', outer, 'any', 'nested'],
    ['crossing', { start: 5, end: 12 }, 'any'],
  ];
  for (const [what, other, ...allowing] of cases) {
    test(`two mentions ${what} are allowed by: ${allowing.join(', ')}`, () => {
      for (const overlap of ['any', 'nested', 'none'] as const) {
        assert.equal(mayShareWords(overlap, outer, other), allowing.includes(overlap), overlap);
        assert.equal(mayShareWords(overlap, other, outer), allowing.includes(overlap), overlap);
      }
    });
  }

  test('each mention that may not stand where it does is told once', () => {
    const mentions = [outer, { start: 2, end: 5 }, { start: 8, end: 12 }, { start: 12, end: 14 }];
    assert.deepEqual(forbiddenOverlaps('none', mentions), [
      [mentions[0], mentions[1]],
      [mentions[0], mentions[2]],
    ]);
    assert.deepEqual(forbiddenOverlaps('nested', mentions), [[mentions[0], mentions[2]]]);
    assert.deepEqual(forbiddenOverlaps('any', mentions), []);
  });

  test('a type may stand only in the sections that its tag set names', () => {
    const type = { id: 'a', label: 'A', key: '', description: '' };
    const restricted = { ...type, sections: ['headline'] as const };
    assert.equal(forbiddenSection(restricted, sections, { start: 2, end: 5 }), undefined);
    assert.equal(forbiddenSection(restricted, sections, { start: 12, end: 15 }), 'chrome');
    assert.equal(forbiddenSection(restricted, sections, { start: 8, end: 15 }), 'chrome');
    assert.equal(forbiddenSection(type, sections, { start: 12, end: 15 }), undefined);
  });

  test('an objection names the section or the mention in the way', () => {
    const type = { id: 'person', label: 'Person', key: '', description: '' };
    const tagSet = {
      types: [{ ...type, sections: ['headline'] as const }],
      overlap: 'none',
    } as const;
    const tagged = { start: 4, end: 8 };
    const to = (name: string, start: number, end: number) =>
      objectionTo(tagSet, name, { start, end }, sections, [tagged]);
    assert.equal(to('person', 0, 3), undefined);
    assert.deepEqual(to('person', 12, 15), { section: 'chrome' });
    assert.deepEqual(to('person', 2, 5), { other: tagged });
    assert.equal(to('a type it does not know', 12, 15), undefined);
  });
});
