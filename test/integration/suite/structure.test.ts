import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { arabic, english, hoverOn, open, prayerTimes } from '../seeds';

async function symbolsOf(name: string): Promise<vscode.DocumentSymbol[]> {
  const { document } = await open(name);
  return vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
}

suite('structure', () => {
  test('the outline has front matter and body, with their sections by kind', async () => {
    const [front, body] = await symbolsOf(english);
    assert.equal(front?.name, 'Front matter');
    assert.ok(front.children.some(({ detail }) => detail === 'Headline'));
    assert.equal(body?.name, 'Body');
    assert.equal(body.children[0]?.detail, 'Lede');
  });

  test('the outline of an Arabic article isolates its text', async () => {
    const symbols = await symbolsOf(arabic);
    const headline = symbols.flatMap(({ children }) => children)[0];
    assert.match(headline?.name ?? '', /^\u2068.*\u2069$/u);
  });

  test('folds the body', async () => {
    const { document } = await open(english);
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    assert.ok(ranges.some(({ start, end }) => end === document.lineCount - 1 && start > 5));
  });

  test('the hover on the lede says what it is, and what the article is', async () => {
    const hover = await hoverOn(await open(english), 'U.S. Homeland Security Secretary');
    assert.match(hover, /\*\*Lede\*\*/);
    assert.match(hover, /Language \| \u2068English\u2069/);
    assert.match(hover, /Credit \| \u2068RONALDO SCHEMIDT/);
    assert.match(hover, /\[line 3\]\(command:pressmark\.reveal/);
  });

  test('site furniture is coloured as such', async () => {
    const { document } = await open(prayerTimes);
    const [legend, tokens] = await Promise.all([
      vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
        'vscode.provideDocumentSemanticTokensLegend',
        document.uri,
      ),
      vscode.commands.executeCommand<vscode.SemanticTokens>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      ),
    ]);
    assert.equal(tokens.data[0], 0, 'the first token is on the first line');
    assert.equal(legend.tokenTypes[tokens.data[3] ?? -1], 'furniture');
  });
});
