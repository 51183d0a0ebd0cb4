import * as vscode from 'vscode';
import { isolate } from '../../core/text/direction';
import { excerpt } from '../../core/text/excerpt';
import { commands } from '../ids';
import type { AnnotationStore } from '../model/annotationStore';
import { misplacedIn, type MisplacedKey } from '../model/misplaced';
import type { AnnotatedArticle } from '../model/annotatedArticle';
import { idInLine, stale } from './sidecarDiagnostics';

/** Quick fixes in Problems and in the sidecar for positions that are those of an earlier text. */
export function registerMisplacedActions(store: AnnotationStore): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    { pattern: '**/*.annotations.yaml' },
    {
      async provideCodeActions(document, _range, { diagnostics }) {
        const sidecar = document.uri.toString();
        const article = store.all.find((one) => one.sidecar.uri.toString() === sidecar);
        if (!article) return [];
        const all = misplacedIn(article);
        const old = diagnostics.filter(({ code }) => code === stale);
        const updates = await Promise.all(
          old.map((diagnostic) => update(document, article, diagnostic)),
        );
        const repairs = diagnostics.flatMap((diagnostic) => {
          const id = idInLine(document.lineAt(diagnostic.range.start.line).text);
          const item = id === undefined ? undefined : all.get(id);
          if (id === undefined || !item) return [];
          const key = { article: article.uri.toString(), id };
          const [best, ...others] = article.candidates.get(item) ?? [];
          const words = best && isolate(excerpt(best.exact, 40));
          return [
            ...(words === undefined
              ? []
              : [
                  fix(
                    vscode.l10n.t('Put back at “{0}”', words),
                    commands.putBackAtBest,
                    key,
                    diagnostic,
                  ),
                ]),
            ...(others.length > 0
              ? [fix(vscode.l10n.t('Choose a place…'), commands.choosePlace, key, diagnostic)]
              : []),
            fix(vscode.l10n.t('Drop the annotation'), commands.dropMisplaced, key, diagnostic),
          ];
        });
        return [...updates, ...repairs];
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

function fix(
  title: string,
  command: string,
  key: MisplacedKey,
  diagnostic: vscode.Diagnostic,
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command, title, arguments: [key] };
  action.diagnostics = [diagnostic];
  return action;
}

/** The file as it would be written now, as an edit to be looked at, undone and saved. */
async function update(
  document: vscode.TextDocument,
  article: AnnotatedArticle,
  diagnostic: vscode.Diagnostic,
): Promise<vscode.CodeAction> {
  const { QuickFix } = vscode.CodeActionKind;
  const action = new vscode.CodeAction(vscode.l10n.t('Bring the positions up to date'), QuickFix);
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.replace(document.uri, whole, await article.sidecar.print());
  action.diagnostics = [diagnostic];
  action.isPreferred = true;
  return action;
}
