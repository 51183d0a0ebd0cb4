import assert from 'node:assert/strict';
import { suggestEntities } from '../../../src/core/tagger/suggestEntities';
import { shippedModel } from './shippedModels';

const english = shippedModel('en');
const arabic = shippedModel('ar');

suite('suggestions in unusual text', () => {
  test('all capitals', () => {
    const text = 'PRESIDENT ANNA LINDQVIST FLEW FROM LONDON TO MEXICO ON FRIDAY.';
    const names = suggestEntities(text, { model: english }).map(({ name }) => name);
    assert.ok(names.includes('LONDON') && names.includes('Mexico'), names.join());
  });

  test('no capitals', () => {
    const text = 'the president flew from london to mexico in 2021.';
    const found = suggestEntities(text, { model: english });
    assert.deepEqual(
      found.filter(({ by }) => by === 'date').map(({ value }) => value),
      ['2021'],
    );
  });

  test('Arabic in Latin letters, by the English model', () => {
    const text = 'Al-raees Mahmoud Abbas qal inna al-watan yantazir.';
    const found = suggestEntities(text, { model: english });
    assert.ok(found.every(({ start, end }) => start < end && end <= text.length));
  });

  test('a Latin name in Arabic and an Arabic one in English', () => {
    for (const [model, text] of [
      [arabic, 'قالت شركة Google في لندن إن محمد حسن سيزور Paris.'],
      [english, 'Minister محمد حسن met Karl Ott in London.'],
    ] as const) {
      const found = suggestEntities(text, { model });
      assert.ok(found.some(({ type }) => type === 'location'));
    }
  });

  test('a language without a model has its places, dates and amounts', () => {
    const text = 'Le 3 juillet 2024, 1.500 personnes ont quitté le Kenya (15%).';
    const types = suggestEntities(text, { language: 'fr' }).map(({ type }) => type);
    assert.deepEqual(new Set(types), new Set(['date', 'location', 'quantity']));
  });

  test('nothing at all', () => {
    for (const text of ['', '\n\n', '…', '\u200F']) {
      assert.deepEqual(suggestEntities(text, { model: english }), []);
    }
  });

  test('a long text in one line', () => {
    const sentence = 'Kenya and Anna Lindqvist met on 3 July 2024 in Paris. ';
    for (const text of [sentence.repeat(500), 'x'.repeat(50_000), '['.repeat(20_000)]) {
      const found = suggestEntities(text, { model: english });
      assert.ok(found.length === 0 || found.length >= 500);
    }
  });
});
