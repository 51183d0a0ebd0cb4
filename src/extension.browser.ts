import type * as vscode from 'vscode';
import { activate as activateEditor } from './editor/activate';
import { replaceThroughWorkspace } from './editor/platform/replaceThroughWorkspace';

/** Entry point of the web worker host. */
export function activate(context: vscode.ExtensionContext): void {
  activateEditor(context, { host: 'web', replaceFile: replaceThroughWorkspace });
}
