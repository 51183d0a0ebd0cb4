import assert from 'node:assert/strict';
import { analyzeArticle } from '../../../src/core/article/analyze';
import { explainSection } from '../../../src/core/article/explain';

const article = `Menu
Politics
Subscribe to our newsletter

Ministers agree to reopen the border bridge

The interior ministers of both countries agreed on Friday to reopen the bridge over the border river, which has been closed to lorries since the floods of last spring.

They said that repairs would begin within a month and that traders on both sides had waited long enough for the crossing to be made safe again.

“We have lost a whole season of trade,” the mayor of the nearest town told reporters after the meeting, and added that the market stalls were still empty.

Read more
`;

suite('explanation of a section', () => {
  const { sections } = analyzeArticle(article);
  const explain = (kind: string) => {
    const section = sections.find((one) => one.kind === kind);
    assert.ok(section, `the article has a ${kind}`);
    return explainSection(article, section);
  };

  test('gives the reason of the rule', () => {
    assert.equal(explain('lede').reason, 'The first paragraph of the article.');
  });

  test('lists signs for and against, the weightiest first', () => {
    for (const kind of ['lede', 'chrome', 'related']) {
      const { for: signs, against } = explain(kind);
      assert.ok(signs.length > 0, kind);
      for (const list of [signs, against]) {
        const weights = list.map(({ weight }) => weight);
        assert.deepEqual(
          weights,
          weights.toSorted((a, b) => b - a),
        );
        assert.ok(weights.every((weight) => weight > 0));
      }
    }
  });

  test('a headline is explained by what makes it one', () => {
    const { for: signs } = explain('headline');
    const ids = signs.map(({ id }) => id);
    assert.ok(ids.includes('part by place'), ids.join());
    assert.ok(!ids.includes('share of the prose before'), ids.join());
  });

  test('what speaks for prose speaks against furniture', () => {
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
    assert.ok(ids(explain('chrome').for).includes('words of site furniture'));
    assert.ok(ids(explain('lede').for).includes('words of site furniture'));
  });
});
