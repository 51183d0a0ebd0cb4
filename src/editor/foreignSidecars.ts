// A sidecar whose hash and quotes fit nothing in its article is that of another one, or the article was
// written anew. Nothing of it is placed and nothing written until a person has decided.

import * as vscode from 'vscode';
import { sidecarNameFor } from '../core/sidecar/sidecarName';
import { registerCommand, UserError } from './commands/registerCommand';
import { internalCommands } from './ids';
import type { AnnotatedArticle } from './model/annotatedArticle';
import type { AnnotationStore } from './model/annotationStore';
import { foreign } from './providers/sidecarDiagnostics';
import { articleOfText, isThere } from './sidecarSearch';

/** Asks once what is to become of such a sidecar; the answers are quick fixes in Problems as well. */
export function registerForeignSidecars(
  log: vscode.LogOutputChannel,
  store: AnnotationStore,
): vscode.Disposable {
  const asked = new Set<string>();
  return vscode.Disposable.from(
    store.onDidReadSidecar((uri) => {
      const name = uri.toString();
      const article = store.known(uri);
      if (article?.sidecar.obstacle !== 'foreign') asked.delete(name);
      else if (!asked.has(name)) {
        asked.add(name);
        void ask(article);
      }
    }),
    registerCommand(log, internalCommands.findArticleOfSidecar, (uri: string) =>
      findArticle(store, foreignIn(store, uri)),
    ),
    registerCommand(log, internalCommands.acceptForeignSidecar, (uri: string) => {
      foreignIn(store, uri).sidecar.acceptForeign();
    }),
    vscode.languages.registerCodeActionsProvider(
      { pattern: '**/*.annotations.yaml' },
      {
        provideCodeActions({ uri }, _range, { diagnostics }) {
          const article = store.all.find(
            ({ sidecar }) => sidecar.uri.toString() === uri.toString(),
          );
          if (!article) return [];
          return diagnostics
            .filter(({ code }) => code === foreign)
            .flatMap((diagnostic) => answers().map((answer) => fix(answer, article, diagnostic)));
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

interface Answer {
  readonly title: string;
  readonly command: string;
}

function answers(): readonly Answer[] {
  const { t } = vscode.l10n;
  return [
    { title: t('Find Its Article'), command: internalCommands.findArticleOfSidecar },
    { title: t('Use It Here Anyway'), command: internalCommands.acceptForeignSidecar },
  ];
}

async function ask(article: AnnotatedArticle): Promise<void> {
  const { t } = vscode.l10n;
  const answer = await vscode.window.showWarningMessage(
    t(
      'Nothing in {0} fits this article: it seems to belong to another one. Nothing is written to it until you decide.',
      vscode.workspace.asRelativePath(article.sidecar.uri),
    ),
    ...answers(),
  );
  if (answer) await vscode.commands.executeCommand(answer.command, article.uri.toString());
}

function fix(
  { title, command }: Answer,
  article: AnnotatedArticle,
  diagnostic: vscode.Diagnostic,
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command, title, arguments: [article.uri.toString()] };
  action.diagnostics = [diagnostic];
  return action;
}

function foreignIn(store: AnnotationStore, uri: string): AnnotatedArticle {
  const article = store.known(vscode.Uri.parse(uri, true));
  if (article?.sidecar.obstacle === 'foreign') return article;
  throw new UserError(vscode.l10n.t('That was decided already.'));
}

/** Moves the sidecar to the article whose text it names, and shows that. */
async function findArticle(store: AnnotationStore, { sidecar }: AnnotatedArticle): Promise<void> {
  const { t } = vscode.l10n;
  const { source } = sidecar;
  if (!source) return;
  const found = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: t('Looking for the article of {0}', vscode.workspace.asRelativePath(sidecar.uri)),
      cancellable: true,
    },
    (_progress, token) => articleOfText(source.sha256, source.file, token),
  );
  if (!found) {
    throw new UserError(t('No article of this folder has the text that the file was written for.'));
  }
  const name = sidecarNameFor(found.path.split('/').at(-1) ?? '');
  const target = vscode.Uri.joinPath(found, '..', name);
  if (await isThere(target)) {
    const own = vscode.workspace.asRelativePath(target);
    throw new UserError(t('It belongs to {0}, which has annotations of its own.', own));
  }
  await vscode.workspace.fs.rename(sidecar.uri, target, { overwrite: false });
  // Both can be tagged at once, without waiting for the file system to tell of the move.
  await Promise.all([sidecar.readAgain(), store.known(found)?.sidecar.readAgain()]);
  await vscode.window.showTextDocument(found);
}
