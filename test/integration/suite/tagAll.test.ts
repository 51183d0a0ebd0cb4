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
  select,
  sidecarOf,
  write,
} from '../seeds';

/** How often the sidecar links a mention to the entity; 0 where there is no sidecar. */
async function mentions(name: string, entity: string): Promise<number> {
  const yaml = await read(sidecarOf(name)).catch(() => '');
  return yaml.match(new RegExp(`entity: ${entity}$`, 'gm'))?.length ?? 0;
}

/** Runs a command that shows a list, and takes the list as it is or leaves it. */
async function runAndAccept(
  command: string,
  answer = 'workbench.action.acceptSelectedQuickOpenItem',
): Promise<void> {
  let done = false;
  const running = run(command).then(() => {
    done = true;
  });
  await eventually(async () => {
    await vscode.commands.executeCommand(answer);
    assert.ok(done);
  });
  await running;
}

suite('Tag All Occurrences', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('tags the other places of the entity at the cursor, and one undo takes all back', async () => {
    const name = 'all.article.txt';
    select(await copyOf(english, name), 'Rex Tillerson');
    await run('tagAsPerson');
    await runAndAccept('tagAllOccurrences');
    await eventually(async () => {
      assert.ok((await mentions(name, 'rex-tillerson')) > 2);
    });
    await run('undoAnnotation');
    await eventually(async () => {
      assert.equal(await mentions(name, 'rex-tillerson'), 1);
    });
  });

  test('an Arabic name is tagged without what is written onto it', async () => {
    const name = 'all-arabic.article.txt';
    select(await copyOf(arabic, name), 'المكسيك');
    await run('tagAsLocation');
    await runAndAccept('tagAllOccurrences');
    await eventually(async () => {
      assert.ok((await mentions(name, 'المكسيك')) > 3);
    });
    assert.doesNotMatch(await read(sidecarOf(name)), /exact: والمكسيك/);
  });

  test('in the folder it tags articles that are not open, and one undo takes all back', async () => {
    const [here, there] = ['all-here.article.txt', 'all-there.article.txt'] as const;
    await write(there, (await read(english)).replaceAll('Sean Spicer', 'Anna Lindqvist'));
    await write(here, (await read(english)).replaceAll('Sean Spicer', 'Anna Lindqvist'));
    select(await open(here), 'Anna Lindqvist');
    await run('tagAsPerson');
    await runAndAccept('tagAllInFolder');
    await eventually(async () => {
      assert.equal(await mentions(there, 'anna-lindqvist'), 1);
    });
    await run('undoAnnotation');
    await eventually(async () => {
      assert.equal(await mentions(there, 'anna-lindqvist'), 0);
    });
    assert.equal(await mentions(here, 'anna-lindqvist'), 1);
  });

  test('in the folder an article that has just been deleted is passed over', async () => {
    const here = 'gone-here.article.txt';
    const there = 'gone-there.article.txt';
    const gone = 'gone.article.txt';
    const content = (await read(english)).replaceAll('Sean Spicer', 'Ida Lindqvist');
    for (const name of [here, there, gone]) await write(name, content);
    select(await open(here), 'Ida Lindqvist');
    await run('tagAsPerson');
    // The list of articles holds all three from here on.
    await runAndAccept('tagAllInFolder', 'workbench.action.closeQuickOpen');
    await vscode.workspace.fs.delete(file(gone));
    await runAndAccept('tagAllInFolder');
    await eventually(async () => {
      assert.equal(await mentions(there, 'ida-lindqvist'), 1);
    });
  });
});
