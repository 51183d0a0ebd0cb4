import * as vscode from 'vscode';
import { registerCommand, UserError } from '../commands/registerCommand';
import { findDeceptive } from '../../core/text/deceptive';
import { toOffset, toRange } from '../convert';
import { commands, languageId } from '../ids';
import type { Snapshots } from '../model/snapshot';

/**
 * Shows hidden and look-alike characters by their names in the text, and hides them again. The file stays
 * as it is: what a page holds is evidence.
 */
export function registerHiddenCharacterHints(
  log: vscode.LogOutputChannel,
  snapshots: Snapshots,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  let isShown = false;
  return vscode.Disposable.from(
    changed,
    registerCommand(log, commands.showHiddenCharacters, (show?: unknown) => {
      isShown = show === true || !isShown;
      changed.fire();
      if (isShown && areHintsOff()) {
        throw new UserError(
          vscode.l10n.t('The editor shows no hints: see the setting editor.inlayHints.enabled.'),
        );
      }
    }),
    vscode.languages.registerInlayHintsProvider(
      { language: languageId },
      {
        onDidChangeInlayHints: changed.event,
        provideInlayHints(document, range) {
          return isShown ? hintsIn(document, range, snapshots) : [];
        },
      },
    ),
  );
}

/**
 * The quick fix for problems with such characters. What a page holds is evidence: it can be looked at, not
 * changed.
 */
export function showHiddenCharacters(diagnostics: vscode.Diagnostic[]): vscode.CodeAction {
  const title = vscode.l10n.t('Show hidden and look-alike characters');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  // Shown they stay: the command alone would hide them again.
  action.command = { command: commands.showHiddenCharacters, title, arguments: [true] };
  action.diagnostics = diagnostics;
  return action;
}

function areHintsOff(): boolean {
  return vscode.workspace.getConfiguration('editor').get('inlayHints.enabled') === 'off';
}

function hintsIn(
  document: vscode.TextDocument,
  range: vscode.Range,
  snapshots: Snapshots,
): vscode.InlayHint[] {
  const { text, lines } = snapshots.of(document);
  const from = toOffset(lines, range.start);
  const settings = vscode.workspace.getConfiguration('editor', document);
  // The editor names marks of direction itself, unless it is told not to.
  const areMarksNamed = settings.get('renderControlCharacters') === true;
  return findDeceptive(text.slice(from, toOffset(lines, range.end)))
    .filter(({ kind }) => !(areMarksNamed && kind === 'bidi-control'))
    .map(({ start, end, character }) => {
      const place = toRange(lines, { start: from + start, end: from + end });
      const hint = new vscode.InlayHint(place.start, character);
      hint.paddingLeft = true;
      hint.paddingRight = true;
      return hint;
    });
}
