import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../vscode/browser.mjs';
import { root } from '../vscode/paths.mjs';
import { openReaderAlone, showing } from './readerAlone';

/**
 * Pictures of one run are compared with each other: fonts differ from machine to machine. They are scaled
 * down, since a letter behind a mark may stand a part of a pixel further on.
 */
const tolerance = { scale: 4, channel: 48, share: 0.0005 };

const seed = (name: string) => fs.readFileSync(path.join(root, 'seeds', name), 'utf8');

const mixed = `عمال ميناء Lorne يصوتون لإنهاء الإضراب

صوت عمال ميناء Lorne Harbour يوم 4 مارس 2021 على إنهاء إضرابهم كما قالت نقابة LHWU (عمال الميناء) بعد 21 يوما.

The union, نقابة عمال الميناء, said in Arabic and English that “work begins on الأربعاء 10 مارس” in all 3 docks.`;

const articles: readonly (readonly [name: string, text: string, names: readonly string[]])[] = [
  [
    'English',
    seed('000_644d9b843f107e5c.txt'),
    ['John Kelly', 'Kelly', 'Mexic', 'Homeland Security'],
  ],
  ['Arabic', seed('003_bac689cd03c2c8cf.txt'), ['المكسيك', 'الأمريكي', 'بلينكن', 'NBCNews']],
  ['both', mixed, ['Lorne', 'Lorne Harbour', 'مارس 2021', 'LHWU (عمال', 'الميناء, said']],
];

const theme = `:root {
  --vscode-pressmark-personForeground: #0b5cad;
  --vscode-pressmark-personBackground: #b5d3f2;
}`;

/** What marks look like taken away; what they do to the place of letters stays. */
const unmarked = `
  mark, .quotation { background: none !important; color: inherit !important; text-decoration: none !important; }
  .margin, .strip { display: none !important; }`;

suite('the Reader, compared by pixels', () => {
  let browser: Browser;
  let page: Page;
  suiteSetup(async () => {
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 640, height: 2400 } });
    await openReaderAlone(page);
    await page.addStyleTag({ content: theme });
  });
  suiteTeardown(async () => {
    await browser.close();
  });

  async function pictureOf(text: string, names: readonly string[]): Promise<string> {
    await page.evaluate(
      (data) => {
        window.postMessage(data);
      },
      showing(text, names),
    );
    await page.waitForFunction(
      (isMarked) => (document.querySelector('mark') !== null) === isMarked,
      names.length > 0,
    );
    return (await page.screenshot({ animations: 'disabled' })).toString('base64');
  }

  /** The share of the pixels that are not the same. */
  async function difference(one: string, other: string): Promise<number> {
    return page.evaluate(
      async ([pictures, { channel, scale }]) => {
        const [before, after] = await Promise.all(
          pictures.map(async (picture) => {
            const response = await fetch(`data:image/png;base64,${picture}`);
            const whole = await createImageBitmap(await response.blob());
            const [resizeWidth, resizeHeight] = [whole.width / scale, whole.height / scale];
            const image = await createImageBitmap(whole, { resizeWidth, resizeHeight });
            const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
            context?.drawImage(image, 0, 0);
            return context?.getImageData(0, 0, image.width, image.height).data ?? [];
          }),
        );
        const apart = Array.from(before ?? [], (value, at) => Math.abs(value - (after?.[at] ?? 0)));
        const different = apart.filter((amount) => amount > channel).length;
        return different / apart.length;
      },
      [[one, other], tolerance] as const,
    );
  }

  for (const [name, text, names] of articles) {
    test(`marks leave every letter where it stands: ${name}`, async () => {
      const style = await page.addStyleTag({ content: unmarked });
      try {
        const bare = await pictureOf(text, []);
        const marked = await pictureOf(text, names);
        assert.ok((await difference(bare, marked)) < tolerance.share);
      } finally {
        await style.evaluate((element) => element.parentNode?.removeChild(element));
      }
    });

    test(`marks are seen, and nothing is left of them when they go: ${name}`, async () => {
      const before = await pictureOf(text, []);
      const marked = await pictureOf(text, names);
      const after = await pictureOf(text, []);
      assert.ok((await difference(before, marked)) > tolerance.share);
      assert.ok((await difference(before, after)) < tolerance.share);
    });
  }
});
