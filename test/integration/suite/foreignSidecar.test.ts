import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  arabic,
  copyOf,
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

const people = ['Sean Spicer', 'Luis Videgaray', 'John Kelly'];

/** The sidecar of an annotated English article, as it lies beside an article of other words. */
async function misfiled(own: string, other: string): Promise<string> {
  const editor = await copyOf(english, own);
  for (const person of people) {
    select(editor, person);
    await run('tagAsPerson');
  }
  const yaml = await saved(own, (now) => {
    for (const person of people) assert.ok(now.includes(`exact: ${person}`), now);
  });
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await vscode.workspace.fs.rename(file(sidecarOf(own)), file(sidecarOf(other)));
  await copyOf(arabic, other);
  return yaml;
}

/** Runs the quick fix with the title on the problem that such a sidecar has. */
async function decide(name: string, title: string): Promise<void> {
  const uri = file(sidecarOf(name));
  const problem = await eventually(() => {
    const [found, ...others] = vscode.languages.getDiagnostics(uri);
    assert.equal(found?.code, 'foreign');
    assert.deepEqual(others, []);
    return found;
  });
  await vscode.workspace.openTextDocument(uri);
  const fix = await eventually(async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      problem.range,
    );
    const found = actions.find((one) => one.title === title);
    assert.ok(found?.command);
    return found.command;
  });
  const args: readonly unknown[] = fix.arguments ?? [];
  await vscode.commands.executeCommand(fix.command, ...args);
}

suite('a sidecar of another article', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('is neither placed nor written to before anybody decides', async () => {
    const yaml = await misfiled('own1.article.txt', 'other1.article.txt');
    await eventually(() => {
      const [problem] = vscode.languages.getDiagnostics(file(sidecarOf('other1.article.txt')));
      assert.equal(problem?.code, 'foreign');
    });
    const editor = await open('other1.article.txt');
    const word = editor.document.getText().trim().split(/\s/)[0] ?? '';
    select(editor, word);
    await run('tagAsPerson');
    assert.doesNotMatch(await hoverOn(editor, word), /removeMention/);
    assert.equal(await read(sidecarOf('other1.article.txt')), yaml);
  });

  test('goes to the article of its text, when asked to', async () => {
    const yaml = await misfiled('own2.article.txt', 'other2.article.txt');
    await decide('other2.article.txt', 'Find Its Article');
    // At once, however late the file watcher is.
    const editor = await open('other2.article.txt');
    const word = editor.document.getText().trim().split(/\s/)[0] ?? '';
    select(editor, word);
    await run('tagAsPerson');
    await saved('other2.article.txt', (now) => {
      assert.doesNotMatch(now, /Sean Spicer/);
    });
    await eventually(async () => {
      const own = await open('own2.article.txt');
      assert.match(await hoverOn(own, 'Sean Spicer'), /removeMention/);
    });
    assert.equal(await read(sidecarOf('own2.article.txt')), yaml);
  });

  test('stays where it is, when told to, and loses nothing', async () => {
    const yaml = await misfiled('own3.article.txt', 'other3.article.txt');
    await decide('other3.article.txt', 'Use It Here Anyway');
    const mentions = (text: string) => text.slice(text.indexOf('mentions:'));
    await saved('other3.article.txt', (now) => {
      assert.notEqual(now, yaml);
      assert.equal(mentions(now), mentions(yaml));
    });
    await eventually(() => {
      const codes = vscode.languages
        .getDiagnostics(file(sidecarOf('other3.article.txt')))
        .map(({ code }) => code);
      assert.deepEqual(codes, ['orphan', 'orphan', 'orphan']);
    });
  });

  test('is at home again when its text comes back', async () => {
    await misfiled('own4.article.txt', 'other4.article.txt');
    await eventually(() => {
      const [problem] = vscode.languages.getDiagnostics(file(sidecarOf('other4.article.txt')));
      assert.equal(problem?.code, 'foreign');
    });
    await write('other4.article.txt', await read(english));
    const editor = await open('other4.article.txt');
    await eventually(async () => {
      assert.match(await hoverOn(editor, 'Sean Spicer'), /removeMention/);
      assert.deepEqual(vscode.languages.getDiagnostics(file(sidecarOf('other4.article.txt'))), []);
    });
  });
});
