import assert from 'node:assert/strict';
import { analyzeArticle } from '../../../src/core/article/analyze';

const above = `Coast Courier

Ferry returns to Lorne after the storm

By Tom Field
March 2, 2024 | 9:05 AM

LORNE (AP) — The ferry to the islands sailed again on Saturday, three weeks after the storm tore the landing stage from the western quay.

“They came on foot to see it,” Ana Ribeiro said of the islanders. Ribeiro, who runs the port, had promised a boat a day.`;

const below = `Follow us on Facebook
© 2024 Coast Courier. All rights reserved.`;

/** The kind of the line that stands between the article and the foot of the page. */
function kindOf(line: string): string | undefined {
  const text = `${above}\n\n${line}\n\n${below}\n`;
  const at = text.indexOf(line);
  return analyzeArticle(text).sections.find(({ start, end }) => start <= at && at < end)?.kind;
}

suite('the last paragraph of an article', () => {
  test('may be one short sentence', () => {
    assert.equal(kindOf('FERA and the Blue Star left Lorne in June.'), 'paragraph');
  });

  for (const line of [
    'Share this story with friends!',
    'Would you like to comment?',
    'Most read',
  ]) {
    test(`is not “${line}”`, () => {
      assert.notEqual(kindOf(line), 'paragraph');
    });
  }
});
