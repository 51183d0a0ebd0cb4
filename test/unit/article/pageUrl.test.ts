import assert from 'node:assert/strict';
import { analyzeArticle } from '../../../src/core/article/analyze';

const headline = 'Port Workers of Lorne Vote to End Their Strike';
const body = `Workers in the harbour of Lorne voted on Tuesday to end their strike, the union said, after three weeks.

The board met on Monday night in the old hall of the harbour, and said nothing to those who waited outside.`;

function urlIn(...lines: readonly string[]): string | undefined {
  const text = lines.join('\n\n');
  const url = analyzeArticle(text).metadata.url;
  assert.equal(url && text.slice(url.start, url.end), url?.value);
  return url?.value;
}

suite('the address of the page', () => {
  const page = 'https://news.example/2021/03/a-12345';

  for (const cue of ['URL: ', 'Permalink ', 'Kurzlink: ', 'الرابط: ', 'لینک کوتاه خبر: ']) {
    test(`is read where the text says so: “${cue}”`, () => {
      assert.equal(urlIn(headline, body, `${cue}${page}`), page);
    });
  }

  test('is read in a line at the very top', () => {
    assert.equal(urlIn(page, headline, body), page);
  });

  test('is read where it repeats the headline', () => {
    const slug = 'https://news.example/port-workers-of-lorne-vote-to-end-strike-148.php';
    assert.equal(urlIn(headline, body, slug), slug);
    const encoded = `https://news.example/${encodeURIComponent('عمال-ميناء-لورن-ينهون-الإضراب')}`;
    const arabic =
      'صوت عمال ميناء لورن يوم الثلاثاء على إنهاء إضرابهم كما قالت النقابة بعد ثلاثة أسابيع.';
    assert.equal(urlIn('عمال ميناء لورن ينهون الإضراب', arabic, encoded), encoded);
  });

  test('is not that of a picture, a post or another page', () => {
    assert.equal(urlIn('https://news.example/a/b.jpg', headline, body), undefined);
    assert.equal(urlIn('https://twitter.com/lorne/status/1', headline, body), undefined);
    assert.equal(urlIn(headline, body, 'https://wiki.example/Corset'), undefined);
    assert.equal(urlIn(headline, body, 'URL: https://harbour.example/'), undefined);
    assert.equal(urlIn(headline, body, 'Listen: https://po.example/TP'), undefined);
  });
});
