import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { english, eventually, file, hoverOn, open, read, run, select, write } from '../seeds';

const learned = '.pressmark/learned.tsv';

/** An article about somebody whose name no model knows for one. */
async function about(name: string, articleName: string): Promise<vscode.TextEditor> {
  await write(articleName, (await read(english)).replaceAll('Sean Spicer', name));
  return open(articleName);
}

suite('learning from decisions', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('a name that is tagged once is suggested in every open article that is seen, with the reason', async () => {
    const other = await about('quexle', 'learn-other.article.txt');
    select(await about('quexle', 'learn.article.txt'), 'quexle');
    await run('tagAsOrganization');
    await vscode.window.showTextDocument(other.document);
    await eventually(async () => {
      assert.match(await hoverOn(other, 'quexle'), /Organization\?.*tagged in 1 article, 0\.\d\d/);
    });
    await eventually(async () => {
      assert.match(await read(learned), /^name\tquexle\torganization\t1\t0$/m);
    });
  });

  test('what is undone is not learned, and learned again when it is redone', async () => {
    select(await about('plimsoe', 'undo-learned.article.txt'), 'plimsoe');
    await run('tagAsOrganization');
    await eventually(async () => {
      assert.match(await read(learned), /^name\tplimsoe\t/m);
    });
    await run('undoAnnotation');
    await eventually(async () => {
      assert.doesNotMatch(await read(learned), /plimsoe/);
    });
    await run('redoAnnotation');
    await eventually(async () => {
      assert.match(await read(learned), /^name\tplimsoe\torganization\t1\t0$/m);
    });
  });

  test('a mention that is narrowed is learned as it is then, and not as it was', async () => {
    select(await about('bramvel', 'narrowed.article.txt'), 'bramvel later');
    await run('tagAsPerson');
    await eventually(async () => {
      assert.match(await read(learned), /^name\tbramvel later\tperson\t1\t0$/m);
    });
    await run('shortenEndByWord');
    await eventually(async () => {
      const file = await read(learned);
      assert.match(file, /^name\tbramvel\tperson\t1\t0$/m);
      assert.doesNotMatch(file, /bramvel later/);
    });
  });

  test('a line that is deleted from the file is forgotten', async () => {
    select(await about('vombat', 'forget.article.txt'), 'vombat');
    await run('tagAsOrganization');
    await eventually(async () => {
      assert.match(await read(learned), /^name\tvombat\t/m);
    });
    const other = await about('vombat', 'forget-other.article.txt');
    await eventually(async () => {
      assert.match(await hoverOn(other, 'vombat'), /tagged in 1 article/);
    });
    const kept = (await read(learned)).split('\n').filter((line) => !line.includes('vombat'));
    await write(learned, kept.join('\n'));
    await eventually(async () => {
      assert.doesNotMatch(await hoverOn(other, 'vombat'), /suggested/);
    });
  });

  test('a file with conflict marks stays to the byte, and tagging goes on', async () => {
    const before = await read(learned).catch(() => '');
    const broken = 'pressmark-learned 1\n<<<<<<< ours\nname\tzork\tperson\t1\t0\n>>>>>>> theirs\n';
    await write(learned, broken);
    select(await about('zork', 'conflict.article.txt'), 'zork');
    await run('tagAsPerson');
    await eventually(async () => {
      assert.match(await read('conflict.article.txt.annotations.yaml'), /exact: zork/);
    });
    assert.equal(await read(learned), broken);
    await write(learned, before);
  });

  test('what was learned can be shown', async () => {
    await run('showLearned');
    await eventually(() => {
      assert.equal(
        vscode.window.activeTextEditor?.document.uri.toString(),
        file(learned).toString(),
      );
    });
  });
});
