import type * as vscode from 'vscode';
import type { Platform } from '../platform/platform';
import { readThroughWorkspace } from '../platform/replaceThroughWorkspace';

/** What stands on disk: the text, or `undefined` where there is no file. */
export type FileText = string | undefined;

/** Reads and replaces one sidecar file. The only code of the editor that touches it. */
export class SidecarStorage {
  constructor(
    readonly uri: vscode.Uri,
    private readonly platform: Platform,
  ) {}

  /**
   * The file as it is now. Throws when it is there and cannot be read, or is not UTF-8: such a file
   * must not be taken for an empty one.
   */
  async read(): Promise<FileText> {
    const bytes = await readThroughWorkspace(this.uri);
    // The byte order mark, if any, stays: it is the file's own and goes back with it.
    return bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  }

  async replace(text: string): Promise<void> {
    await this.platform.replaceFile(this.uri, new TextEncoder().encode(text));
  }
}
