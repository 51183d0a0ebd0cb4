import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { copyOf, english, eventually, hoverOn, read, run, select, sidecarOf } from '../seeds';

/** A fresh copy of a seed with its suggestions there and the cursor before `words`. */
async function readyAt(words: string, name: string): Promise<vscode.TextEditor> {
  const editor = await copyOf(english, name);
  await eventually(async () => {
    assert.match(await hoverOn(editor, 'Sean Spicer'), /suggested/);
  });
  select(editor, words, { cursor: true });
  return editor;
}

suite('review of suggestions', () => {
  teardown(async () => {
    await run('leaveReview');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  const selected = (editor: vscode.TextEditor) => editor.document.getText(editor.selection);

  test('begins at the cursor and selects what it is about', async () => {
    const editor = await readyAt('his spokesman', 'review.article.txt');
    await run('reviewSuggestions');
    await eventually(() => {
      assert.equal(selected(editor), 'Sean Spicer');
    });
  });

  test('goes on by itself when something is decided, by whichever command', async () => {
    const editor = await readyAt('his spokesman', 'review-on.article.txt');
    await run('reviewSuggestions');
    await eventually(() => {
      assert.equal(selected(editor), 'Sean Spicer');
    });
    await run('rejectSuggestion');
    await eventually(() => {
      assert.equal(selected(editor), 'Trump');
    });
    const { line } = editor.selection.start;
    await run('tagAsWork');
    await eventually(() => {
      assert.ok(editor.selection.start.line > line);
    });
  });

  test('words that are taken in or left out are those that are tagged', async () => {
    const name = 'review-resize.article.txt';
    const editor = await readyAt('his spokesman', name);
    await run('reviewSuggestions');
    await eventually(() => {
      assert.equal(selected(editor), 'Sean Spicer');
    });
    const steps = [
      [{ edge: 'end', arrow: 'right', step: 'word' }, 'Sean Spicer later'],
      [{ edge: 'start', arrow: 'right', step: 'word' }, 'Spicer later'],
      [{ edge: 'end', arrow: 'left', step: 'word' }, 'Spicer'],
      [{ edge: 'end', arrow: 'left', step: 'character' }, 'Spice'],
      [{ edge: 'start', arrow: 'left', step: 'word' }, 'Sean Spice'],
    ] as const;
    for (const [resizing, words] of steps) {
      await run('resizeSuggestion', resizing);
      await eventually(() => {
        assert.equal(selected(editor), words);
      });
    }
    await run('acceptSuggestion');
    await eventually(async () => {
      assert.match(await read(sidecarOf(name)), /exact: Sean Spice\n/);
    });
  });

  test('what is typed does not get into the article while it goes on', async () => {
    const editor = await readyAt('his spokesman', 'review-type.article.txt');
    const text = editor.document.getText();
    await run('reviewSuggestions');
    await vscode.commands.executeCommand('type', { text: 'x' });
    assert.equal(editor.document.getText(), text);
    await run('leaveReview');
    select(editor, 'Sean Spicer', { cursor: true });
    await vscode.commands.executeCommand('type', { text: 'x' });
    await eventually(() => {
      assert.equal(editor.document.getText().length, text.length + 1);
    });
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
