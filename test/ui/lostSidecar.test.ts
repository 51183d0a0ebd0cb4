// An article that was renamed by another program finds the annotations of its text again.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { eventually } from './eventually';
import { useWorkbench } from './workbench';

suite('a sidecar that lost its article', () => {
  const workbench = useWorkbench();
  const article = '000_644d9b843f107e5c.txt';
  const name = 'Sean Spicer';

  test('is offered to the article of the very same text, and taken over', async () => {
    const file = (of: string) => path.join(workbench().folder, of);
    const text = fs.readFileSync(file(article), 'utf8');
    const start = text.indexOf(name);
    const yaml = `schema: pressmark/1
source:
  file: before.txt
  sha256: ${createHash('sha256').update(text).digest('hex')}
mentions:
  - id: m-1
    type: person
    start: ${start}
    end: ${start + name.length}
    exact: ${name}
`;
    // Those of other articles, in such a folder, have names more like its own than the lost one has.
    for (let n = 0; n < 250; n++) {
      fs.writeFileSync(file(`000_644d9b843f1${n}.txt`), `Bulletin ${n}\n`);
      fs.writeFileSync(file(`000_644d9b843f1${n}.txt.annotations.yaml`), 'schema: pressmark/1\n');
    }
    fs.writeFileSync(file('before.txt.annotations.yaml'), yaml);
    await workbench().openFile(article);
    await eventually(async () => {
      await workbench().runCommand('Notifications: Show Notifications');
      const messages = await workbench().notifications();
      assert.ok(messages.some((message) => message.includes('before.txt.annotations.yaml')));
    });
    const take = workbench().page.locator('.monaco-button', { hasText: 'Take Them Over' });
    await take.first().click();
    await eventually(() => {
      assert.equal(fs.readFileSync(file(`${article}.annotations.yaml`), 'utf8'), yaml);
      assert.equal(fs.existsSync(file('before.txt.annotations.yaml')), false);
    });
    await eventually(async () => {
      assert.match(await workbench().hover(name), /Person · 1 mention/);
    });
  });
});
