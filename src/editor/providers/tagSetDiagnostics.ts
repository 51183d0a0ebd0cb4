import * as vscode from 'vscode';
import { Lines } from '../../core/text/lines';
import type { TagSets } from '../model/tagSets';
import { mostShown, problemDiagnostic } from './problemDiagnostic';

/** Lists what is wrong with the folders' tag sets in Problems. */
export function registerTagSetDiagnostics(tagSets: TagSets): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('pressmark-tagset');
  const redraw = () => {
    collection.clear();
    for (const { uri, text, problems } of tagSets.all) {
      const lines = new Lines(text);
      collection.set(
        uri,
        problems.slice(0, mostShown).map((problem) => problemDiagnostic(problem, lines)),
      );
    }
  };
  redraw();
  return vscode.Disposable.from(collection, tagSets.onDidChange(redraw));
}
