import assert from 'node:assert/strict';
import type { EntitySuggestion } from '../../../src/core/tagger/suggestion';
import { withCommonNames } from '../../../src/core/tagger/withCommonNames';
import { marked } from '../annotations/marked';

/** The names that the bracketed stretches get, all of one type. */
function namesIn(type: string, language: string, source: string): string[] {
  const { text, spans } = marked(source);
  const suggestions = spans.map(({ start, end }): EntitySuggestion => {
    const name = text.slice(start, end);
    return { start, end, type, score: 1, by: 'model', args: [], name };
  });
  return withCommonNames(text, suggestions, language).map(({ name }) => name);
}

suite('names in common', () => {
  test('the short names of a country', () => {
    const names = namesIn('location', 'en', '[U.S.], [US], [United States] and [Stockholm]');
    assert.deepEqual(names, ['United States', 'United States', 'United States', 'Stockholm']);
  });

  test('an organization and the letters that stand for it', () => {
    const names = namesIn(
      'organization',
      'en',
      'The [World Fish Office] ([WFO]) said. [WFO] left.',
    );
    assert.deepEqual(names, ['World Fish Office', 'World Fish Office', 'World Fish Office']);
  });

  test('other letters in brackets are another organization', () => {
    const names = namesIn('organization', 'en', 'The [World Fish Office] ([NATO]) said.');
    assert.deepEqual(names, ['World Fish Office', 'NATO']);
  });

  test('the forms of a people’s name', () => {
    assert.deepEqual(namesIn('group', 'en', '[Mexican] and [Mexicans]'), ['Mexican', 'Mexican']);
    assert.deepEqual(namesIn('group', 'ar', '[المكسيكيون] و[المكسيكية]'), [
      'المكسيكيون',
      'المكسيكيون',
    ]);
  });
});
