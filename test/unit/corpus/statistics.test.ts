import assert from 'node:assert/strict';
import { noAnnotations, type Annotations } from '../../../src/core/annotations/annotations';
import { analyzeArticle } from '../../../src/core/article/analyze';
import { findQuotations } from '../../../src/core/attribution/findQuotations';
import {
  addStatistics,
  noStatistics,
  statisticsOf,
  type Statistics,
} from '../../../src/core/corpus/statistics';

const story = `Minister Closes Northern Fishing Grounds

The ministry of fisheries will close the northern grounds to trawlers for the whole of the winter.

“We will be back,” Ada Lindqvist said on Monday, when the last of the boats had come to the harbour.

According to Reuters, an official told the crews that they would be paid until the spring tides.
`;

function figures(text: string, annotations: Annotations = noAnnotations): Statistics {
  const analysis = analyzeArticle(text);
  const readings = findQuotations(text, analysis.sections, analysis.language);
  return statisticsOf(text, analysis, readings, annotations);
}

suite('statistics', () => {
  test('count quotations and sources by kind, and the media cited', () => {
    const { articles, languages, quotations, sources, cites, accepted } = figures(story);
    assert.equal(articles, 1);
    assert.deepEqual(languages, { en: 1 });
    assert.equal(quotations.direct, 1);
    assert.equal(sources.named, 1);
    assert.deepEqual(cites, { Reuters: 1 });
    assert.equal(accepted, 0);
  });

  test('a kept quotation is counted once, beside the others', () => {
    const start = story.indexOf('“We');
    const exact = '“We will be back,”';
    const content = { start, end: start + exact.length, exact };
    const kept = { id: 'q-1', kind: 'mixed', content } as const;
    const before = figures(story);
    const { quotations, accepted } = figures(story, { ...noAnnotations, quotations: [kept] });
    assert.equal(accepted, 1);
    assert.deepEqual(quotations, { ...before.quotations, direct: 0, mixed: 1 });
  });

  test('mentions are counted by type', () => {
    const mention = { start: 0, end: 8, exact: 'Minister', prefix: '', suffix: '' };
    const mentions = [
      { ...mention, id: 'm-1', type: 'person' },
      { ...mention, id: 'm-2', type: 'group' },
      { ...mention, id: 'm-3', type: 'person' },
    ];
    assert.deepEqual(figures(story, { ...noAnnotations, mentions }).mentions, {
      group: 1,
      person: 2,
    });
  });

  test('those of several articles add up, in any order', () => {
    const other = figures(story.replaceAll('Reuters', 'AFP'));
    const both = addStatistics(figures(story), other);
    assert.deepEqual(both, addStatistics(other, figures(story)));
    assert.equal(both.articles, 2);
    assert.equal(both.words, 2 * other.words);
    assert.deepEqual(both.cites, { AFP: 1, Reuters: 1 });
  });

  test('nothing adds nothing', () => {
    assert.deepEqual(addStatistics(noStatistics, figures(story)), figures(story));
  });
});
