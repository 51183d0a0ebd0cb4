// A sidecar that is deleted while its article is open takes the tags along: who is told, and the way back.
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
  saved,
  select,
  sidecarOf,
  write,
} from '../seeds';

const { fs } = vscode.workspace;

/**
 * An article of its own text, since a sidecar of the same is offered too, open, with a tag and a comment
 * of somebody's in its sidecar.
 */
async function annotated(name: string): Promise<{ article: vscode.TextEditor; yaml: string }> {
  await write(name, `${await read(english)}\n${name}\n`);
  const article = await open(name);
  select(article, 'Sean Spicer');
  await run('tagAsPerson');
  const tagged = await saved(name, (yaml) => {
    assert.match(yaml, /exact: Sean Spicer/);
  });
  const yaml = `# Ask the desk  \r\n${tagged}`;
  await write(sidecarOf(name), yaml);
  return { article, yaml };
}

async function assertGone(article: vscode.TextEditor): Promise<void> {
  await eventually(async () => {
    assert.doesNotMatch(await hoverOn(article, 'Sean Spicer'), /removeMention/);
  });
}

const isThere = (name: string) =>
  fs.stat(file(name)).then(
    () => true,
    () => false,
  );

/** Answers the message that came last with its first button, where there is one. */
const answer = () => vscode.commands.executeCommand('notification.acceptPrimaryAction');

/** Presses the button of the message as soon as there is one. */
async function putBack(name: string): Promise<void> {
  await eventually(async () => {
    await answer();
    assert.ok(await isThere(sidecarOf(name)));
  });
}

/** Longer than a message about a deleted file is in coming. */
const told = () => new Promise((resolve) => setTimeout(resolve, 3000));

suite('a sidecar that is deleted while its article is open', () => {
  setup(() => vscode.commands.executeCommand('notifications.clearAll'));
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('is put back to the byte from the message, and with it the tags', async () => {
    const name = 'deletedSidecar.article.txt';
    const { article, yaml } = await annotated(name);
    await told();
    await fs.delete(file(sidecarOf(name)));
    await assertGone(article);
    await putBack(name);
    assert.equal(await read(sidecarOf(name)), yaml);
    await eventually(async () => {
      assert.match(await hoverOn(article, 'Sean Spicer'), /removeMention/);
    });
    assert.equal(await read(sidecarOf(name)), yaml);
  });

  test('is not made anew by the undo of a tag that went with it', async () => {
    const name = 'deletedThenUndone.article.txt';
    const { article, yaml } = await annotated(name);
    await told();
    await fs.delete(file(sidecarOf(name)));
    await assertGone(article);
    await run('undoAnnotation');
    await putBack(name);
    assert.equal(await read(sidecarOf(name)), yaml);
  });

  test('lies open beside a new one that stands in its place', async () => {
    const name = 'deletedThenTagged.article.txt';
    const { article, yaml } = await annotated(name);
    await told();
    await fs.delete(file(sidecarOf(name)));
    await assertGone(article);
    select(await vscode.window.showTextDocument(article.document), 'Donald Trump');
    await run('tagAsPerson');
    const now = await saved(name, (made) => {
      assert.match(made, /exact: Donald Trump/);
    });
    await eventually(async () => {
      await answer();
      assert.ok(vscode.workspace.textDocuments.some(({ isUntitled }) => isUntitled));
    });
    const beside = vscode.workspace.textDocuments.find(({ isUntitled }) => isUntitled);
    assert.equal(beside?.getText().replaceAll('\r\n', '\n'), yaml.replaceAll('\r\n', '\n'));
    assert.equal(await read(sidecarOf(name)), now);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  test('is not spoken of by whoever deleted it in VS Code', async () => {
    const name = 'deletedHere.article.txt';
    const { article } = await annotated(name);
    await told();
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(file(sidecarOf(name)));
    assert.ok(await vscode.workspace.applyEdit(edit));
    await assertGone(article);
    await told();
    await answer();
    await told();
    assert.equal(await isThere(sidecarOf(name)), false);
  });
});
