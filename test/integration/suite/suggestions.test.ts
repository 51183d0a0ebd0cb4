import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { TaggerModels } from '../../../src/editor/model/taggerModels';
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

/** Waits until `words` are suggested; answers the hover's cards. */
function suggested(editor: vscode.TextEditor, words: string): Promise<string> {
  return eventually(async () => {
    const card = await hoverOn(editor, words);
    assert.match(card, /suggested/);
    return card;
  });
}

suite('suggestions', () => {
  const settings = () => vscode.workspace.getConfiguration('pressmark');

  teardown(async () => {
    await settings().update('suggestions.amount', undefined, vscode.ConfigurationTarget.Workspace);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('an English name is suggested, with the reason and links to decide', async () => {
    const editor = await copyOf(english, 'suggest.article.txt');
    const card = await suggested(editor, 'Sean Spicer');
    // The model knows him, and so does whoever ran the tests before this one.
    assert.match(
      card,
      /Sean Spicer.*Person\?.*suggested \((?:model|tagged in \d+ articles?), 0\.\d\d\)/,
    );
    assert.match(card, /\[Accept\]\(command:pressmark\.acceptSuggestion/);
    assert.match(card, /\[Reject\]\(command:pressmark\.rejectSuggestion/);
  });

  test('an Arabic name is suggested', async () => {
    const editor = await copyOf(arabic, 'suggest-arabic.article.txt');
    assert.match(await suggested(editor, 'واشنطن'), /Location\?/);
  });

  test('suggestions alone write no file', async () => {
    const name = 'unwritten.article.txt';
    await suggested(await copyOf(english, name), 'Sean Spicer');
    const files = await vscode.workspace.fs.readDirectory(file('.'));
    assert.ok(!files.some(([other]) => other === sidecarOf(name)));
  });

  test('a cursor on a suggestion of the type that is tagged takes the words that are suggested', async () => {
    const name = 'of.article.txt';
    const lede =
      'Senator Robert Marsh of Indiana offered help from across the river on Monday, when 1,200 people had left the flooded town.';
    await write(name, `Help for a Flooded Town\n\n${lede}\n\n${await read(english)}`);
    const editor = await open(name);
    await suggested(editor, 'Robert Marsh');
    select(editor, 'Robert Marsh', { cursor: true });
    await run('tagAsPerson');
    await saved(name, (yaml) => {
      assert.match(yaml, /exact: Robert Marsh\n/);
    });
  });

  test('all that a selection holds is accepted at once, each as its own type', async () => {
    const name = 'several.article.txt';
    const editor = await copyOf(english, name);
    await suggested(editor, 'Luis Videgaray');
    await suggested(editor, 'Mexico City');
    editor.selection = new vscode.Selection(
      new vscode.Position(0, 0),
      editor.document.positionAt(editor.document.getText().length),
    );
    await run('acceptSuggestion');
    await saved(name, (yaml) => {
      assert.match(yaml, /- id: luis-videgaray\n {4}type: person\n/);
      assert.match(yaml, /- id: mexico-city\n {4}type: location\n/);
    });
  });

  test('accepting tags the words and leaves a mention in place of the suggestion', async () => {
    const name = 'accept.article.txt';
    const editor = await copyOf(english, name);
    await suggested(editor, 'Sean Spicer');
    select(editor, 'Sean Spicer', { cursor: true });
    await run('acceptSuggestion');
    const yaml = await saved(name, (text) => {
      assert.match(text, /exact: Sean Spicer/);
    });
    assert.match(yaml, /- id: sean-spicer\n {4}type: person/);
    assert.match(await hoverOn(editor, 'Sean Spicer'), /Person.* · 1 mention/);
  });

  test('accepting all tags every mention of the entity in one step', async () => {
    const name = 'accept-all.article.txt';
    const editor = await copyOf(english, name);
    await suggested(editor, 'Luis Videgaray');
    select(editor, 'Luis Videgaray', { cursor: true });
    await run('acceptAllSuggestions');
    const yaml = await saved(name, (text) => {
      assert.match(text, /exact: Luis Videgaray/);
    });
    assert.ok((yaml.match(/entity: luis-videgaray/g)?.length ?? 0) > 1, yaml);
    await run('undoAnnotation');
    await saved(name, (text) => {
      assert.doesNotMatch(text, /Videgaray/);
    });
  });

  test('all names of the article are accepted from one list, and one undo takes them back', async () => {
    const name = 'accept-list.article.txt';
    await suggested(await copyOf(english, name), 'Sean Spicer');
    let done = false;
    void run('acceptFromList').then(() => (done = true));
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      assert.ok(done);
    });
    await saved(name, (text) => {
      assert.ok((text.match(/exact: /g) ?? []).length > 20, text);
      assert.match(text, /exact: Sean Spicer/);
    });
    await run('undoAnnotation');
    await saved(name, (text) => {
      assert.doesNotMatch(text, /exact: /);
    });
  });

  test('what is rejected is kept in the sidecar and does not come back', async () => {
    const name = 'reject.article.txt';
    const editor = await copyOf(english, name);
    await suggested(editor, 'Sean Spicer');
    select(editor, 'Sean Spicer', { cursor: true });
    await run('rejectSuggestion');
    await saved(name, (text) => {
      assert.match(text, /rejected:\n {2}- \{type: person, .*exact: Sean Spicer\}/);
    });
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const again = await open(name);
    await suggested(again, 'Luis Videgaray');
    assert.doesNotMatch(await hoverOn(again, 'Sean Spicer'), /suggested/);
  });

  test('a rejection is taken back by undo, and the suggestion is there again', async () => {
    const editor = await copyOf(english, 'unreject.article.txt');
    await suggested(editor, 'Sean Spicer');
    select(editor, 'Sean Spicer', { cursor: true });
    await run('rejectSuggestion');
    assert.doesNotMatch(await hoverOn(editor, 'Sean Spicer'), /suggested/);
    await run('undoAnnotation');
    assert.match(await hoverOn(editor, 'Sean Spicer'), /suggested/);
  });

  test('a suggestion moves along with the text, and its words are read anew', async () => {
    const editor = await copyOf(english, 'typing.article.txt');
    await suggested(editor, 'Sean Spicer');
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), 'A new first line\n');
    });
    assert.match(await hoverOn(editor, 'Sean Spicer'), /suggested/);
    const at = editor.document.positionAt(editor.document.getText().indexOf('Sean Spicer'));
    await editor.edit((edit) => {
      edit.insert(editor.document.lineAt(at).range.end, ' Anna Lindqvist flew home to Stockholm.');
    });
    await suggested(editor, 'Anna Lindqvist');
  });

  test('an article that was covered while it was read is read on when it is seen again', async () => {
    const name = 'covered.article.txt';
    const paragraphs = Array.from(
      { length: 800 },
      (_, i) => `In round ${i} of their talks the ministers agreed to open the border for aid.`,
    );
    const first = 'STOCKHOLM - President Anna Lindqvist met her guests on Monday, officials said.';
    const last = 'After the talks President Boris Almgren flew home, officials said on Monday.';
    await write(name, `Ministers open border\n\n${[first, ...paragraphs, last].join('\n\n')}\n`);
    await suggested(await open(name), 'Anna Lindqvist');
    await suggested(await copyOf(arabic, 'covering.article.txt'), 'واشنطن');
    await suggested(await open(name), 'Boris Almgren');
  });

  test('they are off where the setting says so', async () => {
    const editor = await copyOf(english, 'off.article.txt');
    await suggested(editor, 'Sean Spicer');
    await settings().update('suggestions.amount', 'off', vscode.ConfigurationTarget.Workspace);
    await eventually(async () => {
      assert.doesNotMatch(await hoverOn(editor, 'Sean Spicer'), /suggested/);
    });
  });

  test('an article in a language without a model opens, and can be tagged', async () => {
    const name = 'greek.article.txt';
    const line =
      'Ο υπουργός Γιώργος Παπαδόπουλος δήλωσε τη Δευτέρα ότι τα σύνορα μένουν ανοιχτά.\n\n';
    await write(name, line.repeat(5));
    select(await open(name), 'Γιώργος Παπαδόπουλος');
    await run('tagAsPerson');
    await saved(name, (text) => {
      assert.match(text, /exact: Γιώργος Παπαδόπουλος/);
    });
  });
});

suite('bad input: weights', () => {
  const shipped = () => {
    const extension = vscode.extensions.getExtension('pressmark.pressmark');
    assert.ok(extension);
    return vscode.Uri.joinPath(extension.extensionUri, 'models/en.bin');
  };
  const cases: readonly (readonly [what: string, change: (bytes: Uint8Array) => Uint8Array])[] = [
    ['truncated', (bytes) => bytes.slice(0, bytes.length / 2)],
    ['empty', () => new Uint8Array()],
    ['damaged', (bytes) => Uint8Array.from(bytes).fill(7, 1000, 1010)],
    ['of another version', (bytes) => Uint8Array.from(bytes).fill(99, 4, 6)],
  ];
  for (const [index, [what, change]] of cases.entries()) {
    test(`a file that is ${what} gives no model and no error`, async () => {
      const bytes = change(await vscode.workspace.fs.readFile(shipped()));
      await write(`weights${index}/en.bin`, bytes);
      const log = vscode.window.createOutputChannel('weights', { log: true });
      const models = new TaggerModels(log, file(`weights${index}`));
      assert.equal(await models.of('en'), undefined);
      assert.equal(await models.of('ar'), undefined);
      log.dispose();
    });
  }
});
