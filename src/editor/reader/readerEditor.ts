import * as vscode from 'vscode';
import { readerEditorType } from '../ids';
import type { Readers } from './readers';

/** The Reader as an editor that an article can be reopened with. */
export function registerReaderEditor(readers: Readers): vscode.Disposable {
  return vscode.window.registerCustomEditorProvider(
    readerEditorType,
    {
      resolveCustomTextEditor: (document, panel) => readers.attach(panel, document.uri),
    } satisfies vscode.CustomTextEditorProvider,
    { supportsMultipleEditorsPerDocument: true, webviewOptions: { enableFindWidget: true } },
  );
}
