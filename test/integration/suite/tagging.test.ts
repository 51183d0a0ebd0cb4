import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  arabic,
  copyOf,
  english,
  eventually,
  file,
  open,
  read,
  run,
  saved,
  select,
  sidecarOf,
  write,
} from '../seeds';

suite('tagging', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('a selection is tagged and written beside the article, which stays as it is', async () => {
    const name = 'tag.article.txt';
    const editor = await copyOf(english, name);
    select(editor, 'Sean Spicer');
    await run('tagAsPerson');
    const yaml = await saved(name, (text) => {
      assert.match(text, /exact: Sean Spicer/);
    });
    assert.match(yaml, /- id: sean-spicer\n {4}type: person\n {4}name: Sean Spicer/);
    assert.match(yaml, /entity: sean-spicer/);
    assert.equal(await read(name), await read(english));
    assert.equal(editor.document.isDirty, false);
  });

  test('the word at the cursor grows to the whole name', async () => {
    const name = 'grow.article.txt';
    select(await copyOf(english, name), 'Videgaray', { cursor: true });
    await run('tagAsPerson');
    await saved(name, (text) => {
      assert.match(text, /exact: Luis Videgaray/);
    });
  });

  test('an Arabic word is tagged at the offsets that a reader of the file would count', async () => {
    const name = 'arabic.article.txt';
    select(await copyOf(arabic, name), 'غواتيمالا');
    await run('tagAsLocation');
    const yaml = await saved(name, (text) => {
      assert.match(text, /exact: غواتيمالا/);
    });
    const [, start = '', end = ''] = /start: (\d+)\n +end: (\d+)/.exec(yaml) ?? [];
    const codePoints = Array.from(await read(name));
    assert.equal(codePoints.slice(Number(start), Number(end)).join(''), 'غواتيمالا');
  });

  test('a surname joins the person who was named in full', async () => {
    const name = 'surname.article.txt';
    const editor = await copyOf(english, name);
    select(editor, 'John Kelly');
    await run('tagAsPerson');
    select(editor, 'But Kelly', { cursor: false });
    select(editor, 'Kelly promised', { cursor: false });
    const { start } = editor.selection;
    editor.selection = new vscode.Selection(start, start.translate(0, 'Kelly'.length));
    await run('tagAsPerson');
    const yaml = await saved(name, (text) => {
      assert.match(text, /exact: Kelly\b/);
    });
    assert.equal(yaml.match(/entity: john-kelly/g)?.length, 2);
  });

  test('a surname that two persons share asks who is meant, and tags nothing without an answer', async () => {
    const name = 'shared surname.article.txt';
    await write(name, 'Elena Marsh met Tom Marsh in Rivermouth.\n\nThe judge was Marsh as well.\n');
    const editor = await open(name);
    for (const person of ['Elena Marsh', 'Tom Marsh']) {
      select(editor, person);
      await run('tagAsPerson');
    }
    const start = editor.document.getText().indexOf('Marsh as well');
    const [from, to] = [start, start + 'Marsh'.length].map((at) => editor.document.positionAt(at));
    assert.ok(from && to);
    editor.selection = new vscode.Selection(from, to);
    await answering('closeQuickOpen');
    await saved(name, (yaml) => {
      assert.equal(yaml.match(/exact: /g)?.length, 2);
    });
    await answering('acceptSelectedQuickOpenItem');
    await saved(name, (yaml) => {
      assert.equal(yaml.match(/entity: elena-marsh$/gm)?.length, 2);
    });

    /** Tags, and answers the question with a command of the list. */
    async function answering(command: string): Promise<void> {
      let done = false;
      void run('tagAsPerson').then(() => (done = true));
      await eventually(async () => {
        await vscode.commands.executeCommand(`workbench.action.${command}`);
        assert.ok(done);
      });
    }
  });

  test('an entity is renamed, and becomes one with another by its name', async () => {
    const name = 'rename.article.txt';
    const editor = await copyOf(english, name);
    select(editor, 'Rex Tillerson');
    await run('tagAsPerson');
    await run('renameEntity', undefined, 'Rex Wayne Tillerson');
    await saved(name, (text) => {
      assert.match(text, /name: Rex Wayne Tillerson\n {4}aliases: \[Rex Tillerson\]/);
    });
    select(editor, 'Luis Videgaray');
    await run('tagAsPerson');
    await run('renameEntity', undefined, 'Rex Wayne Tillerson');
    await saved(name, (text) => {
      assert.doesNotMatch(text, /id: luis-videgaray/);
      assert.equal(text.match(/entity: rex-tillerson/g)?.length, 2);
    });
  });

  test('the cursor on a mention changes its type instead of tagging it twice', async () => {
    const name = 'retype.article.txt';
    const editor = await copyOf(english, name);
    select(editor, 'Tillerson met', { cursor: false });
    editor.selection = new vscode.Selection(
      editor.selection.start,
      editor.selection.start.translate(0, 9),
    );
    await run('tagAsOrganization');
    await saved(name, (text) => {
      assert.match(text, /type: organization/);
    });
    editor.selection = new vscode.Selection(editor.selection.start, editor.selection.start);
    await run('tagAsPerson');
    const yaml = await saved(name, (text) => {
      assert.match(text, /type: person/);
    });
    assert.doesNotMatch(yaml, /organization/);
    assert.equal(yaml.match(/exact:/g)?.length, 1);
  });

  test('a removed mention takes the entity along that was made for it', async () => {
    const name = 'remove.article.txt';
    const editor = await copyOf(english, name);
    select(editor, 'Washington');
    await run('tagAsLocation');
    await saved(name, (text) => {
      assert.match(text, /Washington/);
    });
    await run('removeMention');
    await saved(name, (text) => {
      assert.doesNotMatch(text, /washington|exact:/i);
    });
  });

  test('tags are there again when the article is opened again', async () => {
    const name = 'again.article.txt';
    select(await copyOf(english, name), 'Mexico City');
    await run('tagAsLocation');
    await saved(name, (text) => {
      assert.match(text, /exact: Mexico City/);
    });
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const editor = await open(name);
    const at = editor.document.positionAt(editor.document.getText().indexOf('Mexico City') + 2);
    await eventually(async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        editor.document.uri,
        at,
      );
      const shown = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
      assert.match(shown[0]?.value ?? '', /Mexico City.*Location · 1 mention/);
    });
  });

  test('what another program writes into the sidecar is shown, and kept by the next tag', async () => {
    const name = 'outside.article.txt';
    const editor = await copyOf(english, name);
    select(editor, 'Luis Videgaray');
    await run('tagAsPerson');
    const before = await saved(name, (text) => {
      assert.match(text, /Videgaray/);
    });
    await write(
      sidecarOf(name),
      before.replace('name: Luis Videgaray', 'name: Luis Videgaray Caso'),
    );
    select(editor, 'Sean Spicer');
    await run('tagAsPerson');
    const after = await saved(name, (text) => {
      assert.match(text, /exact: Sean Spicer/);
    });
    assert.match(after, /name: Luis Videgaray Caso/);
  });

  test('a sidecar that does not parse is a diagnostic and stays to the byte', async () => {
    const name = 'broken.article.txt';
    const broken = 'schema: pressmark/1\nmentions:\n  - id: [unclosed\n';
    await write(sidecarOf(name), broken);
    const editor = await copyOf(english, name);
    await eventually(() => {
      const problems = vscode.languages.getDiagnostics(file(sidecarOf(name)));
      assert.equal(problems[0]?.source, 'Pressmark');
    });
    select(editor, 'Sean Spicer');
    await run('tagAsPerson');
    assert.equal(await read(sidecarOf(name)), broken);
  });

  test('a sidecar of a newer version is a diagnostic and stays to the byte', async () => {
    const name = 'newer.article.txt';
    const newer = 'schema: pressmark/99\nmentions: []\n';
    await write(sidecarOf(name), newer);
    const editor = await copyOf(english, name);
    select(editor, 'Sean Spicer');
    await run('tagAsPerson');
    await eventually(() => {
      assert.ok(vscode.languages.getDiagnostics(file(sidecarOf(name))).length > 0);
    });
    assert.equal(await read(sidecarOf(name)), newer);
  });

  test('several cursors tag several names in one step', async () => {
    const name = 'cursors.article.txt';
    const editor = await copyOf(english, name);
    const text = editor.document.getText();
    editor.selections = ['John Kelly', 'Rex Tillerson'].map((words) => {
      const at = text.indexOf(words);
      const { document } = editor;
      return new vscode.Selection(document.positionAt(at), document.positionAt(at + words.length));
    });
    await run('tagAsPerson');
    await saved(name, (yaml) => {
      assert.match(yaml, /exact: John Kelly/);
      assert.match(yaml, /exact: Rex Tillerson/);
    });
  });

  test('a mention follows an edit of the text, and the sidecar when the article is saved', async () => {
    const name = 'moves.article.txt';
    const editor = await copyOf(english, name);
    select(editor, 'Sean Spicer');
    await run('tagAsPerson');
    const before = await saved(name, (text) => {
      assert.match(text, /exact: Sean Spicer/);
    });
    const inserted = 'A new line 🎉\n';
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), inserted);
    });
    await editor.document.save();
    const start = (yaml: string) => Number(/start: (\d+)/.exec(yaml)?.[1]);
    const moved = start(before) + Array.from(inserted).length;
    await saved(name, (text) => {
      assert.equal(start(text), moved);
    });
  });

  test('undoing the deletion of a tagged name brings its tag back', async () => {
    const name = 'undo.article.txt';
    const editor = await copyOf(english, name);
    select(editor, 'Sean Spicer');
    await run('tagAsPerson');
    const hovered = async () => {
      const at = editor.document.positionAt(editor.document.getText().indexOf('Spicer'));
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        editor.document.uri,
        at,
      );
      const [first] = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
      return first?.value ?? '';
    };
    assert.match(await hovered(), /Sean Spicer.*Person/);
    const { selection } = editor;
    await editor.edit((edit) => {
      edit.delete(selection);
    });
    await vscode.commands.executeCommand('undo');
    assert.match(await hovered(), /Sean Spicer.*Person/);
  });

  test('undo takes back one command at a time, over files, and redo does it again', async () => {
    const [first, second] = ['first.article.txt', 'second.article.txt'] as const;
    const a = await copyOf(english, first);
    const text = a.document.getText();
    a.selections = ['John Kelly', 'Rex Tillerson'].map((words) => {
      const at = a.document.positionAt(text.indexOf(words));
      return new vscode.Selection(at, at.translate(0, words.length));
    });
    await run('tagAsPerson');
    await saved(first, (yaml) => {
      assert.match(yaml, /exact: Rex Tillerson/);
    });
    select(await copyOf(english, second), 'Sean Spicer');
    await run('tagAsPerson');
    await saved(second, (yaml) => {
      assert.match(yaml, /exact: Sean Spicer/);
    });

    await run('undoAnnotation');
    await saved(second, (yaml) => {
      assert.doesNotMatch(yaml, /Spicer/);
    });
    await run('undoAnnotation');
    await saved(first, (yaml) => {
      assert.doesNotMatch(yaml, /Kelly|Tillerson/);
    });
    await run('redoAnnotation');
    await saved(first, (yaml) => {
      assert.match(yaml, /exact: John Kelly/);
      assert.match(yaml, /exact: Rex Tillerson/);
    });
  });

  test('undo of annotation leaves the text alone, and finds the place after it moved', async () => {
    const name = 'undone.article.txt';
    const editor = await copyOf(english, name);
    select(editor, 'Sean Spicer');
    await run('tagAsPerson');
    await run('removeMention');
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), 'A new first line\n');
    });
    const text = editor.document.getText();
    await run('undoAnnotation');
    assert.equal(editor.document.getText(), text);
    await editor.document.save();
    await saved(name, (yaml) => {
      assert.match(yaml, /exact: Sean Spicer/);
      const start = Number(/start: (\d+)/.exec(yaml)?.[1]);
      assert.equal(
        Array.from(text)
          .slice(start, start + 11)
          .join(''),
        'Sean Spicer',
      );
    });
  });

  test('comments and keys of your own stay in the sidecar where they stood', async () => {
    const name = 'comments.article.txt';
    const editor = await copyOf(english, name);
    select(editor, 'Luis Videgaray');
    await run('tagAsPerson');
    const before = await saved(name, (yaml) => {
      assert.match(yaml, /exact: Luis Videgaray/);
    });
    const mended = before
      .replace('mentions:', '# checked by Maria\nmentions:')
      .replace('    name: Luis Videgaray', '    name: Luis Videgaray\n    party: PRI');
    await write(sidecarOf(name), mended);
    select(editor, 'Sean Spicer');
    await run('tagAsPerson');
    const after = await saved(name, (yaml) => {
      assert.match(yaml, /exact: Sean Spicer/);
    });
    assert.match(after, /# checked by Maria\nmentions:/);
    assert.match(after, /name: Luis Videgaray\n {4}party: PRI/);
  });
});
