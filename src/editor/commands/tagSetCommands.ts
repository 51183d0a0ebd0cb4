import * as vscode from 'vscode';
import { defaultTagSet } from '../../core/entities/tagSet';
import { printTagSet } from '../../core/sidecar/printTagSet';
import { openFolderFile } from './folderFile';
import { UserError } from './registerCommand';
import type { Desk } from './target';

/** Opens the folder's tag set. Where there is none, the default one is offered as a file to change. */
export async function openTagSet({ active, tagSets }: Desk): Promise<void> {
  const file = tagSets.files.fileFor(active.document?.uri);
  if (!file) {
    throw new UserError(vscode.l10n.t('Open a folder first: its tag set is a file in it.'));
  }
  await openFolderFile(file, printTagSet(defaultTagSet));
}
