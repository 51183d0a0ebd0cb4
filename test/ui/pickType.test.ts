import assert from 'node:assert/strict';
import { useWorkbench } from './workbench';

suite('Tag Selection…', () => {
  const workbench = useWorkbench();
  const article = '001_523fe942eb4a7457.txt';

  test('offers the types with their keys, and a key picks at once', async () => {
    await workbench().openFile(article);
    await workbench().select('Claudia Sheinbaum');
    await workbench().press('Control+K', 't');
    await workbench().page.locator('.quick-input-widget:visible').waitFor();
    const rows = await workbench().quickPickRows();
    assert.match(rows[0] ?? '', /1 {1,2}Person/);
    assert.equal(rows.length, 8);
    await workbench().screenshot('pick a type');
    await workbench().press('1');
    const yaml = await workbench().fileText(`${article}.annotations.yaml`);
    assert.match(yaml, /type: person/);
  });

  test('is in the context menu too', async () => {
    await workbench().select('Pentagon');
    await workbench().chooseFromContextMenu('Pentagon', 'Tag', 'Tag as Organization');
    const { page } = workbench();
    await page.waitForFunction(() => document.body.innerText.includes('Pentagon'));
  });
});
