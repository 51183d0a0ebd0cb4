// A sidecar that another program deletes, as a checkout of git or a folder that is kept in step does,
// takes the tags of its open article along. The file is the truth, but whose work it was is told, and can
// have it back.

import * as vscode from 'vscode';
import type { Annotations } from '../../core/annotations/annotations';
import type { AnnotationStore, SidecarLoss } from '../model/annotationStore';
import { isThere } from '../sidecarSearch';

/**
 * In milliseconds. Within it whoever replaces a file has written the new one, whoever deletes an article
 * with its sidecar has deleted both, and VS Code has said what it deleted itself.
 */
const settling = 1000;

/** One message when another program deletes the sidecar of an open article, with the way back. */
export function registerDeletedSidecars(
  log: vscode.LogOutputChannel,
  store: AnnotationStore,
): vscode.Disposable {
  const { workspace } = vscode;
  /** Those that went in VS Code: whoever sat there knows. */
  const known = new Set<string>();
  const waiting = new Set<ReturnType<typeof setTimeout>>();
  const remember = (files: readonly vscode.Uri[]) => {
    for (const file of files) known.add(file.toString());
  };
  const tell = async (loss: SidecarLoss) => {
    const { uri } = loss.article;
    if (known.has(loss.article.sidecar.uri.toString()) || haveComeBack(loss)) return;
    if (store.known(uri) === loss.article && (await isThere(uri))) await offer(log, loss);
  };
  return vscode.Disposable.from(
    workspace.onDidDeleteFiles(({ files }) => {
      remember(files);
    }),
    workspace.onDidRenameFiles(({ files }) => {
      remember(files.map(({ oldUri }) => oldUri));
    }),
    store.onDidReadSidecar((uri) => {
      const sidecar = store.known(uri)?.sidecar;
      if (sidecar?.text !== undefined) known.delete(sidecar.uri.toString());
    }),
    store.onDidLoseSidecar((loss) => {
      if (tagsOf(loss.annotations).length === 0) return;
      const timer = setTimeout(() => {
        waiting.delete(timer);
        void tell(loss);
      }, settling);
      waiting.add(timer);
    }),
    {
      dispose: () => {
        waiting.forEach(clearTimeout);
      },
    },
  );
}

/** What is tagged meanwhile makes a new file, but brings none of the others back. */
function haveComeBack({ article, annotations }: SidecarLoss): boolean {
  const now = new Set(tagsOf(article.annotations));
  return tagsOf(annotations).some((id) => now.has(id));
}

function tagsOf({ mentions, quotations }: Annotations): readonly string[] {
  return [...mentions, ...quotations].map(({ id }) => id);
}

async function offer(log: vscode.LogOutputChannel, loss: SidecarLoss): Promise<void> {
  const { t } = vscode.l10n;
  const putBack = t('Put Back');
  const answer = await vscode.window.showWarningMessage(
    t(
      'The annotation file of {0} was deleted by another program, and with it all tags of the open article ({1}).',
      loss.article.file,
      tagsOf(loss.annotations).length,
    ),
    putBack,
  );
  if (answer !== putBack || (await isBack(log, loss))) return;
  // Another file stands there, or none can: what the old one held is not lost for that.
  const { workspace, window } = vscode;
  const content = loss.text;
  await window.showTextDocument(await workspace.openTextDocument({ language: 'yaml', content }));
  void window.showInformationMessage(
    t(
      '{0} could not be put back in its place. What it held is in the new editor.',
      workspace.asRelativePath(loss.article.sidecar.uri),
    ),
  );
}

async function isBack(log: vscode.LogOutputChannel, { article, text }: SidecarLoss) {
  try {
    return await article.sidecar.putBack(text);
  } catch (error) {
    log.error(`${article.sidecar.uri.toString()} cannot be put back`, error);
    return false;
  }
}
