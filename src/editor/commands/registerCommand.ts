import * as vscode from 'vscode';

/** Something that went wrong in a way the user can act on. Its message is shown as it is. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/**
 * Registers a command that logs what it throws, stays silent when cancelled and shows one message
 * otherwise: the reason if it is the user's to mend, a pointer to the log if not.
 */
export function registerCommand(
  log: vscode.LogOutputChannel,
  id: string,
  run: (...args: never[]) => unknown,
): vscode.Disposable {
  return vscode.commands.registerCommand(id, async (...args: never[]) => {
    try {
      return await run(...args);
    } catch (error) {
      if (error instanceof vscode.CancellationError) return undefined;
      if (error instanceof UserError) {
        log.warn(`${id}: ${error.message}`);
        void vscode.window.showWarningMessage(error.message);
        return undefined;
      }
      log.error(`${id} failed`, error);
      const showLog = vscode.l10n.t('Show Log');
      const message = vscode.l10n.t('Pressmark: that did not work ({0}).', String(error));
      void vscode.window.showErrorMessage(message, showLog).then((choice) => {
        if (choice === showLog) log.show();
      });
      return undefined;
    }
  });
}
