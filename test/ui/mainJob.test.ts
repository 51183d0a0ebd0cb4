// The main job as a person does it: open an article, see what it is made of, tag by keyboard, find the
// tag in the file, come back the next day.
import assert from 'node:assert/strict';
import { eventually } from './eventually';
import { useWorkbench } from './workbench';

const jobs = [
  {
    language: 'English',
    article: '000_644d9b843f107e5c.txt',
    headline: 'U.S. Promises No Mass Deportations',
    lede: 'U.S. Homeland Security Secretary',
    name: 'Sean Spicer',
    key: '1',
    type: 'Person',
    typeId: 'person',
  },
  {
    language: 'Arabic',
    article: '003_bac689cd03c2c8cf.txt',
    headline: 'المسؤولون الأمريكيون والمكسيكيون',
    lede: 'يجتمع مسؤولون من الولايات المتحدة',
    name: 'غواتيمالا',
    key: '3',
    type: 'Location',
    typeId: 'location',
  },
] as const;

for (const { language, article, headline, lede, name, key, type, typeId } of jobs) {
  suite(`the main job in ${language}`, () => {
    const workbench = useWorkbench();
    const sidecar = `${article}.annotations.yaml`;

    test('an article opens as one, and its outline shows the headline', async () => {
      await workbench().openFile(article);
      await eventually(async () => {
        assert.equal(await workbench().languageMode(), 'News Article');
        const rows = await workbench().rows('Outline');
        assert.ok(
          rows.some((row) => row.includes(headline) && row.includes('Headline')),
          rows.join('\n'),
        );
      });
    });

    test('the views list it, and its sections', async () => {
      await workbench().openContainer('Pressmark');
      await eventually(async () => {
        const articles = await workbench().rows('Articles');
        assert.ok(
          articles.some((row) => row.includes(headline)),
          articles.join('\n'),
        );
        const sections = await workbench().rows('Sections');
        assert.ok(
          sections.some((row) => row.includes('Front matter')),
          sections.join('\n'),
        );
      });
    });

    test('the hover on the lede says what it is', async () => {
      // The tooltip of what was clicked before may still be on the screen.
      const shown = await eventually(async () => {
        const text = await workbench().hover(lede);
        assert.match(text, /Lede/);
        return text;
      });
      assert.match(shown, new RegExp(language));
      await workbench().screenshot(`main job ${language} hover`);
    });

    test('a name is tagged by keyboard, shown, and written to the sidecar', async () => {
      await workbench().select(name);
      await workbench().press('Control+K', key);
      const yaml = await workbench().fileText(sidecar);
      assert.match(yaml, new RegExp(`exact: ${name}`));
      assert.match(yaml, new RegExp(`type: ${typeId}`));
      await eventually(async () => {
        const rows = await workbench().rows('Entities');
        assert.ok(
          rows.some((row) => row.includes(type)),
          rows.join('\n'),
        );
        assert.ok(
          rows.some((row) => row.includes(name)),
          rows.join('\n'),
        );
      });
      await workbench().screenshot(`main job ${language} tagged`);
    });

    test('it is found again after coming back', async () => {
      await workbench().reload();
      await workbench().openFile(article);
      await workbench().select(name);
      await eventually(async () => {
        assert.match(await workbench().hover(name), new RegExp(`${type} · 1 mention`));
      });
    });
  });
}

suite('right-to-left text in the editor', () => {
  const workbench = useWorkbench();

  test('marks leave the words in their order', async () => {
    await workbench().openFile('003_bac689cd03c2c8cf.txt');
    await eventually(async () => {
      const pieces = await workbench()
        .editor.locator('.view-line > span > span')
        .evaluateAll((spans) =>
          spans
            .filter((span) => /\p{Script=Arabic}/u.test(span.textContent))
            .map((span) => getComputedStyle(span).unicodeBidi),
        );
      // Suggestions split the lines into pieces; an isolated one would stand at a place of its own.
      assert.ok(pieces.length > 20, `${pieces.length} pieces`);
      assert.deepEqual([...new Set(pieces)], ['normal']);
    });
  });
});
