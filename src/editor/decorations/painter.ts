import * as vscode from 'vscode';

/** One repaint for the many events of one keystroke or scroll. */
const frame = 30;

/** Calls `paint` for the editors on screen when what they show may look different. */
export class EditorPainter implements vscode.Disposable {
  private readonly waiting = new Set<vscode.TextEditor>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly paint: (editor: vscode.TextEditor) => void) {
    const { window, workspace } = vscode;
    this.subscriptions = vscode.Disposable.from(
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        this.soon([textEditor]);
      }),
      window.onDidChangeVisibleTextEditors((editors) => {
        this.soon(editors);
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        this.paintDocument(document.uri);
      }),
      workspace.onDidOpenTextDocument((document) => {
        this.paintDocument(document.uri);
      }),
    );
    this.paintAll();
  }

  paintAll(): void {
    this.soon(vscode.window.visibleTextEditors);
  }

  paintDocument(uri: vscode.Uri): void {
    const name = uri.toString();
    this.soon(
      vscode.window.visibleTextEditors.filter((editor) => editor.document.uri.toString() === name),
    );
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.dispose();
  }

  private soon(editors: readonly vscode.TextEditor[]): void {
    for (const editor of editors) this.waiting.add(editor);
    if (this.waiting.size > 0)
      this.timer ??= setTimeout(() => {
        this.flush();
      }, frame);
  }

  private flush(): void {
    this.timer = undefined;
    const editors = [...this.waiting];
    this.waiting.clear();
    // An editor may have been closed in between.
    for (const editor of editors) {
      if (vscode.window.visibleTextEditors.includes(editor)) this.paint(editor);
    }
  }
}
