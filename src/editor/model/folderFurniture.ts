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
  private readonly read = new Map<string, KnownFurniture | undefined>();
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
    const learning = this.knowledgeOf(folder).then((known) => {
      const before = this.read.get(name);
      this.read.set(name, known);
      if (before !== known) this.changed.fire();
      return known;
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

  /** `undefined` where nothing stands in two articles, or the folder cannot be read. */
  private async knowledgeOf(folder: vscode.Uri): Promise<KnownFurniture | undefined> {
    const { fs } = vscode.workspace;
    const knowledge = new FolderKnowledge();
    try {
      const texts = (await fs.readDirectory(folder)).filter(
        ([name, type]) => type === vscode.FileType.File && name.endsWith('.txt'),
      );
      for (const [name] of texts.slice(0, mostRead)) {
        const uri = vscode.Uri.joinPath(folder, name);
        const { size } = await fs.stat(uri);
        if (size > longestRead) continue;
        knowledge.add(canonicalText(new TextDecoder().decode(await fs.readFile(uri))));
      }
    } catch (error) {
      this.log.debug(`${folder.toString()}: ${String(error)}`);
      return undefined;
    }
    return knowledge.isEmpty ? undefined : knowledge;
  }
}
