import * as vscode from 'vscode';
import { commands } from '../ids';
import type { ActiveArticle } from '../model/activeArticle';
import type { Learning } from '../model/learning';
import { registerCommand, UserError } from './registerCommand';

export function registerLearningCommands(
  log: vscode.LogOutputChannel,
  active: ActiveArticle,
  learning: Learning,
): vscode.Disposable {
  const { t } = vscode.l10n;
  /** The file of the article in front, or of the only folder. */
  const learnedFile = async (): Promise<vscode.Uri> => {
    const uri = active.document?.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
    const file = learning.fileFor(uri);
    const there = file && (await vscode.workspace.fs.stat(file).then(Boolean, () => false));
    if (!file || !there) throw new UserError(t('Nothing was learned in this folder yet.'));
    return file;
  };
  return vscode.Disposable.from(
    registerCommand(log, commands.showLearned, async () => {
      await vscode.window.showTextDocument(await learnedFile());
    }),
    registerCommand(log, commands.forgetLearned, async () => {
      const file = await learnedFile();
      const forget = t('Forget');
      const question = t('Forget all that suggestions learned in this folder?');
      const detail = t(
        '{0} is deleted. What you tagged stays.',
        vscode.workspace.asRelativePath(file),
      );
      const options = { modal: true, detail };
      const answer = await vscode.window.showWarningMessage(question, options, forget);
      if (answer === forget) await learning.forget(file);
    }),
  );
}
