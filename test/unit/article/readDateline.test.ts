import assert from 'node:assert/strict';
import { analyzeArticle } from '../../../src/core/article/analyze';

const rest = `The board met on Monday night in the old hall of the harbour, and said nothing to those who waited outside.

Nobody knew what was going to happen next, and most of the workers of Lorne went home in silence, a witness said.`;

const opening =
  'Workers in the harbour voted on Tuesday to end their strike, the union said, after three weeks without pay.';

function metadataOf(...head: readonly string[]) {
  const text = ['Port Workers Vote to End Their Strike', ...head, rest].join('\n\n');
  const { metadata } = analyzeArticle(text);
  const { dateline, published } = metadata;
  return {
    place: dateline?.value.place,
    agency: dateline?.value.agency,
    words: dateline && text.slice(dateline.start, dateline.end),
    published: published?.value,
    why: published?.rule,
  };
}

suite('the dateline of an article', () => {
  test('says where, when and by whom it was filed', () => {
    assert.deepEqual(metadataOf(`LORNE, Norway, March 4, 2021 (Reuters) - ${opening}`), {
      place: 'LORNE, Norway',
      agency: 'Reuters',
      words: 'LORNE, Norway, March 4, 2021 (Reuters',
      published: '2021-03-04',
      why: 'dateline',
    });
  });

  test('is read behind a deck', () => {
    const deck = 'The union of the harbour speaks of a victory for all who stood in the cold.';
    assert.equal(metadataOf(deck, `LORNE (AP) — ${opening}`).agency, 'AP');
  });

  test('counts less for the day than a line that says when the page was published', () => {
    const filed = `LORNE, March 4, 2021 (AP) — ${opening}`;
    const { published, why } = metadataOf('Published March 5, 2021 10:30', filed);
    assert.equal(published, '2021-03-05T10:30');
    assert.notEqual(why, 'dateline');
  });

  test('of a bare place is read where the article names the place again', () => {
    assert.equal(metadataOf(`LORNE — ${opening}`).place, 'LORNE');
    assert.equal(metadataOf(`EXCLUSIVE — ${opening}`).place, undefined);
  });

  test('is not looked for in a line about when the page was made', () => {
    assert.equal(metadataOf('Published: March 5, 2021 | The Harbour', opening).place, undefined);
  });
});
