import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { copyOf, english, eventually, hoverOn, read, run, select, sidecarOf } from '../seeds';

const paragraph = 'The U.S. officials were moving';

suite('corrections', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('a line becomes what a person says, at once and in the sidecar', async () => {
    const name = 'kind.article.txt';
    const editor = await copyOf(english, name);
    select(editor, paragraph, { cursor: true });
    await run('setSectionKind', undefined, 'caption');
    assert.match(await hoverOn(editor, paragraph), /\*\*Caption\*\* — A person set it\./);
    await eventually(async () => {
      const yaml = await read(sidecarOf(name));
      assert.match(yaml, /sections:\n {2}- kind: caption/);
      assert.match(yaml, /exact: The U\.S\. officials were moving/);
    });
  });

  test('the kind stays with its line when lines are put before it', async () => {
    const editor = await copyOf(english, 'moved.article.txt');
    select(editor, paragraph, { cursor: true });
    await run('setSectionKind', undefined, 'caption');
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), 'A line that was not there\n\n');
    });
    assert.match(await hoverOn(editor, paragraph), /\*\*Caption\*\* — A person set it\./);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('undo takes a kind back', async () => {
    const editor = await copyOf(english, 'undone.article.txt');
    select(editor, paragraph, { cursor: true });
    await run('setSectionKind', undefined, 'caption');
    await run('undoAnnotation');
    assert.match(await hoverOn(editor, paragraph), /\*\*Paragraph\*\*/);
  });

  test('metadata has the value that a person gave', async () => {
    const name = 'metadata.article.txt';
    const editor = await copyOf(english, name);
    await run('correctMetadata', 'outlet', 'Asharq Al-Awsat English');
    assert.match(await hoverOn(editor, paragraph), /Outlet \| \u2068Asharq Al\\-Awsat English/u);
    await eventually(async () => {
      assert.match(await read(sidecarOf(name)), /article:\n {2}outlet: Asharq Al-Awsat English/);
    });
  });
});
