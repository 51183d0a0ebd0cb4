import type * as vscode from 'vscode';

/** Enough for a folder worked on for years; the oldest choices go first. */
const mostRemembered = 2000;
const key = 'pressmark.plainTextByChoice';

/** Files that the user has made plain text by hand. Remembered for the workspace, so that it stays so. */
export class LanguageChoices {
  private readonly plain: Set<string>;

  constructor(private readonly memory: vscode.Memento) {
    this.plain = new Set(memory.get<string[]>(key, []));
  }

  isPlain(uri: vscode.Uri): boolean {
    return this.plain.has(uri.toString());
  }

  async set(uri: vscode.Uri, plain: boolean): Promise<void> {
    const name = uri.toString();
    if (this.plain.has(name) === plain) return;
    if (plain) this.plain.add(name);
    else this.plain.delete(name);
    await this.memory.update(key, [...this.plain].slice(-mostRemembered));
  }
}
