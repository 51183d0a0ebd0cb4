import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { noAnnotations } from '../../../src/core/annotations/annotations';
import { quoteOf } from '../../../src/core/annotations/quote';
import { printSidecar } from '../../../src/core/sidecar/printSidecar';
import { describeSource } from '../../../src/core/sidecar/source';
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

/** The words that a sidecar's mentions stand for in the article, counted as a reader in Python would. */
async function quoted(name: string): Promise<readonly string[]> {
  const text = Array.from(await read(name));
  const yaml = await read(sidecarOf(name));
  return Array.from(yaml.matchAll(/start: (\d+),?\s+end: (\d+)/g), ([, start, end]) =>
    text.slice(Number(start), Number(end)).join(''),
  );
}

/** A copy of a seed in which the words are tagged, closed again. */
async function annotated(name: string, ...words: readonly string[]): Promise<string> {
  await write(name, await read(english));
  const editor = await open(name);
  for (const word of words) {
    select(editor, word);
    await run('tagAsPerson');
  }
  await eventually(async () => {
    assert.equal((await read(sidecarOf(name))).match(/exact:/g)?.length, words.length);
  });
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  return read(name);
}

/** What is listed of a sidecar, without that its positions are old until the next tag. */
const problemsOf = (name: string) =>
  vscode.languages
    .getDiagnostics(file(sidecarOf(name)))
    .map(({ code }) => code)
    .filter((code) => code !== 'stale');

/** Replaces an article's file and opens it as it is then. */
async function reopened(name: string, text: string): Promise<void> {
  await write(name, text);
  const { document } = await open(name);
  await eventually(() => {
    assert.equal(document.getText(), text);
  });
}

/** Makes the editor write what it knows: tagging does. */
async function tagOneMore(name: string, word: string): Promise<void> {
  const editor = await open(name);
  select(editor, word);
  await run('tagAsPerson');
  await eventually(async () => {
    assert.ok((await read(sidecarOf(name))).includes(`exact: ${word}`));
  });
}

