import * as vscode from 'vscode';
import type { TagSet } from '../../core/entities/tagSet';
import { internalCommands, languageId } from '../ids';
import { typeLabel } from '../wording';

/** The lightbulb on a selection: one entry for each type. An empty selection has none, to stay calm. */
export function registerCodeActions(tagSet: TagSet): vscode.Disposable {
  const kind = vscode.CodeActionKind.RefactorRewrite.append('tag');
  return vscode.languages.registerCodeActionsProvider(
    { language: languageId },
    {
      provideCodeActions(_document, range) {
        if (range.isEmpty) return [];
        return tagSet.types.map((type) => {
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
