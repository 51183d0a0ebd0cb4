import assert from 'node:assert/strict';
import { analyzeArticle } from '../../../../src/core/article/analyze';

const prose =
  'The ministers met in the capital on Monday and agreed that the border will stay open for aid, officials said.\n\n';

suite('recognising what is written in Markdown', () => {
  test('a README that reads as prose is no article', () => {
    const readme = `# Border\n\n${prose.repeat(3)}## Usage\n\n${prose.repeat(3)}`;
    assert.equal(analyzeArticle(readme).recognized, false);
  });
});
