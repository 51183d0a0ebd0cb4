import assert from 'node:assert/strict';
import { noAnnotations } from '../../../src/core/annotations/annotations';
import { reject } from '../../../src/core/annotations/edit';
import { openOccurrences, tagOccurrences } from '../../../src/core/annotations/tagAll';
import { tagSpan } from '../../../src/core/annotations/tagSpan';
import type { Annotations } from '../../../src/core/annotations/annotations';

const kelly = { type: 'person', name: 'John Kelly' };
const text = 'John Kelly came. Kelly spoke. Then Kelly left.';

/** The occurrences as words, those that are not likely in brackets. */
function found(source: string, annotations: Annotations = noAnnotations): string[] {
  return openOccurrences(source, annotations, kelly).map(({ exact, likely }) =>
    likely ? exact : `(${exact})`,
  );
}

function tagged(source: string, words: string, type = 'person', annotations = noAnnotations) {
  const start = source.indexOf(words);
  return tagSpan(annotations, source, { start, end: start + words.length }, type);
}

suite('occurrences that are not tagged', () => {
  test('are all where nothing is', () => {
    assert.deepEqual(found(text), ['John Kelly', 'Kelly', 'Kelly']);
  });

  test('leave out tagged words, whatever their type', () => {
    assert.deepEqual(found(text, tagged(text, 'Kelly spoke', 'work')), ['John Kelly', 'Kelly']);
  });

  test('a surname without the full name is not likely', () => {
    assert.deepEqual(found('Kelly spoke.'), ['(Kelly)']);
  });

  test('it is when the article knows the person', () => {
    const elsewhere = tagged('John Kelly', 'John Kelly');
    const annotations = { ...elsewhere, mentions: [] };
    assert.deepEqual(found('Kelly spoke.', annotations), ['Kelly']);
  });

  test('a surname that two persons share is not likely', () => {
    const both = `${text} Megyn Kelly stayed.`;
    const annotations = tagged(both, 'Megyn Kelly', 'person', tagged(both, 'John Kelly'));
    assert.deepEqual(found(both, annotations), ['(Kelly)', '(Kelly)']);
  });

  test('nor is one by which the article knows somebody else', () => {
    const both = `${text} Megyn Kelly stayed.`;
    assert.deepEqual(found(both, tagged(both, 'Megyn Kelly')), [
      'John Kelly',
      '(Kelly)',
      '(Kelly)',
    ]);
  });

  test('nor one by which the person was called, where two share it', () => {
    const both = `${text} Megyn Kelly stayed.`;
    const { entities, ...rest } = tagged(both, 'Megyn Kelly', 'person', tagged(both, 'John Kelly'));
    const called = entities.map((entity) => ({ ...entity, aliases: ['Kelly'] }));
    assert.deepEqual(found(both, { ...rest, entities: called }), ['(Kelly)', '(Kelly)']);
  });

  test('what was rejected is not likely', () => {
    const start = text.indexOf('Kelly spoke');
    const rejection = { type: 'person', start, end: start + 'Kelly'.length, exact: 'Kelly' };
    const annotations = reject(noAnnotations, [rejection]);
    assert.deepEqual(found(text, annotations), ['John Kelly', '(Kelly)', 'Kelly']);
  });
});

suite('tagging occurrences', () => {
  test('links all to one entity, new or known', () => {
    for (const before of [noAnnotations, tagged(text, 'John Kelly')]) {
      const spans = openOccurrences(text, before, kelly);
      const { mentions, entities } = tagOccurrences(before, text, spans, kelly, { by: 'ann' });
      assert.deepEqual(
        mentions.map(({ exact, entity }) => [exact, entity]),
        ['John Kelly', 'Kelly', 'Kelly'].map((exact) => [exact, 'john-kelly']),
      );
      assert.equal(entities.length, 1);
      assert.equal(mentions[2]?.by, 'ann');
    }
  });

  test('links to the one that has just the name, though others share it', () => {
    const before = ['Kelly', 'John Kelly', 'Megyn Kelly'].reduce(
      (annotations, name) => ({
        ...annotations,
        entities: [...annotations.entities, { id: name, type: 'person', name }],
      }),
      noAnnotations,
    );
    const spans = openOccurrences(text, before, kelly);
    const { mentions } = tagOccurrences(before, text, spans, { type: 'person', name: 'Kelly' });
    assert.deepEqual(new Set(mentions.map(({ entity }) => entity)), new Set(['Kelly']));
  });

  test('none chosen changes nothing', () => {
    assert.equal(tagOccurrences(noAnnotations, text, [], kelly), noAnnotations);
  });
});
