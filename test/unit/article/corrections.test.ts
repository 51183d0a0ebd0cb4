import assert from 'node:assert/strict';
import { analyzeArticle } from '../../../src/core/article/analyze';
import type { SectionKind } from '../../../src/core/article/article';

const text = `Lorne harbour to close for three weeks

Ferries to the islands will leave from the fishing dock in March, the port authority of Lorne said on Tuesday.

The first boat of the day will sail at six in the morning rather than at five, and the last one at nine.

The western quay, which is ninety years old, will be rebuilt meanwhile for 14 million euros.`;

const spanOf = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const corrected = (words: string, kind: SectionKind) =>
  analyzeArticle(text, { corrections: { sections: [{ ...spanOf(words), kind }], metadata: {} } });

suite('corrections', () => {
  test('a line is what a person says it is, and surely so', () => {
    const { sections } = corrected('The first boat', 'caption');
    const section = sections.find(({ rule }) => rule === 'person');
    assert.equal(section?.kind, 'caption');
    assert.equal(section.confidence, 1);
    assert.ok(text.slice(section.start, section.end).startsWith('The first boat'));
  });

  test('of a paragraph that was broken at a width, a line is corrected by itself', () => {
    const broken = `Lorne harbour to close for three weeks

The harbour of Lorne will close for three weeks in
March so that its western quay can be rebuilt, the
Lead by phone from our correspondent in the harbour,
port authority said on Tuesday, after a year of
talks with the ferry lines.

Ferries to the islands will leave from the fishing
dock instead, and the first boat of the day will
sail at six in the morning.`;
    const line = broken.split('\n')[4] ?? '';
    const start = broken.indexOf(line);
    const { sections } = analyzeArticle(broken, {
      corrections: {
        sections: [{ start, end: start + line.length, kind: 'caption' }],
        metadata: {},
      },
    });
    assert.deepEqual(
      sections.map(({ kind }) => kind),
      ['headline', 'lede', 'caption', 'lede', 'paragraph'],
    );
    const caption = sections.find(({ kind }) => kind === 'caption');
    assert.equal(broken.slice(caption?.start, caption?.end), line);
  });

  test('the other lines stay what they are', () => {
    const kinds = corrected('The first boat', 'caption').sections.map(({ kind }) => kind);
    assert.deepEqual(kinds, ['headline', 'lede', 'caption', 'paragraph']);
  });

  test('lines that are no longer of the body do not count as its words', () => {
    const before = analyzeArticle(text).metadata.words;
    assert.ok(corrected('The first boat', 'chrome').metadata.words < before);
  });

  test('a headline that a person names is the headline of the card', () => {
    const { headline } = corrected('Ferries to the islands', 'headline').metadata;
    assert.ok(headline?.value.startsWith('Ferries to the islands'));
  });

  test('a line that a person takes for the credit of a picture is one on the card', () => {
    const { credits } = corrected('The first boat', 'credit').metadata;
    assert.deepEqual(
      credits.map(({ value, rule }) => [value.slice(0, 14), rule]),
      [['The first boat', 'person']],
    );
  });

  test('metadata has the value that a person gave, read where the text says it', () => {
    const { metadata } = analyzeArticle(text, {
      corrections: { sections: [], metadata: { outlet: 'Coast Courier', mediaId: '14 million' } },
    });
    assert.equal(metadata.outlet?.value, 'Coast Courier');
    assert.equal(metadata.outlet.rule, 'person');
    assert.equal(metadata.mediaId?.start, text.indexOf('14 million'));
  });
});
