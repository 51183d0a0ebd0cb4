import * as vscode from 'vscode';
import { partsOf } from '../../core/article/parts';
import { languageId } from '../ids';
import type { Snapshots } from '../model/snapshot';

/** Folds front matter, body and end matter, and every section of several lines. */
export function registerFolding(snapshots: Snapshots): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(
    { language: languageId },
    {
      onDidChangeFoldingRanges: snapshots.onDidReanalyze,
      provideFoldingRanges(document) {
        const { sections } = snapshots.of(document).analysis;
        const blocks = partsOf(sections).map((part) => ({
          firstLine: part.sections[0]?.firstLine ?? 0,
          lastLine: part.sections.at(-1)?.lastLine ?? 0,
        }));
        return [...blocks, ...sections]
          .filter((block) => block.lastLine > block.firstLine)
          .map((block) => new vscode.FoldingRange(block.firstLine, block.lastLine));
      },
    },
  );
}
