import * as vscode from 'vscode';
import { UserError } from '../commands/registerCommand';
import { exportedPage, faceFilesIn, themeVariablesIn, withFaces } from './exportedPage';
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
  const built = (file: string) => fs.readFile(vscode.Uri.joinPath(extension, pageFolder, file));
  const css = new TextDecoder().decode(await built('reader.css'));
  const exported = await reader.export(themeVariablesIn(css));
  const faces = new Map<string, Uint8Array>();
  // The only faces that come along are Arabic ones; a page without needs not be so large.
  if (/\p{Script=Arabic}/u.test(exported.html))
    for (const file of faceFilesIn(css)) faces.set(file, await built(file));
  const page = exportedPage(exported.title || reader.name, exported, withFaces(css, faces));
  await fs.writeFile(target, new TextEncoder().encode(page));
}
