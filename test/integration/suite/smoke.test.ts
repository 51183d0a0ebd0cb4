// What must work before anything else is worth a look; it runs on the packaged extension too.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { english, eventually, open, read, run, select } from '../seeds';

suite('smoke', () => {
  test('the extension activates', async () => {
    const extension = vscode.extensions.getExtension('pressmark.pressmark');
    assert.ok(extension, 'not in this extension host');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  test('an article opens as one, is tagged, and the tag is in the file beside it', async () => {
    const editor = await open(english);
    assert.equal(editor.document.languageId, 'news-article');
    select(editor, 'Sean Spicer');
    await run('tagAsPerson');
    await eventually(async () => {
      assert.match(await read(`${english}.annotations.yaml`), /exact: Sean Spicer/);
    });
  });
});
