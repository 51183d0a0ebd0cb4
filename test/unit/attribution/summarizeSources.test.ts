import assert from 'node:assert/strict';
import { findQuotations } from '../../../src/core/attribution/findQuotations';
import { summarizeSources } from '../../../src/core/attribution/summarizeSources';
import { sectionsOf } from './marked';

const text = `“We will go,” said Dana Ruiz, the mayor of Elmira. “And soon.”
According to Reuters, the town has no money.
A spokesman said the plan was old.
Ruiz said that the plan was new.
“Nobody asked us what we think.”`;

function summary() {
  return summarizeSources(text, findQuotations(text, sectionsOf(text), 'en'), 40);
}

suite('summary of the sources', () => {
  test('gathers the quotations of a speaker under the full name, most words first', () => {
    assert.deepEqual(
      summary().speakers.map(({ speaker, quotations, words }) => [
        speaker,
        quotations.length,
        words,
      ]),
      [
        ['Dana Ruiz', 2, 9],
        ['Reuters', 1, 5],
        ['A spokesman', 1, 4],
      ],
    );
  });

  test('tells role, kind and share of each speaker', () => {
    const [ruiz] = summary().speakers;
    assert.deepEqual([ruiz?.role, ruiz?.kind, ruiz?.share], ['mayor of Elmira', 'named', 9 / 40]);
  });

  test('lists the quotations without a source', () => {
    const { withoutSource } = summary();
    assert.deepEqual(
      withoutSource.map(({ content }) => text.slice(content.start, content.end)),
      ['“Nobody asked us what we think.”'],
    );
  });

  test('counts the kinds of source and lists the media cited', () => {
    const { kinds, cites } = summary();
    assert.deepEqual(kinds, { named: 1, unnamed: 1, organization: 0, document: 0, media: 1 });
    assert.deepEqual(cites, ['Reuters']);
  });

  test('words that two quotations of a speaker share count once', () => {
    const quotation = { speaker: 'X', content: { start: 0, end: 20 } };
    const twice = summarizeSources('one two three four five', [quotation, quotation], 5);
    assert.equal(twice.speakers[0]?.words, 5);
  });

  test('an article without words has no shares', () => {
    assert.equal(summarizeSources('', [], 0).speakers.length, 0);
  });
});
