// An article that was renamed, moved or copied outside VS Code has lost its sidecar. One that speaks of
// the very same text, by its hash, is offered: one beside it, or one of its name elsewhere.

import * as vscode from 'vscode';
import { articleNameOf, sidecarNameFor } from '../core/sidecar/sidecarName';
import { hashNamedIn } from '../core/sidecar/source';
import { sha256 } from '../core/text/digest';
import type { ActiveArticle } from './model/activeArticle';
import type { AnnotatedArticle } from './model/annotatedArticle';
import type { AnnotationStore } from './model/annotationStore';
import type { Snapshots } from './model/snapshot';

// Folders of scraped articles are large; what is not among so many is not looked for any further.
const mostLookedAt = 200;

/** Offers sidecars of the same text for articles that have none, once for each. */
export function registerLostSidecars(
  log: vscode.LogOutputChannel,
  active: ActiveArticle,
  snapshots: Snapshots,
  store: AnnotationStore,
): vscode.Disposable {
  const asked = new Set<string>();
  const look = async () => {
    const { document } = active;
    const article = document && store.of(document);
    if (!article || asked.has(article.uri.toString())) return;
    asked.add(article.uri.toString());
    if (await article.sidecar.exists()) return;
    const hash = await sha256(snapshots.of(article.document).text);
    const found = await sidecarOfText(article, hash);
    if (found) await offer(article, found);
  };
  const lookAndLog = () => {
    look().catch((error: unknown) => {
      log.error('Lost sidecars cannot be looked for', error);
    });
  };
  lookAndLog();
  return active.onDidChange(lookAndLog);
}

async function offer(article: AnnotatedArticle, found: vscode.Uri): Promise<void> {
  const { t } = vscode.l10n;
  const take = t('Take Them Over');
  const answer = await vscode.window.showInformationMessage(
    t('Annotations of this very text were found in {0}.', vscode.workspace.asRelativePath(found)),
    take,
  );
  if (answer !== take || (await article.sidecar.exists())) return;
  const { fs } = vscode.workspace;
  // The article may be a copy: then both keep theirs.
  if (await exists(articleOf(found)))
    await fs.copy(found, article.sidecar.uri, { overwrite: false });
  else await fs.rename(found, article.sidecar.uri, { overwrite: false });
}

async function sidecarOfText(
  article: AnnotatedArticle,
  hash: string,
): Promise<vscode.Uri | undefined> {
  const name = article.uri.path.split('/').at(-1) ?? '';
  const folder = vscode.Uri.joinPath(article.uri, '..');
  const { workspace } = vscode;
  const found = await Promise.all([
    workspace.findFiles(
      new vscode.RelativePattern(folder, '*.annotations.yaml'),
      undefined,
      mostLookedAt,
    ),
    workspace.findFiles(`**/${escaped(sidecarNameFor(name))}`, undefined, mostLookedAt),
  ]);
  for (const uri of found.flat()) {
    if (uri.toString() === article.sidecar.uri.toString()) continue;
    const bytes = await workspace.fs.readFile(uri);
    if (hashNamedIn(new TextDecoder().decode(bytes)) === hash) return uri;
  }
  return undefined;
}

function articleOf(sidecar: vscode.Uri): vscode.Uri {
  const name = sidecar.path.split('/').at(-1) ?? '';
  return vscode.Uri.joinPath(sidecar, '..', articleNameOf(name)?.article ?? name);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** A name as a glob that means just that. */
function escaped(name: string): string {
  return name.replace(/[[\]{}*?]/g, (sign) => `[${sign}]`);
}
