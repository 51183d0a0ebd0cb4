import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { ReaderPage } from './readerPage';
import { useWorkbench } from './workbench';

const text = `Port Workers Vote to End Their Strike

Port workers in Rivermouth voted on Monday to end a strike that had closed the harbour for nine days.

The harbour's owner welcomed the vote and said ships would be unloaded again from Wednesday on.
`;

suite('bad input in the Reader', () => {
  const workbench = useWorkbench();
  const page = () => new ReaderPage(workbench());
  const write = (name: string, content: string) => {
    fs.writeFileSync(path.join(workbench().folder, name), content);
  };

  /** Opens a file and, in its place, its Reader. */
  const read = async (name: string, content: string) => {
    write(name, content);
    await workbench().openFile(name);
    await workbench().press('Control+Shift+V');
    await workbench().tab(`Reader: ${name}`).waitFor();
  };

  test('an empty article says that it is empty', async () => {
    await read('empty.article.txt', '');
    await workbench().webview.getByText('This article is empty.').waitFor();
  });

  test('a broken sidecar leaves the text readable', async () => {
    write('broken.article.txt.annotations.yaml', 'schema: pressmark/1\nmentions:\n  - id: [\n');
    await read('broken.article.txt', text);
    await page().line('Port workers in Rivermouth').waitFor();
  });

  test('a file that another program changes is shown as it is now', async () => {
    await read('changed.article.txt', text);
    await page().line('nine days').waitFor();
    write('changed.article.txt', text.replace('nine days', 'ten days'));
    await page().line('ten days').waitFor();
  });

  test('twenty megabytes are shown in part, and it is said so', async () => {
    await read(
      'huge.article.txt',
      'The harbour was closed again this morning.\n\n'.repeat(450_000),
    );
    await page().line('The harbour was closed').waitFor();
    const goesOn = workbench().webview.getByText('The article goes on.');
    assert.equal(await goesOn.count(), 1);
  });
});
