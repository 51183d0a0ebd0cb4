import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { english, eventually, file, open, read, run, select, sidecarOf, write } from '../seeds';

/**
 * A fresh copy of the English seed, open, with some words selected. Its persons are others: what is learned
 * from names with a word too many is not to be suggested to other tests.
 */
async function copyOf(name: string, words: string): Promise<vscode.TextEditor> {
  const text = await read(english);
  await write(name, text.replaceAll('Spicer', 'Holmberg').replaceAll('Tillerson', 'Lindqvist'));
  const editor = await open(name);
  select(editor, words);
  return editor;
}

/** The words that are tagged, once they are the ones expected. */
async function taggedWords(name: string, expected: readonly string[]): Promise<void> {
  await eventually(async () => {
    const yaml = await read(sidecarOf(name));
    const words = [...yaml.matchAll(/^ {4}exact: (.*)$/gm)].map(([, exact]) => exact);
    assert.deepEqual(words, expected);
  });
}

suite('mentions', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('an edge moves by words and characters, and the entity goes along', async () => {
    const name = 'resize.article.txt';
    await copyOf(name, 'Holmberg later');
    await run('tagAsPerson');
    await taggedWords(name, ['Holmberg later']);
    await run('shortenEndByWord');
    await taggedWords(name, ['Holmberg']);
    await run('extendStartByWord');
    await taggedWords(name, ['Sean Holmberg']);
    await run('shortenEndByCharacter');
    await taggedWords(name, ['Sean Holmber']);
    await run('extendEndByCharacter');
    await taggedWords(name, ['Sean Holmberg']);
    assert.match(await read(sidecarOf(name)), /name: Sean Holmberg/);
    await run('undoAnnotation');
    await taggedWords(name, ['Sean Holmber']);
  });

  test('of several at the cursor each can be chosen, and commands are about the chosen one', async () => {
    const name = 'cycle.article.txt';
    const editor = await copyOf(name, 'Department of Homeland Security');
    await run('tagAsOrganization');
    select(editor, 'Homeland', { occurrence: 3 });
    await run('tagAsLocation');
    await taggedWords(name, ['Department of Homeland Security', 'Homeland']);
    select(editor, 'Homeland', { occurrence: 3, cursor: true });
    const chosen = async () => {
      await run('cycleMentions');
      return editor.document.getText(editor.selection);
    };
    assert.equal(await chosen(), 'Homeland');
    assert.equal(await chosen(), 'Department of Homeland Security');
    await run('removeMention');
    await taggedWords(name, ['Homeland']);
  });

  test('the edges of mentions at several cursors move as one step', async () => {
    const name = 'several.article.txt';
    const editor = await copyOf(name, 'Sean Holmberg later');
    await run('tagAsPerson');
    select(editor, 'Rex Lindqvist have');
    await run('tagAsPerson');
    await taggedWords(name, ['Rex Lindqvist have', 'Sean Holmberg later']);
    const inside = ['Lindqvist have', 'Holmberg later'].map((words) => {
      const at = editor.document.positionAt(editor.document.getText().indexOf(words) + 1);
      return new vscode.Selection(at, at);
    });
    editor.selections = inside;
    await run('shortenEndByWord');
    await taggedWords(name, ['Rex Lindqvist', 'Sean Holmberg']);
    await run('shortenStartByWord');
    await taggedWords(name, ['Lindqvist', 'Holmberg']);
    await run('undoAnnotation');
    await taggedWords(name, ['Rex Lindqvist', 'Sean Holmberg']);
    await run('undoAnnotation');
    await taggedWords(name, ['Rex Lindqvist have', 'Sean Holmberg later']);
  });

  test('identical, nested and adjacent mentions are chosen and moved apart, in Arabic too', async () => {
    const name = 'overlaps.article.txt';
    await write(
      name,
      'قال جون كيلي وزير الأمن الداخلي أمس إن الحدود ستبقى مفتوحة.\n\nأكدت الوزارة ذلك.\n',
    );
    const editor = await open(name);
    await vscode.languages.setTextDocumentLanguage(editor.document, 'news-article');
    for (const [words, command] of [
      ['جون كيلي', 'tagAsPerson'],
      ['جون كيلي', 'tagAsGroup'],
      [' وزير', 'tagAsWork'],
      ['جون كيلي وزير الأمن', 'tagAsOrganization'],
    ] as const) {
      select(editor, words);
      await run(command);
    }
    await taggedWords(name, ['جون كيلي وزير الأمن', 'جون كيلي', 'جون كيلي', 'وزير']);
    // Between the two that meet but for a blank.
    select(editor, 'كيلي', { cursor: true });
    const chosen: string[] = [];
    for (let step = 0; step < 4; step++) {
      await run('cycleMentions');
      chosen.push(editor.document.getText(editor.selection));
    }
    assert.deepEqual(chosen, ['جون كيلي', 'جون كيلي', 'جون كيلي وزير الأمن', 'جون كيلي']);
    // Only the chosen one of two that are the same moves, though both are at the cursor.
    await run('extendEndByWord');
    await taggedWords(name, ['جون كيلي وزير الأمن', 'جون كيلي وزير', 'جون كيلي', 'وزير']);
    await run('shortenStartByWord');
    await taggedWords(name, ['جون كيلي وزير الأمن', 'جون كيلي', 'كيلي وزير', 'وزير']);
    await run('shortenStartByCharacter');
    await taggedWords(name, ['جون كيلي وزير الأمن', 'جون كيلي', 'يلي وزير', 'وزير']);
  });

  test('what the tag set requires is asked for, and kept', async () => {
    const tagSet = 'pressmark.tagset.yaml';
    const name = 'required.article.txt';
    await copyOf(name, 'Sean Holmberg');
    await write(
      tagSet,
      'schema: pressmark-tagset/1\ntypes:\n  - id: person\n    attributes:\n' +
        '      - {id: side, choices: [yes-side, no-side], required: true}\n',
    );
    try {
      await eventually(async () => {
        const [editor] = vscode.window.visibleTextEditors;
        assert.ok(editor);
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          editor.document.uri,
          editor.selection,
        );
        assert.equal(actions.filter(({ title }) => title.startsWith('Tag as')).length, 1);
      });
      const tagged = run('tagAsPerson');
      await eventually(async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        assert.match(await read(sidecarOf(name)), /side: yes-side/);
      });
      await tagged;
    } finally {
      await vscode.workspace.fs.delete(file(tagSet));
    }
  });
});
