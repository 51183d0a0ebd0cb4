// The five articles that every newcomer sees first, and small things that the suites share.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

export const english = '000_644d9b843f107e5c.txt';
export const prayerTimes = '002_6500ddabcdecc502.txt';
export const arabic = '003_bac689cd03c2c8cf.txt';

/** A file of the open folder. */
export function file(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a file in an editor. */
export async function open(name: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(file(name));
  return vscode.window.showTextDocument(document);
}

/** Writes a file of the open folder. */
export async function write(name: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const uri = file(name);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await vscode.workspace.fs.writeFile(uri, bytes);
  return uri;
}

export async function read(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file(name)));
}

/** The name of an article's sidecar. */
export const sidecarOf = (name: string): string => `${name}.annotations.yaml`;

/** Runs a command of the extension. */
export function run(command: string, ...args: unknown[]): Thenable<unknown> {
  return vscode.commands.executeCommand(`pressmark.${command}`, ...args);
}

/** A fresh copy of a seed under a name of its own, open in an editor. */
export async function copyOf(seed: string, name: string): Promise<vscode.TextEditor> {
  await write(name, await read(seed));
  return open(name);
}

/** All cards of the hover on the first place of `words`, the innermost first. */
export async function hoverOn(
  { document }: Pick<vscode.TextEditor, 'document'>,
  words: string,
): Promise<string> {
  const at = document.getText().indexOf(words);
  assert.notEqual(at, -1, `the article does not hold ${words}`);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(at),
  );
  return hovers
    .flatMap(({ contents }) => contents as vscode.MarkdownString[])
    .map(({ value }) => value)
    .join('\n');
}

/** Selects the n-th place of `words` in the editor, or puts the cursor into its middle. */
export function select(
  editor: vscode.TextEditor,
  words: string,
  { occurrence = 1, cursor = false } = {},
): void {
  const text = editor.document.getText();
  let at = -1;
  for (let n = 0; n < occurrence; n++) at = text.indexOf(words, at + 1);
  assert.notEqual(at, -1, `the article does not hold ${words}`);
  const from = cursor ? at + Math.floor(words.length / 2) : at;
  const to = cursor ? from : at + words.length;
  const { document } = editor;
  editor.selection = new vscode.Selection(document.positionAt(from), document.positionAt(to));
}

/** Between two tries, in milliseconds: short, since times are measured with it too. */
const pause = 20;

/** Tries again until `check` no longer throws; gives up with its last error after a while that a busy machine needs. */
export async function eventually<T>(
  check: () => T | Promise<T>,
  { patience = 25_000 } = {},
): Promise<T> {
  const until = Date.now() + patience;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/** What an article's sidecar says, once it satisfies `check`. */
export async function saved(name: string, check: (yaml: string) => void): Promise<string> {
  return eventually(async () => {
    const yaml = await read(sidecarOf(name));
    check(yaml);
    return yaml;
  });
}
