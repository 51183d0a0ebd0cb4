import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { english, eventually, file, open, read, run, select, sidecarOf, write } from '../seeds';

suite('quick fixes in a sidecar', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('an unknown type is listed, changed by its fix, and the article follows', async () => {
    const name = 'mendedType.article.txt';
    const sidecar = sidecarOf(name);
    await write(name, await read(english));
    const article = await open(name);
    select(article, 'Sean Spicer');
    await run('tagAsPerson');
    await eventually(async () => {
      assert.match(await read(sidecar), /exact: Sean Spicer/);
    });
    await write(sidecar, (await read(sidecar)).replaceAll('type: person', 'type: ship'));
    const problem = await eventually(() => {
      const found = vscode.languages
        .getDiagnostics(file(sidecar))
        .find(({ code }) => code === 'unknown-type');
      assert.ok(found);
      return found;
    });

    const { document } = await open(sidecar);
    const fix = await eventually(async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        problem.range,
        vscode.CodeActionKind.QuickFix.value,
      );
      const change = actions.find(({ title }) => title === 'Change type to Person');
      assert.ok(change?.edit);
      return change.edit;
    });
    await vscode.workspace.applyEdit(fix);
    assert.match(document.getText(), /type: person/);
    await document.save();
    await eventually(() => {
      const left = vscode.languages
        .getDiagnostics(file(sidecar))
        .filter(({ code }) => code === 'unknown-type');
      assert.equal(left.length, 1, 'the entity is a ship still');
    });
  });
});
