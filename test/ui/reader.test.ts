import assert from 'node:assert/strict';
import { eventually } from './eventually';
import { ReaderPage } from './readerPage';
import { useWorkbench } from './workbench';

suite('the Reader', () => {
  const workbench = useWorkbench();
  const page = () => new ReaderPage(workbench());
  const english = '000_644d9b843f107e5c.txt';
  const arabic = '003_bac689cd03c2c8cf.txt';

  async function isOnScreen(text: string): Promise<boolean> {
    const box = await page().line(text).boundingBox();
    const height = workbench().page.viewportSize()?.height ?? 0;
    return box !== null && box.y + box.height > 0 && box.y < height;
  }

  /** What the page shows of an element: its text and how it is set. */
  const line = async (text: string) => {
    const found = workbench().webview.locator('.line', { hasText: text }).first();
    await found.waitFor();
    return found.evaluate((element) => {
      const { direction, textAlign } = getComputedStyle(element);
      return { tag: element.tagName, lang: element.getAttribute('lang'), direction, textAlign };
    });
  };

  test('sets an English article from the left', async () => {
    await workbench().openFile(english);
    await workbench().press('Control+K', 'v');
    await workbench().tab('Reader: ').waitFor();
    // The page is made anew in parts while more is known of the article.
    await eventually(async () => {
      assert.deepEqual(await line('U.S. Promises No Mass Deportations'), {
        tag: 'H1',
        lang: 'en',
        direction: 'ltr',
        textAlign: 'start',
      });
    });
  });

  test('folds site furniture behind one line', async () => {
    const { webview } = workbench();
    assert.equal(await webview.getByText('Select Page').isVisible(), false);
    await webview.getByText('Site furniture').click();
    assert.equal(await webview.getByText('Select Page').isVisible(), true);
  });

  test('shows a tag as soon as it is set in the editor', async () => {
    await workbench().press('Control+1');
    await workbench().select('Sean Spicer');
    await workbench().press('Control+K', '1');
    const mention = workbench().webview.locator('mark', { hasText: 'Sean Spicer' });
    await eventually(async () => {
      assert.equal(await mention.getAttribute('data-type'), 'person');
      // Not the suggestion that stood there before.
      assert.equal(await mention.getAttribute('aria-description'), 'Person');
    });
  });

  test('follows an edit of the text', async () => {
    await workbench().select('simply');
    await workbench().page.keyboard.type('plainly');
    await workbench().webview.getByText('“military” plainly').waitFor();
    await workbench().press('Control+Z');
    await workbench().webview.getByText('“military” simply').waitFor();
  });

  test('leaves what an edit does not touch as it is', async () => {
    const { webview } = workbench();
    const suggested = webview.locator('.block', { has: webview.locator('mark.suggestion') }).last();
    const element = await suggested.elementHandle();
    await workbench().select('Promises');
    await workbench().page.keyboard.type('Vows');
    await webview.getByText('U.S. Vows').first().waitFor();
    assert.equal(await element.evaluate(({ isConnected }) => isConnected), true);
    await workbench().press('Control+Z');
    await webview.getByText('U.S. Promises').first().waitFor();
  });

  test('scrolls to what the editor shows, and the editor to what the page shows', async () => {
    const [first, last] = ['Homeland Security chief', 'Mexico pay for the border wall'];
    await workbench().press('Control+1', 'Control+End');
    await eventually(async () => {
      assert.ok(await isOnScreen(last));
      assert.ok(!(await isOnScreen(first)));
    });
    await page().line(last).hover();
    await eventually(async () => {
      await workbench().page.mouse.wheel(0, -5000);
      assert.match(await workbench().editor.innerText(), /Select.Page/);
    });
  });

  test('sets an Arabic article from the right', async () => {
    await workbench().openFile(arabic);
    await eventually(async () => {
      assert.deepEqual(await line('المسؤولون الأمريكيون'), {
        tag: 'H1',
        lang: 'ar',
        direction: 'rtl',
        textAlign: 'start',
      });
    });
    await workbench().screenshot('reader Arabic');
  });

  test('comes back after a reload', async () => {
    await workbench().reload();
    // The workbench may remember an earlier moment, when another article was active.
    await workbench().tab('Reader: ').waitFor();
    await workbench().webview.locator('h1').first().waitFor();
  });
});
