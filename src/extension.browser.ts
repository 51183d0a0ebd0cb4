import type * as vscode from 'vscode';
import { activate as activateEditor } from './editor/activate';
import { replaceThroughWorkspace } from './editor/platform/replaceThroughWorkspace';

// The bundle of this entry point is that of the Node host too, which brings files of its own.
export { activateEditor, replaceThroughWorkspace };

/** Entry point of the web worker host. */
export function activate(context: vscode.ExtensionContext): void {
  activateEditor(context, { host: 'web', replaceFile: replaceThroughWorkspace });
}
