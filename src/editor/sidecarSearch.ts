// Which sidecar belongs to which article where the names do not say so: told by the hash of the text.

import * as vscode from 'vscode';
import { hashNamedIn } from '../core/sidecar/source';
import { articleNameOf, sidecarNameFor } from '../core/sidecar/sidecarName';
import { canonicalText } from '../core/text/canonical';
import { sha256 } from '../core/text/digest';

// Folders of scraped articles are large; of their sidecars only so many of the likeliest are read.
const mostSidecars = 200;

// Some seconds' reading, on request only.
const mostArticles = 5000;
/** Larger files are books, and not what a sidecar was left behind by. */
const longestArticle = 5_000_000;

/**
 * A sidecar of this very text: one beside the article that is not its own, or one of its name elsewhere.
 * Those that have lost their article are looked at first, then those whose name begins most like the
 * article's, as that of a copy does.
 */
export async function sidecarOfText(
  article: vscode.Uri,
  hash: string,
): Promise<vscode.Uri | undefined> {
  const own = sidecarNameFor(nameOf(article));
  const folder = vscode.Uri.joinPath(article, '..');
  const names = new Set((await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name));
  const isLost = (name: string): boolean => !names.has(articleNameOf(name)?.article ?? name);
  const beside = [...names]
    .filter((name) => name.endsWith('.annotations.yaml') && name !== own)
    .sort(
      (a, b) => Number(isLost(b)) - Number(isLost(a)) || commonStart(own, b) - commonStart(own, a),
    )
    .slice(0, mostSidecars)
    .map((name) => vscode.Uri.joinPath(folder, name));
  const elsewhere = await find(`**/${escaped(own)}`, mostSidecars);
  const ownFile = vscode.Uri.joinPath(folder, own).toString();
  for (const uri of [...elsewhere, ...beside]) {
    if (uri.toString() !== ownFile && hashNamedIn(await readText(uri)) === hash) return uri;
  }
  return undefined;
}

/** An article of the workspace whose text has the hash; those of the name are looked at first. */
export async function articleOfText(
  hash: string,
  name: string,
  token: vscode.CancellationToken,
): Promise<vscode.Uri | undefined> {
  const named = await find(`**/${escaped(name)}`, mostArticles);
  const others = await find('**/*.txt', mostArticles, token);
  for (const uri of [...named, ...others]) {
    if (token.isCancellationRequested) return undefined;
    if ((await hashOf(uri)) === hash) return uri;
  }
  return undefined;
}

/**
 * The hash of an article's text as sidecars name it; `undefined` where there is no text, or one too long
 * to be an article.
 */
export async function hashOf(article: vscode.Uri): Promise<string | undefined> {
  const { size, type } = await vscode.workspace.fs.stat(article);
  const isText = (type & vscode.FileType.File) !== 0 && size > 0 && size <= longestArticle;
  return isText ? sha256(canonicalText(await readText(article))) : undefined;
}

/** The article that a sidecar is named after. */
export function articleBeside(sidecar: vscode.Uri): vscode.Uri {
  const name = nameOf(sidecar);
  return vscode.Uri.joinPath(sidecar, '..', articleNameOf(name)?.article ?? name);
}

export async function isThere(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

function find(
  pattern: vscode.GlobPattern,
  most: number,
  token?: vscode.CancellationToken,
): Thenable<vscode.Uri[]> {
  return vscode.workspace.findFiles(pattern, undefined, most, token);
}

async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.split('/').at(-1) ?? '';
}

/** How many characters two names begin with alike. */
function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** A name as a glob that means just that. */
function escaped(name: string): string {
  return name.replace(/[[\]{}*?]/g, (sign) => `[${sign}]`);
}
