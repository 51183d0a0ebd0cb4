// An article that was renamed, moved or copied outside VS Code has lost its sidecar. One that speaks of
// the very same text, by its hash, is offered: one beside it, or one of its name elsewhere.

import * as vscode from 'vscode';
import { sha256 } from '../core/text/digest';
import type { ActiveArticle } from './model/activeArticle';
import type { AnnotatedArticle } from './model/annotatedArticle';
import type { AnnotationStore } from './model/annotationStore';
import type { Snapshots } from './model/snapshot';
import { articleBeside, isThere, sidecarOfText } from './sidecarSearch';

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
    const found = await sidecarOfText(article.uri, hash);
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
  if (await isThere(articleBeside(found)))
    await fs.copy(found, article.sidecar.uri, { overwrite: false });
  else await fs.rename(found, article.sidecar.uri, { overwrite: false });
  await article.sidecar.readAgain();
}
