import type * as vscode from 'vscode';
import type { OutletRules } from '../../core/article/outletRules/outletRules';
import { outletsName, readOutletRules } from '../../core/sidecar/readOutletRules';
import { FolderFiles } from './folderFiles';

/** What the open folders say of the pages of outlets. */
export class Outlets implements vscode.Disposable {
  readonly files: FolderFiles<readonly OutletRules[]>;

  constructor(log: vscode.LogOutputChannel) {
    this.files = new FolderFiles(log, outletsName, (text) => {
      const { outlets, problems } = readOutletRules(text);
      return { value: outlets, problems };
    });
  }

  get onDidChange(): vscode.Event<void> {
    return this.files.onDidChange;
  }

  /** The rules that an article may go by, and its file as they name it; `undefined` where there are none. */
  rulesFor(uri: vscode.Uri): { outlets: readonly OutletRules[]; path: string } | undefined {
    const outlets = this.files.of(uri);
    const path = this.pathOf(uri);
    return outlets && path !== undefined ? { outlets, path } : undefined;
  }

  /** The file of an article as rules name it; `undefined` for one in no folder. */
  pathOf(uri: vscode.Uri): string | undefined {
    const file = this.files.fileFor(uri);
    return file && uri.path.slice(file.path.lastIndexOf('/') + 1);
  }

  dispose(): void {
    this.files.dispose();
  }
}
