import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  copyOf,
  english,
  hoverOn,
  eventually,
  file,
  open,
  read,
  run,
  select,
  sidecarOf,
  write,
} from '../seeds';

const tagSetFile = 'pressmark.tagset.yaml';
const ships = `schema: pressmark-tagset/1
overlap: none
types:
  - id: ship
    label: Ship
    key: 1
    color: blue
  - id: person
    sections: [caption]
`;

/** The lightbulb's entries on the selection, which are the types in force. */
async function offeredTypes({ document, selection }: vscode.TextEditor): Promise<string[]> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    selection,
    'refactor.rewrite.tag',
  );
  return actions.map(({ title }) => title);
}

/** A copy of the English seed with a name selected. */
async function articleAt(name: string): Promise<vscode.TextEditor> {
  const editor = await copyOf(english, name);
  select(editor, 'Sean Spicer');
  return editor;
}

suite('a tag set of the folder', () => {
  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(file(tagSetFile));
    const editor = await open(english);
    select(editor, 'Sean Spicer');
    // The suites after this one count on the default set.
    await eventually(async () => {
      assert.equal((await offeredTypes(editor)).length, 8);
    });
  });

  test('is followed at once, while it is typed', async () => {
    const editor = await articleAt('types.article.txt');
    await write(tagSetFile, ships);
    await eventually(async () => {
      assert.deepEqual(await offeredTypes(editor), ['Tag as Ship', 'Tag as Person']);
    });
    const tagSet = await vscode.workspace.openTextDocument(file(tagSetFile));
    const edit = new vscode.WorkspaceEdit();
    const label = tagSet.getText().indexOf('Ship');
    edit.insert(tagSet.uri, tagSet.positionAt(label), 'War');
    await vscode.workspace.applyEdit(edit);
    await eventually(async () => {
      assert.ok((await offeredTypes(editor)).includes('Tag as WarShip'));
    });
    await vscode.window.showTextDocument(tagSet);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('gives its keys, its types and its limits to the commands', async () => {
    const name = 'limits.article.txt';
    const editor = await articleAt(name);
    await write(tagSetFile, ships);
    await eventually(async () => {
      assert.equal((await offeredTypes(editor)).length, 2);
    });
    await run('tagByKey', '1');
    const sidecar = sidecarOf(name);
    await eventually(async () => {
      assert.match(await read(sidecar), /type: ship/);
    });
    select(editor, 'Spicer later');
    await run('tagByKey', '1');
    select(editor, 'Trump’s vow');
    await run('tagAsPerson');
    await run('tagAsLocation');
    select(editor, 'Rex Tillerson');
    await run('tagAsPerson');
    await eventually(async () => {
      assert.match(await read(sidecar), /exact: Rex Tillerson/);
    });
    // Not over the words of another, not outside captions, and no type that there is not.
    assert.doesNotMatch(await read(sidecar), /Spicer later|Trump’s vow/);
  });

  test('keeps suggestions to its types and their sections', async () => {
    const editor = await articleAt('suggested.article.txt');
    await write(tagSetFile, ships);
    // The first place of this name is in the caption, of the other in the body.
    await eventually(async () => {
      assert.match(await hoverOn(editor, 'Rex Tillerson'), /Person\u2069?\?.*suggested/);
      assert.doesNotMatch(await hoverOn(editor, 'Enrique Pena Nieto'), /Person\?/);
    });
  });

  test('that forbids overlaps has those in a sidecar listed, and one quick fix takes them away', async () => {
    const name = 'overlap.article.txt';
    const text = await read(english);
    const mention = (id: string, words: string) => {
      const start = text.indexOf(words);
      return `  - {id: ${id}, type: person, start: ${start}, end: ${start + words.length}, exact: ${words}}\n`;
    };
    const both = mention('m-1', 'Sean Spicer') + mention('m-2', 'Spicer');
    await write(sidecarOf(name), `schema: pressmark/1\nmentions:\n${both}`);
    await write(tagSetFile, ships);
    await copyOf(english, name);
    const overlaps = () =>
      vscode.languages
        .getDiagnostics(file(sidecarOf(name)))
        .filter(({ code }) => code === 'overlap');
    const [problem] = await eventually(() => {
      assert.equal(overlaps().length, 1);
      return overlaps();
    });
    const sidecar = await vscode.workspace.openTextDocument(file(sidecarOf(name)));
    const [fix] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      sidecar.uri,
      problem?.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    assert.ok(fix?.edit);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    await sidecar.save();
    await eventually(async () => {
      assert.deepEqual(overlaps(), []);
      assert.equal((await read(sidecarOf(name))).match(/id: m-/g)?.length, 1);
    });
  });

  test('with a mistake is listed in Problems, and what was read before stays in force', async () => {
    const editor = await articleAt('mistake.article.txt');
    await write(tagSetFile, ships);
    await eventually(async () => {
      assert.equal((await offeredTypes(editor)).length, 2);
    });
    await write(tagSetFile, ships.replace('types:', 'types: ['));
    await eventually(() => {
      const [problem] = vscode.languages.getDiagnostics(file(tagSetFile));
      assert.equal(problem?.code, 'syntax');
    });
    assert.deepEqual(await offeredTypes(editor), ['Tag as Ship', 'Tag as Person']);
  });

  test('is made from the default one where the folder has none', async () => {
    await articleAt('new.article.txt');
    await run('openTagSet');
    const made = vscode.window.activeTextEditor?.document;
    assert.equal(made?.uri.toString(), file(tagSetFile).toString());
    assert.match(made.getText(), /- id: person\n {4}label: Person\n {4}key: "1"/);
    assert.deepEqual(vscode.languages.getDiagnostics(made.uri), []);
  });
});
