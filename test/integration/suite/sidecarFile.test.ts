import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { noAnnotations } from '../../../src/core/annotations/annotations';
import { quoteOf } from '../../../src/core/annotations/quote';
import { printSidecar } from '../../../src/core/sidecar/printSidecar';
import { readSidecar } from '../../../src/core/sidecar/readSidecar';
import { describeSource } from '../../../src/core/sidecar/source';
import { copyOf, english, eventually, hoverOn, open, read, select, write } from '../seeds';

const sidecar = (name: string) => `${name}.annotations.yaml`;

async function tag({ document }: vscode.TextEditor, words: string): Promise<void> {
  select(await vscode.window.showTextDocument(document), words);
  await vscode.commands.executeCommand('pressmark.tagAsPerson');
}

/** Waits until a file holds all of the words, and answers what it holds. */
function holding(name: string, ...words: readonly string[]): Promise<string> {
  return eventually(async () => {
    const text = await read(name);
    for (const one of words) assert.ok(text.includes(one), text);
    return text;
  });
}

/** Replaces words of a document as a typist would, without saving. */
async function type(document: vscode.TextDocument, from: string, to: string): Promise<void> {
  const at = document.getText().indexOf(from);
  assert.notEqual(at, -1, document.getText());
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(at), document.positionAt(at + from.length));
  edit.replace(document.uri, range, to);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

suite('a sidecar that is edited by hand', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('is followed before it is saved, as far as it can be read', async () => {
    const name = 'byHand.article.txt';
    const article = await copyOf(english, name);
    await tag(article, 'Sean Spicer');
    await holding(sidecar(name), 'exact: Sean Spicer');
    const { document } = await open(sidecar(name));
    await type(document, 'type: person\n    entity', 'type: location\n    entity');
    await eventually(async () => {
      assert.match(await hoverOn(article, 'Sean Spicer'), /Location/);
    });
    await type(document, 'mentions:', 'mentions: [');
    await eventually(() => {
      const [problem] = vscode.languages.getDiagnostics(document.uri);
      assert.equal(problem?.severity, vscode.DiagnosticSeverity.Error);
    });
    assert.match(await hoverOn(article, 'Sean Spicer'), /Location/);
    await type(document, 'mentions: [', 'mentions:');
    await type(document, 'type: location', 'type: group');
    await eventually(async () => {
      assert.match(await hoverOn(article, 'Sean Spicer'), /Group/);
    });
    assert.doesNotMatch(await read(sidecar(name)), /group/);
  });

  test('takes a tag as an edit, to be saved with the rest', async () => {
    const name = 'byHandAndTag.article.txt';
    const article = await copyOf(english, name);
    await tag(article, 'Sean Spicer');
    const before = await holding(sidecar(name), 'exact: Sean Spicer');
    const { document } = await open(sidecar(name));
    await type(document, 'schema:', '# checked by Maria\nschema:');
    await tag(article, 'Luis Videgaray');
    await eventually(() => {
      assert.match(document.getText(), /^# checked by Maria\n[^]*exact: Luis Videgaray/);
    });
    assert.equal(await read(sidecar(name)), before);
    await document.save();
    await holding(sidecar(name), '# checked by Maria', 'exact: Luis Videgaray');
    await tag(article, 'Donald Trump');
    await holding(sidecar(name), '# checked by Maria', 'exact: Donald Trump');
  });
});

suite('a sidecar that two windows write', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('keeps the tags of both, even where one did not know of the other', async () => {
    const name = 'twoWindows.article.txt';
    const article = await copyOf(english, name);
    await tag(article, 'Sean Spicer');
    const first = await holding(sidecar(name), 'exact: Sean Spicer');
    await tag(article, 'Luis Videgaray');
    await holding(sidecar(name), 'exact: Luis Videgaray');
    const theirs = first.replace('mentions:\n', `mentions:\n${itemOf('m-theirs', 'John Kelly')}`);
    await write(sidecar(name), theirs);
    const both = await holding(sidecar(name), 'm-theirs', 'exact: Luis Videgaray');
    assert.match(both, /exact: Sean Spicer/);
  });

  test('may be put back by another program', async () => {
    const name = 'putBack.article.txt';
    const article = await copyOf(english, name);
    await tag(article, 'Sean Spicer');
    const first = await holding(sidecar(name), 'exact: Sean Spicer');
    await tag(article, 'Luis Videgaray');
    await holding(sidecar(name), 'exact: Luis Videgaray');
    await eventually(async () => {
      // Once more, should it cross with what is being written: then the two are merged.
      await write(sidecar(name), first);
      assert.doesNotMatch(await hoverOn(article, 'Luis Videgaray'), /removeMention/);
    });
    assert.equal(await read(sidecar(name)), first);
  });

  function itemOf(id: string, exact: string): string {
    return `  - id: ${id}\n    type: person\n    start: 315\n    end: 325\n    exact: ${exact}\n`;
  }
});

