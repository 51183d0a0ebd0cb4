import assert from 'node:assert/strict';
import { eventually } from './eventually';
import { useWorkbench } from './workbench';

suite('the workbench', () => {
  const workbench = useWorkbench();

  test('opens an article', async () => {
    const article = '000_644d9b843f107e5c.txt';
    await workbench().openFile(article);
    await workbench().select('Kelly');
    await eventually(async () => {
      assert.equal(await workbench().languageMode(), 'News Article');
    });
    await workbench().screenshot('article');
  });
});
