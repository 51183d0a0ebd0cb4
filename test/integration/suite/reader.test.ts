import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { arabic, english, eventually, file, open, read, run, write } from '../seeds';

/** The labels of the Readers' tabs. */
function readers(): string[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview)
    .map(({ label }) => label);
}

async function showsReader(label: string): Promise<void> {
  await eventually(() => {
    assert.ok(readers().includes(label), readers().join());
  });
}

suite('the Reader', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('opens beside the article, which keeps the focus', async () => {
    const { document } = await open(english);
    await run('openReaderToSide');
    await showsReader(`Reader: ${english}`);
    assert.equal(vscode.window.activeTextEditor?.document, document);
  });

  test('follows the active article', async () => {
    await open(english);
    await run('openReaderToSide');
    await showsReader(`Reader: ${english}`);
    await vscode.window.showTextDocument(file(arabic), { viewColumn: vscode.ViewColumn.One });
    await showsReader(`Reader: ${arabic}`);
  });

  test('stays with its article when pinned, and another one follows', async () => {
    await open(english);
    await run('openReader');
    await showsReader(`Reader: ${english}`);
    await run('pinReader');
    await showsReader(`[Reader: ${english}]`);
    await open(arabic);
    await run('openReader');
    await showsReader(`Reader: ${arabic}`);
    await showsReader(`[Reader: ${english}]`);
  });

  test('is an editor that an article can be reopened with', async () => {
    await vscode.commands.executeCommand(
      'vscode.openWith',
      file(english),
      'pressmark.readerEditor',
    );
    await eventually(() => {
      const { activeTab } = vscode.window.tabGroups.activeTabGroup;
      assert.ok(activeTab?.input instanceof vscode.TabInputCustom);
      assert.equal(activeTab.label, english);
    });
  });

  test('stays open when its article is deleted', async () => {
    const name = 'deleted.article.txt';
    await write(name, await read(english));
    await open(name);
    await run('openReader');
    await showsReader(`Reader: ${name}`);
    await vscode.workspace.fs.delete(file(name));
    await vscode.window.showTextDocument(file(arabic), { viewColumn: vscode.ViewColumn.Beside });
    await showsReader(`Reader: ${arabic}`);
  });
});
