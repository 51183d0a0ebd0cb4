import assert from 'node:assert/strict';
import { findQuotations } from '../../../src/core/attribution/findQuotations';
import { quotationsIn, sectionsOf } from './marked';

suite('quotations', () => {
  const orders: Record<string, [text: string, expected: object]> = {
    'content, source, cue': [
      '“We will go,” Dana Ruiz said.',
      { kind: 'direct', content: '“We will go,”', cue: 'said', source: 'Dana Ruiz' },
    ],
    'content, cue, source': [
      '“We will go,” said Dana Ruiz, the mayor of Elmira.',
      {
        kind: 'direct',
        content: '“We will go,”',
        cue: 'said',
        source: 'Dana Ruiz, the mayor of Elmira',
      },
    ],
    'source, cue, content': [
      'The mayor said: “We will go.”',
      { kind: 'direct', content: '“We will go.”', cue: 'said', source: 'The mayor' },
    ],
    'content around the cue': [
      '“We will go,” she said, “and soon.”',
      { kind: 'direct', content: '“We will go,” … “and soon.”', cue: 'said', source: 'she' },
    ],
    'content after the cue in a sentence of its own': [
      '“We will go,” she said. “And soon.”',
      { kind: 'direct', content: '“We will go,” … “And soon.”', cue: 'said', source: 'she' },
    ],
    'indirect with a conjunction': [
      'The mayor said that the town would go.',
      { kind: 'indirect', content: 'the town would go', cue: 'said', source: 'The mayor' },
    ],
    'indirect without one': [
      'Officials said the town would go.',
      { kind: 'indirect', content: 'the town would go', cue: 'said', source: 'Officials' },
    ],
    'indirect before the cue': [
      'The town would go, officials said.',
      { kind: 'indirect', content: 'The town would go', cue: 'said', source: 'officials' },
    ],
    'according to, behind': [
      'The town will go, according to two officials.',
      {
        kind: 'indirect',
        content: 'The town will go',
        cue: 'according to',
        source: 'two officials',
      },
    ],
    'according to, in front': [
      'According to two officials, the town will go.',
      {
        kind: 'indirect',
        content: 'the town will go',
        cue: 'According to',
        source: 'two officials',
      },
    ],
    mixed: [
      'The mayor said the town would “go at once” to the court.',
      {
        kind: 'mixed',
        content: 'the town would “go at once” to the court',
        cue: 'said',
        source: 'The mayor',
      },
    ],
  };
  for (const [order, [text, expected]] of Object.entries(orders)) {
    test(`are found in the order ${order}`, () => {
      assert.deepEqual(quotationsIn(text), [expected]);
    });
  }

  const sources: Record<string, string> = {
    'The 37-year-old said the town would go.': 'The 37-year-old',
    'Ships, which lie off the coast, will go, said Dana Ruiz, a pilot.': 'Dana Ruiz, a pilot',
    'The guard, a tall man, will go, said Dana Ruiz on Monday.': 'Dana Ruiz',
    'The mayor, a tall man, said Mexico would go.': 'The mayor, a tall man',
    'Regarding the town, Ruiz took a firm stand and said it would go.': 'Ruiz',
    'Some investors or customers said the town would go.': 'Some investors or customers',
  };
  for (const [text, source] of Object.entries(sources)) {
    test(`have the whole source: ${text}`, () => {
      assert.equal(quotationsIn(text)[0]?.source, source);
    });
  }

  for (const text of [
    'They came only to find said things had gone.',
    'He asked for a more detailed account of the town.',
    'The May report beat what all had hoped for.',
  ]) {
    test(`are not what looks like one: ${text}`, () => {
      assert.deepEqual(quotationsIn(text), []);
    });
  }

  test('wishes and beliefs are quotations only on demand', () => {
    const text = 'The mayor believes that the town will go.';
    assert.deepEqual(quotationsIn(text), []);
    assert.equal(quotationsIn(text, 'en', { beliefs: true })[0]?.content, 'the town will go');
  });

  test('site furniture is not read', () => {
    const text = '“We will go,” Dana Ruiz said.';
    assert.deepEqual(findQuotations(text, sectionsOf(text, 'chrome'), 'en'), []);
    assert.equal(findQuotations(text, sectionsOf(text, 'caption'), 'en').length, 1);
  });
});
