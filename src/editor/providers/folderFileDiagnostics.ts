import * as vscode from 'vscode';
import { Lines } from '../../core/text/lines';
import type { FolderFiles } from '../model/folderFiles';
import { mostShown, problemDiagnostic } from './problemDiagnostic';

/** Lists what is wrong with the files by which people tell the program something in Problems. */
export function registerFolderFileDiagnostics(files: FolderFiles<unknown>): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection(files.name);
  const redraw = () => {
    collection.clear();
    for (const { uri, text, problems } of files.all) {
      const lines = new Lines(text);
      collection.set(
        uri,
        problems.slice(0, mostShown).map((problem) => problemDiagnostic(problem, lines)),
      );
    }
  };
  redraw();
  return vscode.Disposable.from(collection, files.onDidChange(redraw));
}
