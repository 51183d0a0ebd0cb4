// A list of places to tag: what is at hand is shown where it stands.
import assert from 'node:assert/strict';
import { eventually } from './eventually';
import { useWorkbench } from './workbench';

const article = '000_644d9b843f107e5c.txt';

suite('the list of all occurrences', () => {
  const workbench = useWorkbench();
  const selection = () => workbench().page.locator('#status\\.editor\\.selection');

  test('shows each place in the article while it is at hand, and goes back when left', async () => {
    await workbench().openFile(article);
    await workbench().select('Rex Tillerson');
    await workbench().press('Control+K', '1');
    await eventually(async () => {
      const sidecar = await workbench().fileText(`${article}.annotations.yaml`);
      assert.match(sidecar, /exact: Rex Tillerson/);
    });
    await workbench().runCommand('Tag All Occurrences…');
    await eventually(async () => {
      assert.ok((await workbench().quickPickRows()).length > 2);
    });
    // The rows stand there before they take keys.
    await eventually(async () => {
      await workbench().press('ArrowDown');
      assert.match(await selection().innerText(), /\(9 selected\)/);
    });
    await workbench().press('Escape');
    await eventually(async () => {
      assert.match(await selection().innerText(), /\(13 selected\)/);
    });
  });
});
