import assert from 'node:assert/strict';
import { noAnnotations } from '../../../src/core/annotations/annotations';
import { resizeMention } from '../../../src/core/annotations/resizeMention';
import { tagSpan } from '../../../src/core/annotations/tagSpan';

const text = 'Secretary John Kelly met Kelly.';

function spanOf(words: string, from = 0) {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}

/** What is tagged and who it names, after the first mention was given other words. */
function resized(tagged: readonly { start: number; end: number }[], words: string) {
  const before = tagged.reduce((all, span) => tagSpan(all, text, span, 'person'), noAnnotations);
  const id = before.mentions[0]?.id ?? '';
  const { mentions, entities } = resizeMention(before, text, id, spanOf(words));
  return [mentions.map(({ exact }) => exact), entities.map(({ name }) => name)];
}

suite('resize a mention', () => {
  const surname = spanOf('Kelly');

  test('it gets the new words, and so does the entity that only it names', () => {
    assert.deepEqual(resized([surname], 'John Kelly'), [['John Kelly'], ['John Kelly']]);
  });

  test('an entity that others name keeps its name', () => {
    const again = spanOf('Kelly', surname.end);
    assert.deepEqual(resized([surname, again], 'John Kelly'), [['John Kelly', 'Kelly'], ['Kelly']]);
  });

  test('what stands around it is quoted anew', () => {
    const before = tagSpan(noAnnotations, text, surname, 'person');
    const id = before.mentions[0]?.id ?? '';
    const [mention] = resizeMention(before, text, id, spanOf('John Kelly')).mentions;
    assert.equal(mention?.prefix, 'Secretary ');
    assert.equal(mention.suffix, ' met Kelly.');
  });

  test('the same words, or an unknown id, change nothing', () => {
    const before = tagSpan(noAnnotations, text, surname, 'person');
    const id = before.mentions[0]?.id ?? '';
    assert.equal(resizeMention(before, text, id, surname), before);
    assert.equal(resizeMention(before, text, 'm-none', spanOf('John')), before);
  });
});
