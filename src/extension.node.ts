import type * as vscode from 'vscode';
import { activateEditor, replaceThroughWorkspace } from './extension.browser';
import { replaceFile } from './node/replaceFile';

/** Entry point of the Node host. */
export function activate(context: vscode.ExtensionContext): void {
  activateEditor(context, {
    host: 'node',
    replaceFile: (file, bytes, mayReplace) =>
      file.scheme === 'file'
        ? replaceFile(file.fsPath, bytes, mayReplace)
        : replaceThroughWorkspace(file, bytes, mayReplace),
  });
}
