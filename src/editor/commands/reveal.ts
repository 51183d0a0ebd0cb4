import * as vscode from 'vscode';

/**
 * Shows and selects a range of a document. Takes plain values, since hovers and trees pass it as
 * JSON: the document's URI, then line and character of both ends.
 */
export async function reveal(
  uri: string,
  startLine: number,
  startCharacter: number,
  endLine: number,
  endCharacter: number,
): Promise<void> {
  await vscode.window.showTextDocument(vscode.Uri.parse(uri, true), {
    selection: new vscode.Range(startLine, startCharacter, endLine, endCharacter),
    preserveFocus: false,
  });
}
