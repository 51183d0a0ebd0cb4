import assert from 'node:assert/strict';
import { noAnnotations } from '../../../src/core/annotations/annotations';
import { reject } from '../../../src/core/annotations/edit';
import { openSuggestions } from '../../../src/core/annotations/openSuggestions';
import { tagSpan } from '../../../src/core/annotations/tagSpan';
import type { EntitySuggestion } from '../../../src/core/tagger/suggestion';
import type { Span } from '../../../src/core/text/span';
import { suggested } from './suggested';

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const { text, suggestions } = suggested('[Ann] met [Bob Blau] and [Cid] in Rome.');
const names = (open: readonly EntitySuggestion[]) => open.map(({ name }) => name);

suite('open suggestions', () => {
  test('are all of them where nothing is decided', () => {
    assert.deepEqual(openSuggestions(suggestions, noAnnotations), suggestions);
  });

  test('are none on tagged words, be it in part or as another type', () => {
    for (const words of ['Bob Blau', 'Blau', 'met Bob', 'met Bob Blau and', 'o']) {
      const span = spanOf(text, words);
      const annotations = tagSpan(noAnnotations, text, span, 'work');
      assert.deepEqual(names(openSuggestions(suggestions, annotations)), ['Ann', 'Cid'], words);
    }
  });

  test('are none under a mention that began long before', () => {
    const whole = tagSpan(noAnnotations, text, { start: 0, end: text.length }, 'work');
    const annotations = tagSpan(whole, text, spanOf(text, 'met'), 'work');
    assert.deepEqual(openSuggestions(suggestions, annotations), []);
  });

  test('stay beside tagged words', () => {
    const annotations = tagSpan(noAnnotations, text, spanOf(text, ' met '), 'work');
    assert.deepEqual(openSuggestions(suggestions, annotations), suggestions);
  });

  test('do not come back when they were rejected', () => {
    const rejection = { type: 'person', ...spanOf(text, 'Cid'), exact: 'Cid' };
    const annotations = reject(noAnnotations, [rejection]);
    assert.deepEqual(names(openSuggestions(suggestions, annotations)), ['Ann', 'Bob Blau']);
  });

  test('may come as another type than the rejected one', () => {
    const rejection = { type: 'location', ...spanOf(text, 'Cid'), exact: 'Cid' };
    assert.deepEqual(openSuggestions(suggestions, reject(noAnnotations, [rejection])), suggestions);
  });
});
