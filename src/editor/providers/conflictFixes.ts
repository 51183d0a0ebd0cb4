import * as vscode from 'vscode';
import { keepBothSides } from '../../core/sidecar/keepBothSides';
import type { SidecarProblemCode } from '../../core/sidecar/problems';
import type { AnnotationStore } from '../model/annotationStore';

const kind = vscode.CodeActionKind.QuickFix;
const conflict: SidecarProblemCode = 'conflict-marks';

/** A quick fix on the conflict marks of a sidecar where all that both sides say fits together. */
export function registerConflictFixes(store: AnnotationStore): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    { pattern: '**/*.annotations.yaml' },
    {
      async provideCodeActions(document, _range, { diagnostics }) {
        const conflicts = diagnostics.filter(
          ({ source, code }) => source === 'Pressmark' && code === conflict,
        );
        const name = document.uri.toString();
        const article = store.all.find(({ sidecar }) => sidecar.uri.toString() === name);
        if (!article || conflicts.length === 0) return [];
        const yaml = document.getText();
        const kept = await keepBothSides(yaml, article.snapshot.text);
        if (kept === undefined) return [];
        const action = new vscode.CodeAction(vscode.l10n.t('Keep the Tags of Both Sides'), kind);
        const whole = new vscode.Range(document.positionAt(0), document.positionAt(yaml.length));
        action.edit = new vscode.WorkspaceEdit();
        action.edit.replace(document.uri, whole, kept);
        action.diagnostics = conflicts;
        action.isPreferred = true;
        return [action];
      },
    },
    { providedCodeActionKinds: [kind] },
  );
}
