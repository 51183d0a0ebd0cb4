import * as vscode from 'vscode';
import { repairsOf } from '../../core/sidecar/repairs';
import type { Repair } from '../../core/sidecar/repairs';
import { canonicalText } from '../../core/text/canonical';
import { isolate } from '../../core/text/direction';
import { excerpt } from '../../core/text/excerpt';
import { Lines } from '../../core/text/lines';
import { toOffset, toRange } from '../convert';
import type { TagSets } from '../model/tagSets';
import { typeLabel } from '../wording';
import { showHiddenCharacters } from './hiddenCharacterHints';

const kind = vscode.CodeActionKind.QuickFix;

/** Quick fixes on the problems of a sidecar: changes to its text, to be looked at, undone and saved. */
export function registerSidecarFixes(tagSets: TagSets): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    { pattern: '**/*.annotations.yaml' },
    {
      provideCodeActions(document, _range, { diagnostics }) {
        return diagnostics
          .filter(({ source }) => source === 'Pressmark')
          .flatMap((diagnostic) => fixes(document, diagnostic, tagSets));
      },
    },
    { providedCodeActionKinds: [kind] },
  );
}

function fixes(
  document: vscode.TextDocument,
  diagnostic: vscode.Diagnostic,
  tagSets: TagSets,
): readonly vscode.CodeAction[] {
  const yaml = canonicalText(document.getText());
  const lines = new Lines(yaml);
  const at = toOffset(lines, diagnostic.range.start);
  const { code } = diagnostic;
  if (typeof code !== 'string') return [];
  const repairs = repairsOf(yaml, at, code, tagSets.of(document.uri));
  const changes = repairs.map((repair) => {
    const action = new vscode.CodeAction(titleOf(repair, document.uri, tagSets), kind);
    action.edit = new vscode.WorkspaceEdit();
    action.edit.replace(document.uri, toRange(lines, repair.change), repair.change.text);
    action.diagnostics = [diagnostic];
    action.isPreferred = repairs.length === 1;
    return action;
  });
  return isDeceptive(code) ? [...changes, showHiddenCharacters([diagnostic])] : changes;
}

/** Whether a problem is that nobody sees, or takes for others, what a mention holds. */
function isDeceptive(code: string): boolean {
  return code === 'hidden-characters' || code === 'look-alike';
}

function titleOf(repair: Repair, uri: vscode.Uri, tagSets: TagSets): string {
  const { t } = vscode.l10n;
  switch (repair.kind) {
    case 'remove':
      return t('Remove from the file');
    case 'retype':
      return t('Change type to {0}', typeLabel(tagSets.typeOf(uri, repair.type)));
    case 'new-id':
      return t('Give it the id {0}', repair.id);
    case 'unlink':
      return t('Unlink');
    case 'narrow':
      return t('Leave hidden characters out: “{0}”', isolate(excerpt(repair.exact, 40)));
  }
}
