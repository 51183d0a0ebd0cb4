import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../vscode/browser.mjs';
import { openReaderAlone, showing } from './readerAlone';

const hostile = `Port Workers Vote to End Their Strike

<script>document.title = 'run'</script> said the union on Monday, and nobody in the harbour knew why it did.

<img src=x onerror="document.title='run'"> was what the owner answered to the workers on Tuesday morning.

[a link](javascript:alert(1)) and [a command](command:workbench.action.quit) were in the union's letter.

The board met \u202Eon Monday night\u202C in the old hall, and said nothing to those who waited outside.

${'x'.repeat(100_000)}`;

suite('a hostile article in the Reader', () => {
  let browser: Browser;
  let page: Page;
  suiteSetup(async () => {
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 700, height: 700 } });
    await openReaderAlone(page);
    await page.evaluate(
      (data) => {
        window.postMessage(data);
      },
      showing(hostile, ['union', '<script>', 'command:workbench']),
    );
    await page.locator('.line').nth(5).waitFor({ state: 'attached' });
  });
  suiteTeardown(async () => {
    await browser.close();
  });

  test('stays text: no element, link or picture comes of it, and nothing runs', async () => {
    const found = await page.locator('#article').evaluate((article) => ({
      elements: article.querySelectorAll('script, img, a, iframe, [onerror], [href]').length,
      title: document.title,
    }));
    assert.deepEqual(found, { elements: 0, title: '' });
    assert.equal((await page.locator('.line').allTextContents()).join('\n\n'), hostile);
  });

  test('a hundred thousand letters without a space do not widen the page', async () => {
    const widths = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    assert.equal(widths[0], widths[1]);
  });

  test('marks lie on the characters that were meant', async () => {
    assert.deepEqual(await page.locator('mark').allTextContents(), [
      '<script>',
      'union',
      'command:workbench',
      'union',
    ]);
  });

  test('an update of a page that shows nothing does no harm', async () => {
    await page.evaluate(() => {
      window.postMessage({ kind: 'notice', state: {}, text: 'gone' });
      window.postMessage({
        kind: 'update',
        version: 9,
        splices: [{ at: 3, remove: 1, insert: [] }],
      });
    });
    await page.getByText('gone').waitFor();
    assert.equal(await page.locator('.line').count(), 0);
  });
});
