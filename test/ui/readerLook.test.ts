import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { eventually } from './eventually';
import { ReaderPage } from './readerPage';
import { themes, useWorkbench } from './workbench';

suite('the look of the Reader', () => {
  const workbench = useWorkbench();
  const page = () => new ReaderPage(workbench());
  const english = '000_644d9b843f107e5c.txt';
  const arabic = '003_bac689cd03c2c8cf.txt';

  /** What VS Code calls the kinds of theme on a page. */
  const kinds: Readonly<Record<string, string>> = {
    dark: 'vscode-dark',
    light: 'vscode-light',
    highContrast: 'vscode-high-contrast',
    highContrastLight: 'vscode-high-contrast-light',
  };

  /** Changes a setting as a user does who edits the folder's settings. */
  function set(settings: Readonly<Record<string, unknown>>): void {
    const folder = path.join(workbench().folder, '.vscode');
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, 'settings.json'), JSON.stringify(settings));
  }

  for (const [language, article] of [
    ['English', english],
    ['Arabic', arabic],
  ] as const) {
    test(`keeps nobody out of an article in ${language}, in any kind of theme`, async () => {
      await workbench().openFile(article);
      await workbench().press('Control+Shift+V');
      for (const [kind, theme] of Object.entries(themes)) {
        set({ 'workbench.colorTheme': theme });
        await workbench()
          .webview.locator(`body[data-vscode-theme-kind="${kinds[kind]}"]`)
          .waitFor();
        assert.deepEqual(await page().barriers(), [], kind);
        await workbench().screenshot(`reader ${language} ${kind}`);
      }
    });
  }

  test('fits into the width that is left at four times the size', async () => {
    const { page: browser } = workbench();
    const before = browser.viewportSize();
    // A window of 1280 pixels holds 320 of those of the page (WCAG 2.2, 1.4.10).
    await browser.setViewportSize({ width: 380, height: 700 });
    await workbench().press('Control+B');
    try {
      await eventually(async () => {
        assert.equal(await page().overflow(), 0);
      });
      await workbench().screenshot('reader four times the size');
    } finally {
      if (before) await browser.setViewportSize(before);
    }
  });

  /** How many faces of the extension's own a document has loaded for Arabic, asked from within it. */
  const bundledFaces = `document.fonts.load('1em "Bundled Naskh"', 'ع').then(
    (faces) => faces.filter(({ status }) => status === 'loaded').length)`;

  test('has an Arabic face of its own for systems without', async () => {
    await workbench().openFile(arabic);
    await workbench().press('Control+Shift+V');
    set({ 'pressmark.reader.fontFamily': "'Bundled Naskh'" });
    await eventually(async () => {
      const body = workbench().webview.locator('body');
      assert.equal(await body.evaluate((_, loading) => eval(loading) as unknown, bundledFaces), 1);
    });
    await workbench().screenshot('reader Arabic in the bundled face');
  });

  test('goes into one file with the face that its letters need', async () => {
    const { page: browser, folder } = workbench();
    for (const [article, faces] of [
      [arabic, 1],
      [english, 0],
    ] as const) {
      await workbench().openFile(article);
      await workbench().press('Control+Shift+V');
      await workbench().webview.locator('h1').waitFor();
      await workbench().runCommand('Export Reader as HTML…');
      const file = `${article}.html`;
      const target = browser.locator('.quick-input-widget:visible input[type=text]');
      await eventually(async () => {
        assert.equal(path.basename(await target.inputValue()), file);
      });
      await workbench().press('Enter');
      await workbench().fileText(file);
      const exported = await browser.context().browser()?.newPage();
      assert.ok(exported);
      await exported.route('**', (route) => route.abort());
      await exported.setContent(fs.readFileSync(path.join(folder, file), 'utf8'));
      assert.equal(await exported.evaluate(bundledFaces), faces);
      await exported.close();
    }
  });
});
