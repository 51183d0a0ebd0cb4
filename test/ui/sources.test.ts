// The view Sources as a person sees it: who is quoted, and a click that leads there.
import assert from 'node:assert/strict';
import { eventually } from './eventually';
import { useWorkbench } from './workbench';

suite('the view Sources', () => {
  const workbench = useWorkbench();

  test('says who is quoted, the most quoted first, and leads to the words', async () => {
    await workbench().openContainer('Pressmark');
    await workbench().openFile('000_644d9b843f107e5c.txt');
    await eventually(async () => {
      const rows = await workbench().rows('Sources');
      const [first = ''] = rows;
      assert.match(first, /Luis Videgaray/, rows.join('\n'));
      assert.match(first, /% · named/);
    });
    const row = await workbench().row('Sources', 'There are well-known');
    await row.click();
    await eventually(async () => {
      const status = await workbench().page.locator('.statusbar').innerText();
      assert.match(status, /selected\)/);
    });
  });
});
