import * as vscode from 'vscode';
import { FolderKnowledge, type KnownFurniture } from '../../core/article/folderKnowledge';
import { canonicalText } from '../../core/text/canonical';

/** As many articles of a folder show what its sites repeat; reading more takes longer than it brings. */
const mostRead = 300;
/** Of those that are longer, furniture is the least part. */
const longestRead = 300_000;
/** A folder in which files come and go, as under a scraper, is read again once that rests. */
const quiet = 2000;

/**
 * What several articles of a folder have in common. A folder is read when the first article in it is asked
 * for, and anew when its files change.
 */
export class FolderFurniture implements vscode.Disposable {
  private readonly folders = new Map<string, Promise<KnownFurniture | undefined>>();
  /** Only what several articles share is kept of a folder. */
  private readonly read = new Map<string, ReadonlySet<string>>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly watcher = vscode.workspace.createFileSystemWatcher('**/*.txt');

  /** More is known of a folder, or something else. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly log: vscode.LogOutputChannel) {
    const again = (uri: vscode.Uri) => {
      this.readAgainSoon(vscode.Uri.joinPath(uri, '..'));
    };
    this.watcher.onDidCreate(again);
    this.watcher.onDidChange(again);
    this.watcher.onDidDelete(again);
  }

  /** What is known by now of the folder of an article; it is read if it has not been. */
  knownAt(article: vscode.Uri): KnownFurniture | undefined {
    const folder = vscode.Uri.joinPath(article, '..');
    if (!this.folders.has(folder.toString())) void this.learn(folder);
    return this.read.get(folder.toString());
  }

  /** The same, waited for. */
  at(article: vscode.Uri): Promise<KnownFurniture | undefined> {
    const folder = vscode.Uri.joinPath(article, '..');
    return this.folders.get(folder.toString()) ?? this.learn(folder);
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.watcher.dispose();
    this.changed.dispose();
  }

  private learn(folder: vscode.Uri): Promise<KnownFurniture | undefined> {
    const name = folder.toString();
    const learning: Promise<KnownFurniture | undefined> = this.linesOf(folder).then((found) => {
      const latest = this.folders.get(name);
      if (latest !== learning) return latest;
      const before = this.read.get(name);
      if (before && isSame(before, found)) return before;
      this.read.set(name, found);
      if (before !== undefined || found.size > 0) this.changed.fire();
      return found;
    });
    this.folders.set(name, learning);
    return learning;
  }

  private readAgainSoon(folder: vscode.Uri): void {
    const name = folder.toString();
    if (!this.folders.has(name)) return;
    clearTimeout(this.timers.get(name));
    this.timers.set(
      name,
      setTimeout(() => void this.learn(folder), quiet),
    );
  }

  /** The keys of the lines that several articles share. What cannot be read shares none. */
  private async linesOf(folder: vscode.Uri): Promise<ReadonlySet<string>> {
    const knowledge = new FolderKnowledge();
    for (const uri of (await this.textsIn(folder)).slice(0, mostRead)) {
      const text = await this.textOf(uri);
      if (text !== undefined) knowledge.add(text);
    }
    return knowledge.recurring;
  }

  private async textsIn(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
    try {
      return (await vscode.workspace.fs.readDirectory(folder)).flatMap(([name, type]) =>
        type === vscode.FileType.File && name.endsWith('.txt')
          ? [vscode.Uri.joinPath(folder, name)]
          : [],
      );
    } catch (error) {
      this.log.debug(`${folder.toString()}: ${String(error)}`);
      return [];
    }
  }

  private async textOf(uri: vscode.Uri): Promise<string | undefined> {
    const { fs } = vscode.workspace;
    try {
      const { size } = await fs.stat(uri);
      if (size > longestRead) return undefined;
      return canonicalText(new TextDecoder().decode(await fs.readFile(uri)));
    } catch (error) {
      this.log.debug(`${uri.toString()}: ${String(error)}`);
      return undefined;
    }
  }
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((key) => b.has(key));
}