/** A file system in memory that can be told to fail. */
class Memory implements vscode.FileSystemProvider {
  private readonly files = new Map<string, Uint8Array>();
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;
  failure: ((uri: vscode.Uri) => Error) | undefined;
  /** Told of each file that is read, just before its content is handed over. */
  onRead: (uri: vscode.Uri) => void = () => undefined;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const size = uri.path === '/' ? 0 : this.bytesOf(uri).length;
    const { File, Directory } = vscode.FileType;
    return { type: uri.path === '/' ? Directory : File, ctime: 0, mtime: 0, size };
  }

  readDirectory(): [string, vscode.FileType][] {
    return [...this.files.keys()].map((path) => [path.slice(1), vscode.FileType.File]);
  }

  createDirectory(): void {
    return undefined;
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const bytes = this.bytesOf(uri);
    this.onRead(uri);
    return bytes;
  }

  bytesOf(uri: vscode.Uri): Uint8Array {
    const bytes = this.files.get(uri.path);
    if (!bytes) throw vscode.FileSystemError.FileNotFound(uri);
    return bytes;
  }

  writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
    if (this.failure) throw this.failure(uri);
    this.files.set(uri.path, bytes);
  }

  delete(uri: vscode.Uri): void {
    this.files.delete(uri.path);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    if (this.failure) throw this.failure(from);
    this.files.set(to.path, this.bytesOf(from));
    this.files.delete(from.path);
  }
}

suite('a file system that fails', () => {
  const memory = new Memory();
  const scheme = 'pressmark-memory';
  const inMemory = (name: string) => vscode.Uri.from({ scheme, path: `/${name}` });
  let provider: vscode.Disposable | undefined;
  suiteSetup(() => {
    provider = vscode.workspace.registerFileSystemProvider(scheme, memory);
  });
  suiteTeardown(() => {
    provider?.dispose();
  });
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  const failures: readonly (readonly [string, (uri: vscode.Uri) => Error])[] = [
    ['a full disk', () => new Error('ENOSPC: no space left on device')],
    ['a folder without rights', (uri) => vscode.FileSystemError.NoPermissions(uri)],
    ['a network folder that is gone', (uri) => vscode.FileSystemError.Unavailable(uri)],
  ];
  for (const [index, [what, failure]] of failures.entries()) {
    test(`${what} leaves the tags in memory, and they are written when it can be`, async () => {
      const name = `failing${index}.article.txt`;
      memory.failure = undefined;
      memory.writeFile(inMemory(name), new TextEncoder().encode(await read(english)));
      const article = await vscode.window.showTextDocument(inMemory(name));
      await eventually(() => {
        assert.equal(article.document.languageId, 'news-article');
      });
      await tag(article, 'Sean Spicer');
      const saved = () => new TextDecoder().decode(memory.bytesOf(inMemory(sidecar(name))));
      const before = await eventually(() => {
        assert.match(saved(), /exact: Sean Spicer/);
        return saved();
      });
      memory.failure = failure;
      await tag(article, 'Luis Videgaray');
      await eventually(async () => {
        assert.match(await hoverOn(article, 'Luis Videgaray'), /removeMention/);
      });
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.equal(saved(), before);
      memory.failure = undefined;
      await tag(article, 'Donald Trump');
      await eventually(() => {
        assert.match(saved(), /exact: Luis Videgaray/);
        assert.match(saved(), /exact: Donald Trump/);
      });
    });
  }

  test('what is typed while a long sidecar is read moves what it says', async () => {
    const name = 'longRead.article.txt';
    const names = Array.from({ length: 2000 }, (_, n) => `Otto Ortega${n}`);
    const text = `Ann Abel spoke first, officials said.\n${names
      .map((one) => `In the capital the minister ${one} agreed to open the border for aid.\n`)
      .join('')}`;
    const mentions = names.map((exact, n) => {
      const start = text.indexOf(exact);
      const span = { start, end: start + exact.length };
      return { id: `m-${n}`, type: 'group', ...span, ...quoteOf(text, span) };
    });
    const source = await describeSource(name, text, 'en');
    const yaml = printSidecar({ ...noAnnotations, mentions }, source, text);
    const article = inMemory(name);
    memory.failure = undefined;
    memory.writeFile(article, new TextEncoder().encode(text));
    memory.writeFile(inMemory(sidecar(name)), new TextEncoder().encode(yaml));
    const { setTimeout: startTimer } = globalThis;
    const typing = new Promise<void>((resolve) => {
      memory.onRead = ({ path }) => {
        if (!path.endsWith(sidecar(name))) return;
        memory.onRead = () => undefined;
        // The reading stops for others to do their work, but not for as long as a renderer of a test needs.
        const lengthened = (work: () => void, pause?: number) =>
          startTimer(work, pause === 0 ? 300 : pause);
        globalThis.setTimeout = lengthened as typeof setTimeout;
        resolve(typeAtHead(article));
      };
    });
    const editor = await vscode.window.showTextDocument(article);
    await typing.finally(() => (globalThis.setTimeout = startTimer));
    await eventually(async () => {
      assert.match(await hoverOn(editor, 'Otto Ortega1999'), /Group/);
    });
    await tag(editor, 'Ann Abel');
    await eventually(() => {
      const written = new TextDecoder().decode(memory.bytesOf(inMemory(sidecar(name))));
      const now = editor.document.getText();
      const { annotations } = readSidecar(written, now);
      const tagged = annotations.mentions.map(({ start, end }) => now.slice(start, end));
      assert.deepEqual(tagged, ['Ann Abel', ...names]);
    });
  });

  /** Types five words at the head. */
  async function typeAtHead(article: vscode.Uri): Promise<void> {
    for (let n = 0; n < 5; n++) {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(article, new vscode.Position(0, 0), 'Live ');
      await vscode.workspace.applyEdit(edit);
    }
  }
});
