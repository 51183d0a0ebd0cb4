import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  arabic,
  copyOf,
  english,
  eventually,
  hoverOn,
  open,
  read,
  run,
  saved,
  select,
  write,
} from '../seeds';

/** Runs a command that asks who speaks, and answers with the first row of the list. */
async function runAndAccept(command: string): Promise<void> {
  const running = run(command);
  let done = false;
  void running.then(() => (done = true));
  await eventually(async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.ok(done, 'the list of speakers waits for an answer');
  });
}

suite('quotations', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('the hover says who says it, by which word, and what kind of source that is', async () => {
    const hover = await hoverOn(await open(english), 'There exists among Mexicans');
    assert.match(
      hover,
      /\*\*\u2068Luis Videgaray\u2069\*\* — .*Minister\u2069 · \u2068said\u2069 · direct · source: named/,
    );
  });

  test('the hover on a quotation of a pronoun says that the speaker is a guess', async () => {
    const hover = await hoverOn(await open(english), 'There will be no use of military force');
    assert.match(hover, /John Kelly\u2069 \(probably\)\*\*/);
  });

  test('the hover on the cue and on the source is that of the quotation', async () => {
    assert.match(
      await hoverOn(await open(english), 'told a news conference that'),
      /Sean Spicer\u2069\*\*/,
    );
    assert.match(await hoverOn(await open(english), 'Sean Spicer'), /told\u2069 · mixed/);
  });

  test('the card of the article sums up its sources', async () => {
    const hover = await hoverOn(await open(english), 'U.S. Promises No Mass');
    assert.match(hover, /Sources \| \d+ quotations, \d+ speakers/);
  });

  test('an unnamed source of an Arabic article is called so', async () => {
    assert.match(
      await hoverOn(await open(arabic), 'لا نتوقع أي إعلانات'),
      /direct · source: unnamed/,
    );
  });

  test('the outline lists quotations under their paragraph, with the speaker', async () => {
    const { document } = await open(english);
    const parts = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const sections = parts.flatMap(({ children }) => children);
    const paragraph = sections.find(({ name }) => name.includes('Mexican Foreign Minister Luis'));
    assert.ok(sections.length > 0);
    const quoted = sections
      .flatMap(({ children }) => children)
      .find(({ name }) => name.includes('There exists'));
    assert.match(quoted?.detail ?? '', /Luis Videgaray/);
    assert.ok(
      paragraph === undefined || paragraph.range.contains(quoted?.range ?? paragraph.range),
    );
  });

  test('what is typed while quotations are read does not mix up old and new', async () => {
    const editor = await open(english);
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), '“Never,” Ada Lindqvist said on Monday.\n\n');
    });
    assert.match(
      await hoverOn(await open(english), 'There exists among Mexicans'),
      /Luis Videgaray/,
    );
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('an accepted quotation is kept with cue, source and speaker', async () => {
    const name = 'accept.article.txt';
    select(await copyOf(english, name), 'There exists among', { cursor: true });
    await run('acceptQuotation');
    const yaml = await saved(name, (text) => {
      assert.match(text, /kind: direct/);
    });
    assert.match(yaml, /content: \{start: \d+, end: \d+, exact: "?“There exists among/);
    assert.match(yaml, /cue: \{start: \d+, end: \d+, exact: said\}/);
    assert.match(yaml, /speaker: Luis Videgaray\n {4}sourceKind: named/);
    assert.match(await hoverOn(await open(name), 'There exists among'), /Remove/);
  });

  test('a rejected quotation does not come back, until that is undone', async () => {
    const name = 'reject.article.txt';
    select(await copyOf(english, name), 'There exists among', { cursor: true });
    await run('rejectQuotation');
    await saved(name, (text) => {
      assert.match(text, /rejected:\n {2}- \{type: quotation/);
    });
    assert.doesNotMatch(
      await hoverOn(await open(name), 'There exists among'),
      /Videgaray\u2069\*\*/,
    );
    await run('undoAnnotation');
    assert.match(await hoverOn(await open(name), 'There exists among'), /Videgaray\u2069\*\*/);
  });

  test('a selection becomes a quotation of the nearest speaker in two strokes', async () => {
    const name = 'mark.article.txt';
    select(await copyOf(english, name), 'expressed “concern and irritation”');
    await runAndAccept('markQuotation');
    await saved(name, (text) => {
      assert.match(text, /kind: mixed\n {4}content: \{.*exact: expressed “concern and irritation”/);
      assert.match(text, /speaker: /);
    });
  });

  test('the cue is corrected by selecting it', async () => {
    const name = 'cue.article.txt';
    const editor = await copyOf(english, name);
    select(editor, 'later told');
    await run('setQuotationCue');
    const yaml = await saved(name, (text) => {
      assert.match(text, /cue: \{.*exact: later told\}/);
    });
    assert.match(yaml, /speaker: Sean Spicer/);
  });

  test('the pieces that a selection touches are joined to one', async () => {
    const name = 'join.article.txt';
    const editor = await copyOf(english, name);
    select(editor, 'there will be no, repeat');
    const { start } = editor.selection;
    select(editor, 'immigration operations');
    editor.selection = new vscode.Selection(start, editor.selection.end);
    await run('joinQuotations');
    const yaml = await saved(name, (text) => {
      assert.match(text, /parts: \[\[/);
    });
    assert.equal(yaml.match(/- id: q-/g)?.length, 1);
    assert.match(yaml, /speaker: John Kelly/);
  });

  test('an accepted quotation moves along with the text', async () => {
    const name = 'moved.article.txt';
    const editor = await copyOf(english, name);
    select(editor, 'There exists among', { cursor: true });
    await run('acceptQuotation');
    await saved(name, (text) => {
      assert.match(text, /- id: q-/);
    });
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), 'One more line\n');
    });
    await editor.document.save();
    const codePoints = Array.from(await read(name));
    await saved(name, (text) => {
      const [, start, end] = /content: \{start: (\d+), end: (\d+)/.exec(text) ?? [];
      const words = codePoints.slice(Number(start), Number(end)).join('');
      assert.match(words, /^“There exists among/);
    });
  });

  test('quotations without a source and lone marks are problems only where asked for', async () => {
    const name = 'problems.article.txt';
    const text = (await read(english)).replace(
      'Trump has outraged',
      '“We were never asked about any of it.”\n\nHe “has outraged',
    );
    await write(name, text);
    const { document } = await open(name);
    const codes = () =>
      vscode.languages
        .getDiagnostics(document.uri)
        .map(({ code }) => (typeof code === 'string' ? code : ''));
    const settings = vscode.workspace.getConfiguration('pressmark', document.uri);
    assert.deepEqual(codes(), []);
    try {
      await settings.update('quotations.problems', true, vscode.ConfigurationTarget.Workspace);
      await eventually(() => {
        assert.ok(codes().includes('unbalanced-mark'), codes().join());
        assert.ok(codes().includes('no-source'), codes().join());
      });
    } finally {
      await settings.update('quotations.problems', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await eventually(() => {
      assert.deepEqual(codes(), []);
    });
  });
});
