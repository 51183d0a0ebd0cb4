// Deciding about suggestions with single keys, as a reader does who has both hands on the keyboard.
import assert from 'node:assert/strict';
import { eventually } from './eventually';
import { useWorkbench } from './workbench';

const reviews = [
  {
    language: 'English',
    article: '000_644d9b843f107e5c.txt',
    start: 'But his spokesman',
    first: 'Sean Spicer',
    repeated: 'Trump',
  },
  {
    language: 'Arabic',
    article: '003_bac689cd03c2c8cf.txt',
    start: 'ووزير الأمن الداخلي',
    first: 'أليخاندرو مايوركاس',
    repeated: 'الولايات المتحدة',
  },
] as const;

for (const { language, article, start, first, repeated } of reviews) {
  suite(`reviewing suggestions in ${language}`, () => {
    // What is learned from a decision may change how many suggestions are left.
    const workbench = useWorkbench({ settings: { 'pressmark.suggestions.learn': false } });
    const status = () => workbench().page.locator('.statusbar [id$="pressmark.suggestions"]');
    const sidecar = () => workbench().fileText(`${article}.annotations.yaml`);

    /** How far the status bar says that the review is. */
    async function progress(): Promise<readonly [place: number, all: number]> {
      const text = await status().innerText();
      const [, place, all] = /Reviewing (\d+) of (\d+)/.exec(text) ?? [];
      assert.ok(place && all, text);
      return [Number(place), Number(all)];
    }

    /** Waits until the review is at a place. */
    const at = (wanted: number) =>
      eventually(async () => {
        const [place] = await progress();
        assert.equal(place, wanted);
      });

    let began = 0;

    test('a chord begins it at the cursor, and the status bar says so', async () => {
      await workbench().openFile(article);
      await status().filter({ hasText: /\d/ }).waitFor();
      await workbench().putCursorAt(start);
      await workbench().press('Control+K', 'g');
      [began] = await eventually(progress);
      assert.ok(began > 1);
      await workbench().screenshot(`review ${language}`);
    });

    test('Enter accepts, and the next one is there', async () => {
      await workbench().press('Enter');
      await at(began + 1);
      assert.match(await sidecar(), new RegExp(`exact: ${first}`));
    });

    test('U takes it back and returns to it', async () => {
      await workbench().press('u');
      await at(began);
      await eventually(async () => {
        assert.doesNotMatch(await sidecar(), new RegExp(`exact: ${first}`));
      });
    });

    test('a digit accepts as that type', async () => {
      await workbench().press('6');
      await at(began + 1);
      await eventually(async () => {
        assert.match(await sidecar(), /type: work/);
      });
    });

    test('N skips and B goes back', async () => {
      await workbench().press('n');
      await at(began + 2);
      await workbench().press('b');
      await at(began + 1);
    });

    test('R rejects, and the sidecar remembers', async () => {
      const [, all] = await progress();
      await workbench().press('r');
      // The selection moves on a moment after the count does.
      await eventually(async () => {
        assert.deepEqual(await progress(), [began + 2, all]);
      });
      assert.match(await sidecar(), /rejected:\n {2}- \{/);
    });

    test('Shift+A accepts every mention of the entity', async () => {
      await workbench().press('Escape');
      await eventually(async () => {
        assert.doesNotMatch(await status().innerText(), /Reviewing/);
      });
      await workbench().putCursorAt(repeated);
      await workbench().press('Control+K', 'g');
      await eventually(progress);
      await workbench().press('Shift+A');
      await eventually(async () => {
        const found = (await sidecar()).match(new RegExp(`exact: ${repeated}$`, 'gm'));
        assert.ok((found?.length ?? 0) > 2);
      });
    });

    test('other letters do not get into the article', async () => {
      const before = await workbench().fileText(article);
      await workbench().press('x', 'y');
      await workbench().press('Escape');
      await status()
        .filter({ hasText: /^\s*\d+/ })
        .waitFor();
      assert.equal(await workbench().tab(article).getAttribute('aria-label'), article);
      assert.equal(await workbench().fileText(article), before);
    });
  });
}
