import * as vscode from 'vscode';

const lock = 'workbench.action.files.setActiveEditorReadonlyInSession';
const unlock = 'workbench.action.files.resetActiveEditorReadonlyInSession';

/**
 * Keeps what is typed out of an article while its single keys are commands. VS Code can only do that for
 * the active editor, so an article that is not in it is given free when it comes back.
 */
export class TypingGuard implements vscode.Disposable {
  private readonly toFree = new Set<string>();
  private readonly subscription: vscode.Disposable;

  constructor() {
    this.subscription = vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (editor && this.toFree.delete(editor.document.uri.toString())) void run(unlock);
    });
  }

  /** Guards the article in the active editor. */
  async guardActive(uri: vscode.Uri): Promise<void> {
    this.toFree.delete(uri.toString());
    await run(lock);
  }

  async free(uri: vscode.Uri): Promise<void> {
    const name = uri.toString();
    if (vscode.window.activeTextEditor?.document.uri.toString() === name) await run(unlock);
    else this.toFree.add(name);
  }

  dispose(): void {
    this.subscription.dispose();
  }
}

async function run(command: string): Promise<void> {
  await vscode.commands.executeCommand(command);
}
