import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { arabic, english, open } from '../seeds';

async function hoverAt(name: string, words: string): Promise<string> {
  const { document } = await open(name);
  const position = document.positionAt(document.getText().indexOf(words));
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (content as vscode.MarkdownString).value)
    .join('\n');
}

suite('quotations', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('the hover says who says it, by which word, and what kind of source that is', async () => {
    const hover = await hoverAt(english, 'There exists among Mexicans');
    assert.match(
      hover,
      /\*\*\u2068Luis Videgaray\u2069\*\*, .* — \u2068said\u2069, direct; source: named/,
    );
  });

  test('the hover on a quotation of a pronoun says that the speaker is a guess', async () => {
    const hover = await hoverAt(english, 'There will be no use of military force');
    assert.match(hover, /John Kelly\u2069\*\* \(probably\)/);
  });

  test('the hover on the cue and on the source is that of the quotation', async () => {
    assert.match(await hoverAt(english, 'told a news conference that'), /Sean Spicer\u2069\*\*/);
    assert.match(await hoverAt(english, 'Sean Spicer'), /told\u2069, mixed/);
  });

  test('the card of the article sums up its sources', async () => {
    const hover = await hoverAt(english, 'U.S. Promises No Mass');
    assert.match(hover, /Sources \| \d+ quotations, \d+ speakers/);
  });

  test('an unnamed source of an Arabic article is called so', async () => {
    assert.match(await hoverAt(arabic, 'لا نتوقع أي إعلانات'), /direct; source: unnamed/);
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
    assert.match(await hoverAt(english, 'There exists among Mexicans'), /Luis Videgaray/);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
