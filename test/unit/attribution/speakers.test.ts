import assert from 'node:assert/strict';
import { findQuotations } from '../../../src/core/attribution/findQuotations';
import { sectionsOf } from './marked';

/** The speaker of each quotation, with a question mark where it is a guess. */
function speakers(text: string, language = 'en'): string[] {
  return findQuotations(text, sectionsOf(text), language).map(
    ({ speaker, probable }) => `${speaker ?? '-'}${probable === true ? '?' : ''}`,
  );
}

function firstOf(text: string, language = 'en') {
  const [quotation] = findQuotations(text, sectionsOf(text), language);
  assert.ok(quotation);
  return quotation;
}

suite('speakers', () => {
  const kinds: [source: string, kind: string, speaker: string, role?: string][] = [
    ['Dana Ruiz', 'named', 'Dana Ruiz'],
    ['Mayor Dana Ruiz', 'named', 'Dana Ruiz', 'Mayor'],
    ['Dana Ruiz, the mayor of Elmira,', 'named', 'Dana Ruiz', 'mayor of Elmira'],
    ['Dana Ruiz, who runs the town,', 'named', 'Dana Ruiz'],
    ['the mayor, Dana Ruiz,', 'named', 'Dana Ruiz', 'mayor'],
    ['A spokesman for the town, Tom Hale,', 'named', 'Tom Hale', 'spokesman for the town'],
    ['Rep. Dana Ruiz (D-N.Y.)', 'named', 'Dana Ruiz', 'Rep.'],
    ['town spokesman Tom Hale', 'named', 'Tom Hale', 'town spokesman'],
    ['an American official', 'unnamed', 'an American official'],
    ['a spokesman for the ministry', 'unnamed', 'a spokesman for the ministry'],
    ['Informed sources', 'unnamed', 'Informed sources'],
    ['Some', 'unnamed', 'Some'],
    ['Nobody', 'unnamed', 'Nobody'],
    ['The Justice Department', 'organization', 'Justice Department'],
    ['Mexico’s foreign ministry', 'organization', 'Mexico’s foreign ministry'],
    ['The FBI', 'organization', 'FBI'],
    ['The U.S.', 'organization', 'U.S.'],
    ['A new poll', 'document', 'A new poll'],
    ['NBC News', 'media', 'NBC News'],
    ['The New York Times', 'media', 'New York Times'],
    ['a local newspaper', 'media', 'a local newspaper'],
  ];
  for (const [source, kind, speaker, role] of kinds) {
    test(`${source}: ${kind}`, () => {
      const quotation = firstOf(`${source} said that the road was closed.`);
      assert.deepEqual(
        [quotation.sourceKind, quotation.speaker, quotation.role],
        [kind, speaker, role],
      );
    });
  }

  test('a surname is the full name that stands elsewhere in the article', () => {
    assert.deepEqual(speakers('Ruiz said it was over.\nDana Ruiz said it was not.'), [
      'Dana Ruiz',
      'Dana Ruiz',
    ]);
  });

  test('an office is the person who holds it', () => {
    const text = 'US President Jane Doe travelled on.\nThe US president said it was over.';
    assert.deepEqual(speakers(text), ['Jane Doe']);
    assert.equal(firstOf(text).role, 'US president');
  });

  test('an abbreviation in brackets is the name before it', () => {
    const text = 'The Department of Roads (DOR) said it was over.\nThe DOR said it was not.';
    assert.deepEqual(speakers(text), ['Department of Roads', 'Department of Roads']);
  });

  test('a description with an article is the source before that it fits', () => {
    const text = 'Mexico’s foreign ministry said yes.\nA judge said no.\nThe ministry said maybe.';
    assert.equal(speakers(text)[2], 'Mexico’s foreign ministry');
  });

  test('a description of somebody else is not', () => {
    const text = 'Mexican President Ana Sol said yes.\nThe US president said no.';
    assert.equal(speakers(text)[1], 'The US president');
  });

  test('a pronoun is the nearest earlier speaker of its gender, probably', () => {
    const text = [
      'Mr. Hale said yes.',
      'Mrs. Ruiz said no.',
      '“Never,” he added.',
      '“Maybe,” she said.',
      '“We shall see,” they said.',
    ].join('\n');
    assert.deepEqual(speakers(text), ['Hale', 'Ruiz', 'Hale?', 'Ruiz?', '-']);
  });

  test('"he" is a person', () => {
    const text = 'The officer said yes.\nThe investigation revealed that it was so.\nHe said no.';
    assert.equal(speakers(text)[2], 'The officer?');
  });

  test('"they" are several, "it" is an institution', () => {
    const text = 'Two officials said yes.\nThe ministry said no.\nIt said that much.';
    assert.deepEqual(speakers(text), ['Two officials', 'The ministry', 'The ministry?']);
    assert.equal(speakers('Two officials said yes.\nThey said that much.')[1], 'Two officials?');
  });

  test('"who" is the noun in front', () => {
    assert.deepEqual(speakers('He met Dana Ruiz, who said it was over.'), ['Dana Ruiz']);
  });

  test('a pronoun without anybody before it is nobody', () => {
    assert.deepEqual(speakers('“We go,” he said.'), ['-']);
  });

  test('the writer is no speaker', () => {
    assert.deepEqual(speakers('Tom Hale said yes.\nI said that it was over.'), ['Tom Hale', '-']);
  });

  test('quotations that go on have the speaker before, probably', () => {
    assert.deepEqual(speakers('“We will go,” Tom Hale said.\n“And we will stay there.”'), [
      'Tom Hale',
      'Tom Hale?',
    ]);
  });

  test('a signature under a quotation names its speaker', () => {
    assert.deepEqual(speakers('“We will go there soon.”\n– Dana Ruiz'), ['Dana Ruiz']);
  });
});
