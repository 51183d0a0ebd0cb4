// What a network folder does that is gone for a while, and other places where no sidecar can lie.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { copyOf, english, eventually, file, hoverOn, read, run, select, sidecarOf } from '../seeds';

const { fs } = vscode.workspace;

async function tag({ document }: vscode.TextEditor, words: string): Promise<void> {
  select(await vscode.window.showTextDocument(document), words);
  await run('tagAsPerson');
}

async function assertTagged(article: vscode.TextEditor, ...words: readonly string[]) {
  for (const one of words) assert.match(await hoverOn(article, one), /removeMention/, one);
}

const isThere = (name: string) =>
  fs.stat(file(name)).then(
    () => true,
    () => false,
  );

/** Long enough for every watcher to have told what it has seen, and for writing to be tried again. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 6000));

suite('a folder that is gone for a while', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('leaves the tags in memory, and gets all of them when it is back', async () => {
    await fs.createDirectory(file('share'));
    const name = 'share/gone.article.txt';
    const article = await copyOf(english, name);
    await tag(article, 'Sean Spicer');
    await eventually(async () => {
      assert.match(await read(sidecarOf(name)), /exact: Sean Spicer/);
    });
    await fs.rename(file('share'), file('share-away'));
    await settled();
    await assertTagged(article, 'Sean Spicer');
    await tag(article, 'Luis Videgaray');
    await settled();
    await assertTagged(article, 'Sean Spicer', 'Luis Videgaray');
    assert.equal(await isThere('share'), false);
    await fs.rename(file('share-away'), file('share'));
    await eventually(async () => {
      const yaml = await read(sidecarOf(name));
      assert.match(yaml, /exact: Sean Spicer/);
      assert.match(yaml, /exact: Luis Videgaray/);
    });
    await assertTagged(article, 'Sean Spicer', 'Luis Videgaray');
  });

  test('leaves the tags in memory, which are written anew when the article is saved', async () => {
    await fs.createDirectory(file('share'));
    const name = 'share/savedAnew.article.txt';
    const article = await copyOf(english, name);
    await tag(article, 'Sean Spicer');
    await eventually(async () => {
      assert.match(await read(sidecarOf(name)), /exact: Sean Spicer/);
    });
    await fs.delete(file('share'), { recursive: true });
    await settled();
    select(await vscode.window.showTextDocument(article.document), 'Donald Trump', {
      cursor: true,
    });
    await vscode.commands.executeCommand('type', { text: ' ' });
    await article.document.save();
    await eventually(async () => {
      assert.match(await read(sidecarOf(name)), /exact: Sean Spicer/);
    });
    await assertTagged(article, 'Sean Spicer');
  });
});

suite('a sidecar in whose place there is a folder', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('is a problem and takes no tags, until the folder is gone', async () => {
    const name = 'folderInTheWay.article.txt';
    const inTheWay = file(sidecarOf(name));
    await fs.createDirectory(inTheWay);
    const article = await copyOf(english, name);
    await tag(article, 'Sean Spicer');
    await eventually(() => {
      const [problem] = vscode.languages.getDiagnostics(inTheWay);
      assert.match(problem?.message ?? '', /cannot be read/);
    });
    assert.doesNotMatch(await hoverOn(article, 'Sean Spicer'), /removeMention/);
    await fs.delete(inTheWay);
    await eventually(async () => {
      await tag(article, 'Donald Trump');
      assert.match(await read(sidecarOf(name)), /exact: Donald Trump/);
    });
    assert.deepEqual(vscode.languages.getDiagnostics(inTheWay), []);
  });
});
