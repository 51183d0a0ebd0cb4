import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { english, eventually, file, open, read, write } from '../seeds';

async function languageOf(name: string): Promise<string> {
  return (await open(name)).document.languageId;
}

async function becomesArticle(name: string): Promise<void> {
  const { document } = await open(name);
  await eventually(() => {
    assert.equal(document.languageId, 'news-article');
  });
}

/** Long enough for a recognition that should not happen to have happened. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 500));

suite('recognition', () => {
  test('a file named like the seeds is an article', async () => {
    assert.equal(await languageOf(english), 'news-article');
  });

  test('so is a file named *.article.txt', async () => {
    await write('named.article.txt', 'Anything at all\n');
    assert.equal(await languageOf('named.article.txt'), 'news-article');
  });

  test('an article under any other name is known by its content', async () => {
    await write('some name.txt', await read(english));
    await becomesArticle('some name.txt');
  });

  test('a list of requirements stays plain text', async () => {
    await write('requirements.txt', 'flask==3.0.2\nrequests>=2.31\nnumpy\n'.repeat(5));
    await open('requirements.txt');
    await pause();
    assert.equal(await languageOf('requirements.txt'), 'plaintext');
  });

  test('a table stays plain text, even one whose cells are an article', async () => {
    await write('cells.tsv', await read(english));
    await open('cells.tsv');
    await pause();
    assert.equal(await languageOf('cells.tsv'), 'plaintext');
  });

  test('a file made plain text by hand stays so, also when opened again', async () => {
    const name = 'by hand.txt';
    await write(name, await read(english));
    await becomesArticle(name);
    const { document } = await open(name);
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await pause();
    assert.equal(await languageOf(name), 'plaintext');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await open(name);
    await pause();
    assert.equal(await languageOf(name), 'plaintext');
  });

  test('nothing is looked at when the setting is off', async () => {
    const settings = vscode.workspace.getConfiguration('pressmark', file(''));
    await settings.update('recognition.content', 'off', vscode.ConfigurationTarget.Workspace);
    try {
      await write('off.txt', await read(english));
      await open('off.txt');
      await pause();
      assert.equal(await languageOf('off.txt'), 'plaintext');
    } finally {
      await settings.update('recognition.content', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  test('a pattern of the user counts more than the content', async () => {
    const settings = vscode.workspace.getConfiguration('pressmark', file(''));
    const { Workspace } = vscode.ConfigurationTarget;
    await settings.update('recognition.patterns', ['wire-*.txt'], Workspace);
    try {
      await write('wire-7.txt', 'short\n');
      await becomesArticle('wire-7.txt');
    } finally {
      await settings.update('recognition.patterns', undefined, Workspace);
    }
  });
});
