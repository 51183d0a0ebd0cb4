import type * as vscode from 'vscode';
import { defaultTagSet, typeOf } from '../../core/entities/tagSet';
import type { EntityType, TagSet } from '../../core/entities/tagSet';
import { readTagSet, tagSetName } from '../../core/sidecar/readTagSet';
import { FolderFiles } from './folderFiles';

/** The tag sets of the open folders. */
export class TagSets implements vscode.Disposable {
  readonly files: FolderFiles<TagSet>;

  constructor(log: vscode.LogOutputChannel) {
    this.files = new FolderFiles(log, tagSetName, (text) => {
      const { tagSet, problems } = readTagSet(text);
      return { value: tagSet, problems };
    });
  }

  /** A type came, went or changed. */
  get onDidChange(): vscode.Event<void> {
    return this.files.onDidChange;
  }

  /** The tag set of the folder that a file lies in. */
  of(uri: vscode.Uri | undefined): TagSet {
    return this.files.of(uri) ?? defaultTagSet;
  }

  /** A type of that tag set; one that it does not have stands for itself. */
  typeOf(uri: vscode.Uri | undefined, id: string): EntityType {
    return typeOf(this.of(uri), id) ?? { id, label: id, key: '', description: '' };
  }

  /** Whether the folder of a file has types of its own. */
  isOwn(uri: vscode.Uri | undefined): boolean {
    return this.files.of(uri) !== undefined;
  }

  dispose(): void {
    this.files.dispose();
  }
}
