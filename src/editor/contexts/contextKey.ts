import * as vscode from 'vscode';

/** A key that `when` clauses read. Equal values are not sent again: each one crosses a process. */
export class ContextKey<T extends string | boolean> {
  private value: T | undefined;

  constructor(private readonly id: string) {}

  set(value: T): void {
    if (value === this.value) return;
    this.value = value;
    void vscode.commands.executeCommand('setContext', this.id, value);
  }
}
