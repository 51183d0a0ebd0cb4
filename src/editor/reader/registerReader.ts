import * as vscode from 'vscode';
import type { ReaderState } from '../../core/reader/messages';
import { registerCommand, UserError } from '../commands/registerCommand';
import { commands, readerPanelType } from '../ids';
import type { ActiveArticle } from '../model/activeArticle';
import { exportReader } from './exportReader';
import type { ReaderDesk } from './reader';
import { registerReaderEditor } from './readerEditor';
import { Readers } from './readers';

/** The Reader: its commands, and its coming back after a reload. */
export function registerReader(desk: ReaderDesk, active: ActiveArticle): vscode.Disposable {
  const readers = new Readers(desk, active);
  const register = (id: string, run: (...args: never[]) => unknown) =>
    registerCommand(desk.log, id, run);
  const open = (column: vscode.ViewColumn, preserveFocus: boolean) => (article?: unknown) =>
    readers.open(articleOf(article, active), column, preserveFocus);
  return vscode.Disposable.from(
    readers,
    register(commands.openReader, open(vscode.ViewColumn.Active, false)),
    register(commands.openReaderToSide, open(vscode.ViewColumn.Beside, true)),
    register(commands.pinReader, () => {
      readers.active?.pin(true);
    }),
    register(commands.unpinReader, () => {
      readers.active?.pin(false);
    }),
    register(commands.exportReader, () => exportReader(readers.active, desk.extension)),
    registerReaderEditor(readers),
    vscode.window.registerWebviewPanelSerializer(readerPanelType, {
      deserializeWebviewPanel: (panel, state: unknown) => readers.restore(panel, stateOf(state)),
    }),
  );
}

/** The file of the menu that the command was chosen from, or else the active article. */
function articleOf(argument: unknown, active: ActiveArticle): vscode.Uri {
  if (argument instanceof vscode.Uri) return argument;
  const uri = active.document?.uri;
  if (!uri) throw new UserError(vscode.l10n.t('Open a news article first.'));
  return uri;
}

/** What a page has kept, which may be of another version of the extension. */
function stateOf(kept: unknown): ReaderState | undefined {
  if (typeof kept !== 'object' || kept === null || !('article' in kept)) return undefined;
  if (typeof kept.article !== 'string') return undefined;
  return { article: kept.article, pinned: 'pinned' in kept && kept.pinned === true };
}
