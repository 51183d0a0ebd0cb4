import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { copyOf, english, eventually, file, read, run, select, sidecarOf } from '../seeds';

const people = ['Sean Spicer', 'Luis Videgaray', 'John Kelly', 'Donald Trump'];

/** The words in the article on disk that its sidecar's mentions stand for, blanks run together. */
async function tagged(name: string): Promise<readonly string[]> {
  const text = Array.from(await read(name));
  const yaml = await read(sidecarOf(name));
  return Array.from(yaml.matchAll(/start: (\d+)\s+end: (\d+)/g), ([, start, end]) =>
    text.slice(Number(start), Number(end)).join('').replace(/\s+/g, ' '),
  );
}

/** A copy of a seed in which the people are tagged. */
async function withPeople(name: string): Promise<vscode.TextEditor> {
  const editor = await copyOf(english, name);
  for (const person of people) {
    select(editor, person);
    await run('tagAsPerson');
  }
  await assertTagged(name);
  return editor;
}

async function assertTagged(name: string): Promise<void> {
  await eventually(async () => {
    assert.deepEqual([...(await tagged(name))].sort(), [...people].sort());
  });
}

suite('tags follow the text', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('when a formatter wraps it anew on saving', async () => {
    const name = 'formatted.article.txt';
    const settings = vscode.workspace.getConfiguration('editor');
    const formatter = vscode.languages.registerDocumentFormattingEditProvider('news-article', {
      provideDocumentFormattingEdits(document) {
        const text = document.getText();
        const whole = new vscode.Range(document.positionAt(0), document.positionAt(text.length));
        return [vscode.TextEdit.replace(whole, `\n${text.replace(/(.{30,40}) /g, '$1\n')}`)];
      },
    });
    try {
      await settings.update('formatOnSave', true, vscode.ConfigurationTarget.Workspace);
      const editor = await withPeople(name);
      await editor.edit((edit) => {
        edit.insert(new vscode.Position(0, 0), 'Updated at noon 🎉\n');
      });
      await editor.document.save();
      assert.match(await read(name), /^\nUpdated at noon/);
      await assertTagged(name);
    } finally {
      formatter.dispose();
      await settings.update('formatOnSave', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  test('when words are replaced in several files, open or not', async () => {
    const names = ['replaced.article.txt', 'closed.article.txt'] as const;
    await withPeople(names[1]);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await withPeople(names[0]);
    const edit = new vscode.WorkspaceEdit();
    for (const name of names) {
      const document = await vscode.workspace.openTextDocument(file(name));
      for (const { index } of document.getText().matchAll(/Mexico/g)) {
        const range = new vscode.Range(document.positionAt(index), document.positionAt(index + 6));
        edit.replace(file(name), range, 'the United Mexican States');
      }
    }
    assert.ok(await vscode.workspace.applyEdit(edit));
    for (const name of names) {
      assert.ok(await (await vscode.workspace.openTextDocument(file(name))).save());
      assert.match(await read(name), /United\s+Mexican\s+States/);
      await assertTagged(name);
    }
  });
});
