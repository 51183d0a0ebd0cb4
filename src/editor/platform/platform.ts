import type * as vscode from 'vscode';

/** What the two extension hosts do differently. Each entry point builds one and hands it to `activate`. */
export interface Platform {
  readonly host: 'node' | 'web';

  /**
   * Puts the bytes in the file's place so that, killed at any moment, the file is the old or the new
   * one. Throws what the file system says when it cannot be written.
   *
   * @param mayReplace asked while they are being written beside it; where it says no, the file stays
   * @returns whether the file was replaced
   */
  replaceFile(
    file: vscode.Uri,
    bytes: Uint8Array,
    mayReplace?: () => Promise<boolean>,
  ): Promise<boolean>;
}
