import assert from 'node:assert/strict';
import { findPublication } from '../../../src/core/article/publication';

const story = Array.from(
  { length: 4 },
  (_, i) =>
    `The council met for the ${i}th time and spoke at length about the new bridge over the river.`,
).join('\n\n');

suite('publication', () => {
  test('the date between headline and story is the day of publication', () => {
    const { published, modified } = findPublication(
      `Home\n\nA bridge for the town\n\n3 July 2024\n\n${story}`,
      'en',
    );
    assert.equal(published?.value, '2024-07-03');
    assert.equal(modified, undefined);
  });

  test('cue words tell publication from the last change', () => {
    const { published, modified } = findPublication(
      `A bridge for the town\n\nPublished 3 July 2024, 09:00 | Updated 4 July 2024, 10:00\n\n${story}`,
      'en',
    );
    assert.equal(published?.value, '2024-07-03T09:00');
    assert.equal(modified?.value, '2024-07-04T10:00');
  });

  test('a date in the story is not the day of publication', () => {
    const text = `A bridge for the town\n\n${story}\n\nThe council first met on 3 July 2024, when the old bridge had to be closed for ever.`;
    assert.deepEqual(findPublication(text, 'en'), {});
  });
});
