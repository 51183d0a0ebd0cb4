import * as vscode from 'vscode';
import { UserError } from '../commands/registerCommand';
import { exportedPage, themeVariablesIn } from './exportedPage';
import { pageFolder } from './html';
import type { Reader } from './reader';

/** Writes what a Reader shows to a file of the user's choice. */
export async function exportReader(
  reader: Reader | undefined,
  extension: vscode.Uri,
): Promise<void> {
  const article = reader?.uri;
  if (!article) throw new UserError(vscode.l10n.t('Open an article in the Reader first.'));
  const target = await vscode.window.showSaveDialog({
    defaultUri: article.with({ path: `${article.path}.html` }),
    filters: { HTML: ['html'] },
  });
  if (target) await writeExport(reader, target, extension);
}

/** Writes what a Reader shows to a file. */
export async function writeExport(
  reader: Reader,
  target: vscode.Uri,
  extension: vscode.Uri,
): Promise<void> {
  const { fs } = vscode.workspace;
  const style = await fs.readFile(vscode.Uri.joinPath(extension, pageFolder, 'reader.css'));
  const css = new TextDecoder().decode(style);
  const exported = await reader.export(themeVariablesIn(css));
  const page = exportedPage(exported.title || reader.name, exported, css);
  await fs.writeFile(target, new TextEncoder().encode(page));
}
