import assert from 'node:assert/strict';
import { suggestionKey, suggestionsByKey } from '../../../src/core/annotations/suggestionKeys';
import { suggested } from './suggested';

const keys = (source: string) => [...suggestionsByKey(suggested(source).suggestions).keys()];

suite('keys of suggestions', () => {
  test('tell the places of one name apart', () => {
    assert.equal(new Set(keys('[Ann] met [Bob], and [Bob] met [Ann].')).size, 4);
  });

  test('stay as they are when the text before them is edited', () => {
    assert.deepEqual(
      keys('Yesterday [Ann] met [Bob] and [Ann].'),
      keys('[Ann] met [Bob] and [Ann].'),
    );
  });

  test('lead from a suggestion to its key and back', () => {
    const { suggestions } = suggested('[Ann] met [Bob] and [Ann].');
    for (const suggestion of suggestions) {
      const key = suggestionKey(suggestions, suggestion);
      assert.equal(suggestionsByKey(suggestions).get(key ?? ''), suggestion);
    }
  });
});
