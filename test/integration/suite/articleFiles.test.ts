import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  english,
  eventually,
  file,
  hoverOn,
  open,
  read,
  run,
  select,
  sidecarOf,
  write,
} from '../seeds';

/** A copy of a seed with one mention, closed. Answers what its sidecar says. */
async function annotated(name: string): Promise<string> {
  await write(name, await read(english));
  select(await open(name), 'Sean Spicer');
  await run('tagAsPerson');
  const yaml = await eventually(async () => {
    const saved = await read(sidecarOf(name));
    assert.match(saved, /exact: Sean Spicer/);
    return saved;
  });
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  return yaml;
}

async function isThere(name: string): Promise<boolean> {
  return vscode.workspace.fs.stat(file(name)).then(
    () => true,
    () => false,
  );
}

async function apply(change: (edit: vscode.WorkspaceEdit) => void): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  change(edit);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

suite('article files', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('a renamed article takes the sidecars of all annotators along', async () => {
    const yaml = await annotated('old.article.txt');
    await write('old.article.txt.maria.annotations.yaml', yaml);
    await apply((edit) => {
      edit.renameFile(file('old.article.txt'), file('new.article.txt'));
    });
    await eventually(async () => {
      assert.equal(await read(sidecarOf('new.article.txt')), yaml);
      assert.equal(await read('new.article.txt.maria.annotations.yaml'), yaml);
      assert.equal(await isThere(sidecarOf('old.article.txt')), false);
    });
  });

  test('a deleted article takes its sidecar along, and leaves those of others', async () => {
    await annotated('gone.article.txt');
    await annotated('gone.article.txt2.article.txt');
    await apply((edit) => {
      edit.deleteFile(file('gone.article.txt'));
    });
    await eventually(async () => {
      assert.equal(await isThere(sidecarOf('gone.article.txt')), false);
    });
    assert.ok(await isThere(sidecarOf('gone.article.txt2.article.txt')));
  });

  test('an article that is deleted while a command asks is told, and nothing comes back', async () => {
    const name = 'goneWhileAsked.article.txt';
    await annotated(name);
    const editor = await open(name);
    select(editor, 'Luis Videgaray');
    const asked = run('tagSelection');
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await apply((edit) => {
      edit.deleteFile(file(name));
    });
    await eventually(() => {
      assert.ok(editor.document.isClosed);
    });
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await asked;
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(await isThere(name), false);
    assert.equal(await isThere(sidecarOf(name)), false);
  });

  test('a tag that comes late does not bring back what was deleted', async () => {
    const name = 'goneWhileWriting.article.txt';
    await annotated(name);
    const editor = await open(name);
    select(editor, 'Luis Videgaray');
    await run('tagAsPerson');
    await eventually(async () => {
      assert.match(await read(sidecarOf(name)), /exact: Luis Videgaray/);
    });
    await vscode.workspace.fs.delete(file(name));
    await vscode.workspace.fs.delete(file(sidecarOf(name)));
    await run('undoAnnotation');
    await run('redoAnnotation');
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(await isThere(sidecarOf(name)), false);
  });

  test('a copied article takes copies of its sidecars along', async () => {
    const yaml = await annotated('original.article.txt');
    await write('original.article.txt.maria.annotations.yaml', yaml);
    const copy = 'original.article copy.txt';
    // The Explorer has the focus some time after it was asked to show a file; till then it copies nothing.
    await eventually(async () => {
      await vscode.commands.executeCommand('revealInExplorer', file('original.article.txt'));
      await vscode.commands.executeCommand('filesExplorer.copy');
      await vscode.commands.executeCommand('filesExplorer.paste');
      const isMade = async () => {
        assert.ok(await isThere(copy));
      };
      await eventually(isMade, { patience: 3000 });
    });
    await eventually(async () => {
      assert.equal(await read(sidecarOf(copy)), yaml);
      assert.equal(await read(`${copy}.maria.annotations.yaml`), yaml);
    });
    assert.equal(await read(sidecarOf('original.article.txt')), yaml);
    const editor = await open(copy);
    await eventually(async () => {
      assert.match(await hoverOn(editor, 'Sean Spicer'), /removeMention/);
    });
  });

  test('a new article of other words gets no sidecar', async () => {
    await annotated('words.article.txt');
    const contents = new TextEncoder().encode(`${await read('words.article.txt')}Updated.\n`);
    await apply((edit) => {
      edit.createFile(file('other.article.txt'), { contents });
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(await isThere(sidecarOf('other.article.txt')), false);
  });

  test('a moved article takes its sidecar to the other folder', async () => {
    const yaml = await annotated('moving.article.txt');
    await apply((edit) => {
      edit.renameFile(file('moving.article.txt'), file('below/moving.article.txt'));
    });
    await eventually(async () => {
      assert.equal(await read(sidecarOf('below/moving.article.txt')), yaml);
      assert.equal(await isThere(sidecarOf('moving.article.txt')), false);
    });
  });
});
