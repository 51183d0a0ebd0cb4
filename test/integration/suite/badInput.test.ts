import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { english, eventually, file, open, read, run, select, sidecarOf, write } from '../seeds';

const prose =
  'The minister said on Monday that the border would stay open for aid, officials reported.';
/** Asks for everything that VS Code asks for when a file is on screen. */
async function lookedAt(name: string): Promise<vscode.TextDocument> {
  const { document } = await open(name);
  const { uri } = document;
  const start = new vscode.Position(0, 0);
  await Promise.all([
    vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', uri),
    vscode.commands.executeCommand('vscode.executeFoldingRangeProvider', uri),
    vscode.commands.executeCommand('vscode.executeHoverProvider', uri, start),
    vscode.commands.executeCommand('vscode.provideDocumentSemanticTokens', uri),
  ]);
  return document;
}

/** Tags some words of an article and answers what its sidecar then quotes. */
async function tagged(name: string, words: string): Promise<string> {
  select(await open(name), words);
  await run('tagAsPerson');
  return eventually(async () => {
    const yaml = await read(sidecarOf(name));
    assert.match(yaml, /exact:/);
    return yaml;
  });
}

/** The part of a file that a mention of its sidecar stands for, counted as a reader in Python would. */
async function quoted(name: string, yaml: string): Promise<string> {
  const [, start, end] = /start: (\d+)\s+end: (\d+)/.exec(yaml) ?? [];
  const text = (await read(name)).replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return Array.from(text).slice(Number(start), Number(end)).join('');
}

suite('bad input: articles', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  const texts: readonly (readonly [what: string, content: string])[] = [
    ['empty', ''],
    ['blank', '\n \n\t\n'],
    ['of one line', prose],
    ['of one very long line', `${prose} `.repeat(2000)],
    ['with line and paragraph separators', `${prose}\u2028${prose}\u2029${prose}`],
    ['with bidi controls', `\u202E${prose}\u202C\n\u2067${prose}`],
    ['of emoji and combining marks', `👩‍👩‍👧‍👦 e\u0301 ${prose}\n`.repeat(20)],
    ['with lone surrogates', `\uD800 ${prose} \uDC00`],
  ];
  for (const [index, [what, content]] of texts.entries()) {
    test(`an article ${what} opens and stays as it is`, async () => {
      const name = `text${index}.article.txt`;
      await write(name, content);
      const before = await read(name);
      await lookedAt(name);
      assert.equal(await read(name), before);
    });
  }

  test('positions are right after a byte order mark, CRLF and emoji', async () => {
    const name = 'windows.article.txt';
    await write(name, `\uFEFFHeadline 🎉 here\r\n\r\n${prose}\r\nJohn Kelly was there.\r\n`);
    const yaml = await tagged(name, 'John Kelly');
    assert.equal(await quoted(name, yaml), 'John Kelly');
  });

  test('positions are right after lone carriage returns', async () => {
    const name = 'mac.article.txt';
    await write(name, `Headline\r\r${prose}\rJohn Kelly was there.\r`);
    const yaml = await tagged(name, 'John Kelly');
    assert.equal(await quoted(name, yaml), 'John Kelly');
  });

  test('an article that is not UTF-8 is shown, tagged, and not changed', async () => {
    const name = 'latin1.article.txt';
    const bytes = new Uint8Array([
      ...new TextEncoder().encode(`${prose}\nJohn Kelly, `),
      0xe9,
      0xff,
    ]);
    await write(name, bytes);
    await lookedAt(name);
    await tagged(name, 'John Kelly');
    assert.deepEqual(Uint8Array.from(await vscode.workspace.fs.readFile(file(name))), bytes);
  });

  test('a text of 20 MB opens, and can be tagged', async function () {
    this.timeout(60_000);
    const name = 'long.article.txt';
    await write(name, `${prose}\nJohn Kelly was there.\n\n`.repeat(180_000));
    await lookedAt(name);
    const yaml = await tagged(name, 'John Kelly');
    assert.equal(await quoted(name, yaml), 'John Kelly');
  });
});

suite('bad input: sidecars', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  const mention = (id: string, start: number, end: number, type = 'person') =>
    `  - {id: ${id}, type: ${type}, start: ${start}, end: ${end}, exact: x}\n`;
  const nested = Array.from(
    { length: 12 },
    (_, n) => `a${n}: &a${n} [${`${n === 0 ? 'x' : `*a${n - 1}`},`.repeat(9)}]\n`,
  ).join('');
  const kept: readonly (readonly [what: string, yaml: string])[] = [
    [
      'conflict marks',
      `schema: pressmark/1\n<<<<<<< ours\nmentions: []\n=======\nmentions: []\n>>>>>>> theirs\n`,
    ],
    ['aliases nested to explode', `schema: pressmark/1\n${nested}mentions: *a11\n`],
    ['something else entirely', '- just\n- a list\n'],
  ];
  for (const [index, [what, yaml]] of kept.entries()) {
    test(`one with ${what} is a problem, and stays to the byte`, async () => {
      const name = `kept${index}.article.txt`;
      await write(sidecarOf(name), yaml);
      await write(name, await read(english));
      const editor = await open(name);
      await eventually(() => {
        const [problem] = vscode.languages.getDiagnostics(file(sidecarOf(name)));
        assert.equal(problem?.severity, vscode.DiagnosticSeverity.Error);
      });
      select(editor, 'Sean Spicer');
      await run('tagAsPerson');
      assert.equal(await read(sidecarOf(name)), yaml);
    });
  }

  const told: readonly (readonly [what: string, mentions: string])[] = [
    ['duplicate ids', mention('m-1', 0, 5) + mention('m-1', 10, 15)],
    ['a position past the end', mention('m-1', 0, 5) + mention('m-2', 999_990, 999_999)],
    ['an unknown type', mention('m-1', 0, 5, 'planet')],
  ];
  for (const [index, [what, mentions]] of told.entries()) {
    test(`one with ${what} is told, and no mention of it is lost by the next tag`, async () => {
      const name = `told${index}.article.txt`;
      await write(sidecarOf(name), `schema: pressmark/1\nmentions:\n${mentions}`);
      await write(name, await read(english));
      select(await open(name), 'Sean Spicer');
      await eventually(() => {
        assert.ok(vscode.languages.getDiagnostics(file(sidecarOf(name))).length > 0);
      });
      await run('tagAsPerson');
      const after = await eventually(async () => {
        const yaml = await read(sidecarOf(name));
        assert.match(yaml, /Sean Spicer/);
        return yaml;
      });
      for (const [id] of mentions.matchAll(/id: [\w-]+/g)) assert.ok(after.includes(id), after);
    });
  }

  test('one with 50,000 mentions is read, and takes another', async function () {
    this.timeout(60_000);
    const name = 'many.article.txt';
    const many = Array.from({ length: 50_000 }, (_, n) => mention(`m-${n}`, n, n + 5)).join('');
    await write(sidecarOf(name), `schema: pressmark/1\nmentions:\n${many}`);
    await write(name, `John Kelly ${prose}\n`.repeat(700));
    const yaml = await tagged(name, 'John Kelly');
    await eventually(async () => {
      assert.match(await read(sidecarOf(name)), /exact: John Kelly/);
    });
    assert.ok(yaml.includes('m-49999'));
  });
});