suite('edits from outside', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  const people = ['Sean Spicer', 'Luis Videgaray', 'John Kelly', 'Donald Trump'];

  test('what is typed while thousands of mentions are looked for moves them too', async function () {
    this.timeout(60_000);
    const name = 'thousands.article.txt';
    let text = 'Ann Abel spoke first, officials said.\n';
    const spans: { start: number; end: number }[] = [];
    for (let n = 0; n < 3000; n++) {
      const lead = `Bulletin ${n * 7919}: the minister `;
      const words = `Otto Ortega${n}`;
      const start = text.length + lead.length;
      spans.push({ start, end: start + words.length });
      text += `${lead}${words} agreed in the capital to open the border for aid.\n`;
    }
    const mentions = spans.map((span, n) => {
      return { id: `m-${n}`, type: 'group', ...span, ...quoteOf(text, span) };
    });
    const source = await describeSource(name, text, 'en');
    await write(sidecarOf(name), printSidecar({ ...noAnnotations, mentions }, source, text));
    await write(name, `Updated at noon\n${text}`);
    const editor = await open(name);
    for (let n = 0; n < 10; n++) {
      await editor.edit((edit) => {
        edit.insert(new vscode.Position(0, 0), `Live ${n}\n`);
      });
    }
    await eventually(async () => {
      assert.match(await hoverOn(editor, 'Otto Ortega2999'), /Group/);
    });
    await editor.document.save();
    await tagOneMore(name, 'Ann Abel');
    const names = Array.from({ length: 3000 }, (_, n) => `Otto Ortega${n}`);
    assert.deepEqual(await quoted(name), ['Ann Abel', ...names]);
  });

  test('a line put at the head leaves every mention on its words', async () => {
    const name = 'head.article.txt';
    const text = await annotated(name, ...people);
    await reopened(name, `Updated at noon\n${text}`);
    await tagOneMore(name, 'Rex Tillerson');
    assert.deepEqual(new Set(await quoted(name)), new Set([...people, 'Rex Tillerson']));
    assert.deepEqual(problemsOf(name), []);
  });

  test('a sidecar of an earlier text says so, and is brought up to date by a quick fix', async () => {
    const text = await annotated('fresh.article.txt', ...people);
    const name = 'stale.article.txt';
    await write(sidecarOf(name), await read(sidecarOf('fresh.article.txt')));
    await reopened(name, `Updated at noon\n${text}`);
    const uri = file(sidecarOf(name));
    const problem = await eventually(() => {
      const found = vscode.languages.getDiagnostics(uri).find(({ code }) => code === 'stale');
      assert.ok(found);
      return found;
    });
    const document = await vscode.workspace.openTextDocument(uri);
    assert.match(document.lineAt(problem.range.start.line).text, /sha256/);
    const fix = await eventually(async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        problem.range,
      );
      const found = actions.find(({ title }) => title === 'Bring the positions up to date');
      assert.ok(found?.edit);
      return found.edit;
    });
    await vscode.workspace.applyEdit(fix);
    await document.save();
    assert.deepEqual(new Set(await quoted(name)), new Set(people));
    await eventually(() => {
      assert.deepEqual(vscode.languages.getDiagnostics(uri), []);
    });
  });

  test('what was renamed is listed and kept in the file as it is', async () => {
    const name = 'renamed.article.txt';
    const text = await annotated(name, ...people);
    const item = /- id: \S+\n(?: {4}.*\n)*? {4}exact: Luis Videgaray\n(?: {4}.*\n)*/.exec(
      await read(sidecarOf(name)),
    )?.[0];
    assert.ok(item);
    await reopened(name, text.replaceAll('Luis Videgaray', 'Luis Ortega'));
    await eventually(() => {
      assert.deepEqual(problemsOf(name), ['review']);
    });
    await tagOneMore(name, 'Rex Tillerson');
    assert.ok((await read(sidecarOf(name))).includes(item));
  });

  test('a file that changes while it is open is followed', async () => {
    const name = 'open.article.txt';
    const text = await annotated(name, ...people);
    const { document } = await open(name);
    await eventually(() => {
      assert.deepEqual(problemsOf(name), []);
    });
    await write(name, `Updated at noon\n${text.replaceAll('Luis Videgaray', 'Luis Ortega')}`);
    await eventually(() => {
      assert.ok(document.getText().startsWith('Updated'));
    });
    await tagOneMore(name, 'Rex Tillerson');
    const yaml = await read(sidecarOf(name));
    for (const person of people) assert.ok(yaml.includes(`exact: ${person}`), person);
    assert.deepEqual(problemsOf(name), ['review']);
  });

  test('a sidecar is called old as soon as another program writes the open article', async () => {
    const name = 'staleOpen.article.txt';
    const text = await annotated(name, ...people);
    const { document } = await open(name);
    const uri = file(sidecarOf(name));
    const isStale = () => vscode.languages.getDiagnostics(uri).some(({ code }) => code === 'stale');
    const yaml = await read(sidecarOf(name));
    await write(name, `Updated at noon\n${text}`);
    await eventually(() => {
      assert.ok(document.getText().startsWith('Updated'));
      assert.ok(isStale());
    });
    assert.equal(await read(sidecarOf(name)), yaml);
    await write(name, text);
    await eventually(() => {
      assert.ok(!isStale());
    });
  });

  test('a sidecar is called old when somebody changes its hash by hand', async () => {
    const name = 'staleByHand.article.txt';
    await annotated(name, ...people);
    const editor = await open(name);
    const yaml = await read(sidecarOf(name));
    await write(sidecarOf(name), yaml.replace(/sha256: \S+/, `sha256: ${'a'.repeat(64)}`));
    const uri = file(sidecarOf(name));
    await eventually(() => {
      assert.ok(vscode.languages.getDiagnostics(uri).some(({ code }) => code === 'stale'));
    });
    assert.match(await hoverOn(editor, 'Sean Spicer'), /removeMention/);
    await write(sidecarOf(name), yaml);
    await eventually(() => {
      assert.deepEqual(vscode.languages.getDiagnostics(uri), []);
    });
  });

  test('a mention whose words changed is put back by one command, and undone by one', async () => {
    const name = 'repair.article.txt';
    const text = await annotated(name, ...people);
    await reopened(name, text.replaceAll('Luis Videgaray', 'Luis Ortega'));
    await eventually(() => {
      assert.deepEqual(problemsOf(name), ['review']);
    });
    await run('putBackAtBest');
    await eventually(async () => {
      assert.ok((await quoted(name)).includes('Luis Ortega'));
      assert.deepEqual(problemsOf(name), []);
    });
    await run('undoAnnotation');
    await eventually(async () => {
      assert.ok((await read(sidecarOf(name))).includes('exact: Luis Videgaray'));
      assert.deepEqual(problemsOf(name), ['review']);
    });
  });

  test('a mention whose paragraph went is put back where the user says, or dropped', async () => {
    const name = 'orphan.article.txt';
    const text = await annotated(name, ...people);
    await reopened(name, text.replace(/But his spokesman Sean Spicer.*\n/, ''));
    await eventually(() => {
      assert.deepEqual(problemsOf(name), ['orphan']);
    });
    const editor = await open(name);
    select(editor, 'Trump said');
    await run('putBackHere');
    await eventually(async () => {
      assert.ok((await quoted(name)).includes('Trump said'));
    });
    await run('undoAnnotation');
    await run('dropMisplaced');
    await eventually(async () => {
      assert.doesNotMatch(await read(sidecarOf(name)), /exact: Sean Spicer/);
      assert.deepEqual(problemsOf(name), ['unused-entity']);
    });
  });

  test('Problems offers the repairs as quick fixes', async () => {
    const name = 'fixes.article.txt';
    const text = await annotated(name, ...people);
    await reopened(name, text.replaceAll('Luis Videgaray', 'Luis Ortega'));
    const problem = await eventually(() => {
      const found = vscode.languages
        .getDiagnostics(file(sidecarOf(name)))
        .find(({ code }) => code === 'review');
      assert.ok(found);
      return found;
    });
    await vscode.workspace.openTextDocument(file(sidecarOf(name)));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      file(sidecarOf(name)),
      problem.range,
    );
    const commands = actions.map(({ command }) => command?.command);
    assert.ok(commands.includes('pressmark.putBackAtBest'));
    assert.ok(commands.includes('pressmark.dropMisplaced'));
  });
});
