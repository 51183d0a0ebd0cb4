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

  // Before the first search for a file, which is what the workbench remembers.
  suiteSetup(() => {
    write('empty.article.txt', '');
    write('broken.article.txt', text);
    write('broken.article.txt.annotations.yaml', 'schema: pressmark/1\nmentions:\n  - id: [\n');
    write('changed.article.txt', text);
    write('lost.article.txt', text);
    write('gone.article.txt', text);
    write('huge.article.txt', 'The harbour was closed again this morning.\n\n'.repeat(70_000));
    write('endless.article.txt', 'The harbour was closed again this morning.\n\n'.repeat(120_000));
  });

  /** Opens a file and, in its place, its Reader. */
  const read = async (name: string) => {
    await workbench().openFile(name);
    await workbench().press('Control+Shift+V');
    await workbench().tab(`Reader: ${name}`).waitFor();
  };

  test('an empty article says that it is empty', async () => {
    await read('empty.article.txt');
    await workbench().webview.getByText('This article is empty.').waitFor();
  });

  test('a broken sidecar leaves the text readable', async () => {
    await read('broken.article.txt');
    await page().line('Port workers in Rivermouth').waitFor();
  });

  test('a file that another program changes is shown as it is now', async () => {
    await read('changed.article.txt');
    await page().line('nine days').waitFor();
    write('changed.article.txt', text.replace('nine days', 'ten days'));
    await page().line('ten days').waitFor();
  });

  test('an article that is made another kind of text is no longer shown, until it is one again', async () => {
    await read('lost.article.txt');
    await page().line('nine days').waitFor();
    await workbench().openFile('lost.article.txt');
    await workbench().setLanguageMode('Plain Text');
    const notice = workbench().webview.getByText('lost.article.txt is no news article');
    await workbench().tab('Reader: lost.article.txt').click();
    await notice.waitFor();
    await workbench().openFile('lost.article.txt');
    await workbench().setLanguageMode('News Article');
    await workbench().tab('Reader: lost.article.txt').click();
    await page().line('nine days').waitFor();
  });

  test('a Reader whose file is gone comes back and says so', async () => {
    write('gone.article.txt', text);
    await read('gone.article.txt');
    await page().line('nine days').waitFor();
    // The workbench writes down every five seconds what it has open.
    await workbench().page.waitForTimeout(11_000);
    fs.rmSync(path.join(workbench().folder, 'gone.article.txt'));
    await workbench().reload();
    // The second is said where the Reader itself is not remembered in full.
    const notice = /gone\.article\.txt is no news article|Open a news article first/;
    await workbench().webview.getByText(notice).waitFor();
  });

  test('a text of megabytes is shown in part, and it is said so', async () => {
    await read('huge.article.txt');
    await page().line('The harbour was closed').waitFor();
    await workbench().webview.getByText('The article goes on.').waitFor({ state: 'attached' });
  });

  test('a text that is too long for its sections is read as paragraphs, and tagged', async () => {
    await read('endless.article.txt');
    await page().line('The harbour was closed').waitFor();
    const status = workbench().page.locator('.statusbar-item', { hasText: 'too long' });
    await status.getByText('English').waitFor();
    await page().dragOver('harbour');
    await workbench().press('Control+K', '3');
    await page().mark('harbour').waitFor();
  });
});
