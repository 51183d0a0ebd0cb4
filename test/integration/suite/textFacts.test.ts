import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, file, hoverOn, open, read, run, write } from '../seeds';

const article = `Lorne harbour to close for three weeks

Published: 6 March 2024

Ferries to the islands will leave from the fishing dock, the port authority of Lorne said on Tuesday.

The first boat of the day will sail at six in the morning rather than at five, and the last one at nine.

The western quay, which was built before 03/04/1934, will be rebuilt for 14 million euros.
`;

suite('what a text does not say openly', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('the day of a weekday is inferred from the date of publication', async () => {
    await write('dated.article.txt', article);
    const editor = await open('dated.article.txt');
    await eventually(async () => {
      assert.match(
        await hoverOn(editor, 'Tuesday'),
        /Tuesday.*March 5, 2024 \(2024-03-05\), inferred from the date of publication/,
      );
    });
  });

  test('without a date of publication nothing is inferred', async () => {
    await write('undated.article.txt', article.replace('Published: 6 March 2024\n\n', ''));
    assert.doesNotMatch(await hoverOn(await open('undated.article.txt'), 'Tuesday'), /inferred/);
  });

  test('a date of two readings is told as such', async () => {
    await write('ambiguous.article.txt', article);
    const card = await hoverOn(await open('ambiguous.article.txt'), '03/04/1934');
    assert.match(card, /Can be read in two ways: (?=.*April 3, 1934)(?=.*March 4, 1934)/);
  });

  test('hidden and look-alike characters are problems with a fix that leaves the file alone', async () => {
    const name = 'hidden.article.txt';
    const text = article
      .replace('first boat', 'fi\u200Brst b\u043Eat')
      .replace('quay', '\u202Equay\u202C');
    await write(name, text);
    const { document } = await open(name);
    const problems = await eventually(() => {
      const found = vscode.languages
        .getDiagnostics(file(name))
        .filter(({ source }) => source === 'Pressmark');
      assert.equal(found.length, 3);
      return found;
    });
    assert.deepEqual(problems.map(({ code, message }) => `${code as string}: ${message}`).sort(), [
      'hidden-character: Characters that nobody sees: U+200B.',
      'hidden-direction: Hidden marks of direction: U+202E, U+202C.',
      'look-alike: Letters that look like those of another script: U+043E.',
    ]);
    const [first] = problems;
    assert.ok(first);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      first.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ title }) => title === 'Show hidden and look-alike characters');
    assert.ok(fix?.command);
    const named = async () => {
      const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        document.validateRange(new vscode.Range(0, 0, document.lineCount, 0)),
      );
      return hints.map(({ label, position }) => [label, text[document.offsetAt(position)]]);
    };
    assert.deepEqual(await named(), []);
    const { command, arguments: [show] = [] as unknown[] } = fix.command;
    await vscode.commands.executeCommand(command, show);
    // Marks of direction are named by the editor itself.
    assert.deepEqual(await named(), [
      ['U+200B', '\u200B'],
      ['U+043E', '\u043E'],
    ]);
    assert.equal(document.isDirty, false);
    assert.equal(await read(name), text);
    await run('showHiddenCharacters');
    assert.deepEqual(await named(), []);
  });
});
