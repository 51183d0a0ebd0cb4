import assert from 'node:assert/strict';
import { analyzeArticle } from '../../../../src/core/article/analyze';
import { isBody } from '../../../../src/core/article/article';

suite('readings', () => {
  const text = [
    'Harbour reopens after the storm',
    '',
    'The harbour of Lindow opened again on Monday, three days after the storm had closed it to all ships.',
    '',
    'Crews had worked through the night, said the harbour master, to clear the channel of sand and timber.',
  ].join('\n');

  test('find the article by other weights where they are given', () => {
    const none = { bias: -9, signs: {} };
    const weights = { body: { first: none, second: none } };
    assert.equal(
      analyzeArticle(text).sections.some(({ kind }) => isBody(kind)),
      true,
    );
    assert.equal(
      analyzeArticle(text, { weights }).sections.some(({ kind }) => isBody(kind)),
      false,
    );
  });
});
