// A sidecar that cannot be written: what a person is told, how often, and that nothing is lost.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { eventually } from './eventually';
import { useWorkbench } from './workbench';

suite('a sidecar that cannot be written', () => {
  const workbench = useWorkbench();
  const article = '000_644d9b843f107e5c.txt';
  const names = ['Sean Spicer', 'Rex Tillerson', 'Enrique Pena Nieto'];

  test('is told once, however many tags follow, and written when it can be', async () => {
    const sidecar = path.join(workbench().folder, `${article}.annotations.yaml`);
    fs.writeFileSync(sidecar, 'schema: pressmark/1\n');
    fs.chmodSync(sidecar, 0o444);
    await workbench().openFile(article);
    for (const name of names) {
      await workbench().select(name);
      await workbench().press('Control+K', '1');
      await eventually(async () => {
        assert.match(await workbench().hover(name), /Person · 1 mention/);
      });
    }
    await workbench().runCommand('Notifications: Show Notifications');
    await eventually(async () => {
      const messages = await workbench().notifications();
      const told = messages.filter((message) =>
        message.includes('annotations.yaml cannot be written'),
      );
      assert.equal(told.length, 1);
    });
    assert.equal(fs.readFileSync(sidecar, 'utf8'), 'schema: pressmark/1\n');

    fs.chmodSync(sidecar, 0o644);
    await workbench().page.locator('.monaco-button', { hasText: 'Try Again' }).first().click();
    await eventually(() => {
      const yaml = fs.readFileSync(sidecar, 'utf8');
      for (const name of names) assert.ok(yaml.includes(`exact: ${name}`), yaml);
    });
  });
});
