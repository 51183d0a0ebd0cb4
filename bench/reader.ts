// What a long article costs on the Reader's page: `npm run bench -- reader`. A megabyte with 5,000
// mentions, beside the same text as a plain page of paragraphs. In a browser without VS Code: until the
// first paragraph is drawn, until all is, and the longest standstill while scrolling through.
import { spawnSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { openReaderAlone, showing } from '../test/ui/readerAlone';
import { launchBrowser } from '../test/vscode/browser.mjs';
import { root } from '../test/vscode/paths.mjs';

interface Times {
  readonly first: number;
  readonly all: number;
  readonly longest: number;
}

const runs = 3;

/** Prints a row a page: the middle one of three runs, in milliseconds. */
export async function bench(): Promise<void> {
  spawnSync(process.execPath, ['esbuild.mjs', '--minify'], { cwd: root, stdio: 'inherit' });
  const text = longArticle();
  const pages: Readonly<Record<string, (page: Page) => Promise<Times>>> = {
    Reader: (page) => measureReader(page, text),
    'plain page': (page) => measurePlain(page, text),
  };
  const heads = ['first paragraph', 'all', 'longest while scrolling'];
  console.log('ms'.padEnd(14) + heads.map((head) => head.padStart(26)).join(''));
  for (const [name, measure] of Object.entries(pages)) {
    const times: Times[] = [];
    for (let run = 0; run < runs; run++) {
      const browser = await launchBrowser();
      try {
        times.push(await measure(await browser.newPage({ viewport: { width: 900, height: 900 } })));
      } finally {
        await browser.close();
      }
    }
    const figures = (['first', 'all', 'longest'] as const).map((part) => {
      const sorted = times.map((one) => one[part]).sort((a, b) => a - b);
      return (sorted[runs >> 1] ?? NaN).toFixed(0).padStart(26);
    });
    console.log(name.padEnd(14) + figures.join(''));
  }
}

/** A megabyte in 2,500 paragraphs with two mentions each. */
function longArticle(): string {
  const paragraphs = Array.from({ length: 2500 }, (_, index) =>
    [
      `On day ${index} the council of the harbour town met again, and Ana Duarte spoke for the port.`,
      'The meeting went on until the evening, since nobody could say what the strike had cost the town,',
      'and since the owners of the ships had sent no more than a letter that few of them had read.',
      '“We have been patient,” said Rui Castro, who has led the board since the spring of last year.',
    ].join(' '),
  );
  return `Port Workers Vote to End Their Strike\n\n${paragraphs.join('\n\n')}`;
}

async function measureReader(page: Page, text: string): Promise<Times> {
  const message = showing(text, ['Ana Duarte', 'Rui Castro']);
  await openReaderAlone(page);
  const [first, all] = await page.evaluate(async (data) => {
    const start = performance.now();
    window.postMessage(data);
    while (!document.querySelector('.line')) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    const seen = performance.now() - start;
    while (document.querySelectorAll('.block').length < 2501)
      await new Promise((resolve) => setTimeout(resolve, 5));
    return [seen, performance.now() - start] as const;
  }, message);
  return { first, all, longest: await longestWhileScrolling(page) };
}

async function measurePlain(page: Page, text: string): Promise<Times> {
  await page.setContent(
    '<main style="max-width: 36em; margin: auto; font: 17px/1.6 serif"></main>',
  );
  const [first, all] = await page.evaluate(async (article) => {
    const start = performance.now();
    const main = document.querySelector('main');
    for (const line of article.split('\n\n')) {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      main?.append(paragraph);
    }
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    const seen = performance.now() - start;
    return [seen, seen] as const;
  }, text);
  return { first, all, longest: await longestWhileScrolling(page) };
}

/** The longest time between two frames while the page is scrolled to its end in a hundred steps. */
async function longestWhileScrolling(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let longest = 0;
    const height = document.documentElement.scrollHeight;
    let before = performance.now();
    for (let step = 0; step < 100; step++) {
      scrollTo(0, (height * step) / 100);
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      longest = Math.max(longest, now - before);
      before = now;
    }
    return longest;
  });
}
