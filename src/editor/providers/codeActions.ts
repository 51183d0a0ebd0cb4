import * as vscode from 'vscode';
import { internalCommands, languageId } from '../ids';
import type { TagSets } from '../model/tagSets';
import { typeLabel } from '../wording';

/** The lightbulb on a selection: one entry for each type. An empty selection has none, to stay calm. */
export function registerCodeActions(tagSets: TagSets): vscode.Disposable {
  const kind = vscode.CodeActionKind.RefactorRewrite.append('tag');
  return vscode.languages.registerCodeActionsProvider(
    { language: languageId },
    {
      provideCodeActions({ uri }, range) {
        if (range.isEmpty) return [];
        return tagSets.of(uri).types.map((type) => {
          const title = vscode.l10n.t('Tag as {0}', typeLabel(type));
          const action = new vscode.CodeAction(title, kind);
          action.command = { command: internalCommands.tagAs, title, arguments: [type.id] };
          return action;
        });
      },
    },
    { providedCodeActionKinds: [kind] },
  );
}
