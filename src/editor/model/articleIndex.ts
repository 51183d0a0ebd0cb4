import * as vscode from 'vscode';
import { detach } from '../../core/annotations/detached';
import { analyzeArticle } from '../../core/article/analyze';
import type { Corrections } from '../../core/article/corrections';
import { findQuotations } from '../../core/attribution/findQuotations';
import { summarizeSources } from '../../core/attribution/summarizeSources';
import { countMentions } from '../../core/sidecar/countMentions';
import { SidecarFile } from '../../core/sidecar/sidecarFile';
import { articleNameOf, sidecarNameFor } from '../../core/sidecar/sidecarName';
import { compareText } from '../../core/text/compare';
import { canonicalText } from '../../core/text/canonical';
import type { FolderFurniture } from './folderFurniture';
import { correctionsIn } from './knowledge';
import type { Outlets } from './outlets';

/** What a list says of an article. What the article does not say is absent. */
export interface ArticleSummary {
  readonly uri: vscode.Uri;
  readonly headline?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly language: string;
  readonly mentions: number;
  /** How it is sourced, as far as the program can tell. */
  readonly quotations: number;
  readonly unnamedSources: number;
  readonly mediaCited: number;
}

const articleGlob = '**/*.txt';
const sidecarGlob = '**/*.annotations.yaml';
/** An article of a megabyte is a book; a list must not stall on a log of hundreds. */
const longestRead = 1_000_000;
/** Files read at once: enough to hide the file system's delay, few enough to leave it usable. */
const readers = 8;
/** Articles of a folder that tell what the folder holds. */
const sampleOfFolder = 20;
const quiet = 300;
/** Rules of outlets are typed; every article is read anew for them. */
const restOfTyping = 1000;

/**
 * The recognised articles of the workspace. Nothing is read before `start`, which the view calls when
 * it is first seen; from then on files are followed.
 */
export class ArticleIndex implements vscode.Disposable {
  private readonly found = new Map<string, ArticleSummary>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable[] = [];
  /** The reading of all files that was begun last; none before `start`. */
  private reading: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private refreshing: ReturnType<typeof setTimeout> | undefined;

  /** Told in bursts while files are being read. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly log: vscode.LogOutputChannel,
    private readonly outlets: Outlets,
    private readonly furniture: FolderFurniture,
  ) {}

  get articles(): readonly ArticleSummary[] {
    return [...this.found.values()].sort((a, b) => compareText(a.uri.path, b.uri.path));
  }

  /** Done when all files have been read. */
  start(): Promise<void> {
    if (this.reading) return this.reading;
    const articles = vscode.workspace.createFileSystemWatcher(articleGlob);
    const sidecars = vscode.workspace.createFileSystemWatcher(sidecarGlob);
    const look = (uri: vscode.Uri) => this.look(uri);
    const lookBeside = (uri: vscode.Uri) => this.look(besideSidecar(uri));
    this.subscriptions.push(
      articles,
      sidecars,
      articles.onDidCreate(look),
      articles.onDidChange(look),
      articles.onDidDelete((uri) => {
        this.forget(uri);
      }),
      sidecars.onDidCreate(lookBeside),
      sidecars.onDidChange(lookBeside),
      sidecars.onDidDelete(lookBeside),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.refresh()),
      this.outlets.onDidChange(() => {
        this.refreshSoon();
      }),
    );
    return this.refresh();
  }

  /** Done when files that have just come, of which nobody has told yet, have been read too. */
  async catchUp(): Promise<void> {
    await this.start();
    const files = await vscode.workspace.findFiles(articleGlob);
    await this.readAll(files.filter((uri) => !this.found.has(uri.toString())));
  }

  /** Articles in the folder of this one; of a large folder some. Needs no `start`. */
  async beside(article: vscode.Uri): Promise<readonly ArticleSummary[]> {
    const folder = vscode.Uri.joinPath(article, '..');
    const entries = await vscode.workspace.fs.readDirectory(folder);
    const files = entries
      .filter(([name, type]) => name.endsWith('.txt') && (type & vscode.FileType.File) !== 0)
      .map(([name]) => vscode.Uri.joinPath(folder, name))
      .filter((uri) => uri.path !== article.path)
      .slice(0, sampleOfFolder);
    const read = async (uri: vscode.Uri) =>
      this.found.get(uri.toString()) ?? (await this.summarize(uri));
    return (await Promise.all(files.map(read))).filter((one) => one !== undefined);
  }

  refresh(): Promise<void> {
    return (this.reading = this.readFolders());
  }

  private async readFolders(): Promise<void> {
    const files = await vscode.workspace.findFiles(articleGlob);
    await this.readAll(files);
    const there = new Set(files.map(String));
    for (const uri of this.found.keys()) if (!there.has(uri)) this.found.delete(uri);
    this.announce();
  }

  private async readAll(files: readonly vscode.Uri[]): Promise<void> {
    const queue = [...files];
    const read = async () => {
      for (let next = queue.pop(); next; next = queue.pop()) await this.look(next);
    };
    await Promise.all(Array.from({ length: readers }, read));
  }

  dispose(): void {
    clearTimeout(this.timer);
    clearTimeout(this.refreshing);
    vscode.Disposable.from(this.changed, ...this.subscriptions).dispose();
  }

  private async look(uri: vscode.Uri): Promise<void> {
    const summary = await this.summarize(uri);
    if (summary) this.found.set(uri.toString(), summary);
    else this.found.delete(uri.toString());
    this.announceSoon();
  }

  private forget(uri: vscode.Uri): void {
    if (this.found.delete(uri.toString())) this.announceSoon();
  }

  private async summarize(uri: vscode.Uri): Promise<ArticleSummary | undefined> {
    try {
      const { size } = await vscode.workspace.fs.stat(uri);
      if (size > longestRead) return undefined;
      const text = canonicalText(await readText(uri));
      const sidecar = await this.sidecarOf(uri);
      const known = await this.furniture.at(uri);
      const { recognized, language, metadata, sections } = analyzeArticle(text, {
        ...this.outlets.rulesFor(uri),
        ...(sidecar !== undefined && { corrections: readCorrections(sidecar, text) }),
        ...(known && { knownFurniture: known }),
      });
      if (!recognized) return undefined;
      const quotations = findQuotations(text, sections, language);
      const { kinds } = summarizeSources(text, quotations, metadata.words);
      return {
        uri,
        language,
        mentions: sidecar === undefined ? 0 : countMentions(sidecar),
        quotations: quotations.length,
        unnamedSources: kinds.unnamed,
        mediaCited: kinds.media,
        ...(metadata.headline && { headline: metadata.headline.value }),
        ...(metadata.outlet && { outlet: metadata.outlet.value }),
        ...(metadata.published && { published: metadata.published.value }),
      };
    } catch (error) {
      this.log.debug(`${uri.toString()}: ${String(error)}`);
      return undefined;
    }
  }

  private async sidecarOf(article: vscode.Uri): Promise<string | undefined> {
    const name = sidecarNameFor(article.path.split('/').at(-1) ?? '');
    try {
      return await readText(vscode.Uri.joinPath(article, '..', name));
    } catch {
      return undefined;
    }
  }

  private refreshSoon(): void {
    clearTimeout(this.refreshing);
    this.refreshing = setTimeout(() => void this.refresh(), restOfTyping);
  }

  private announceSoon(): void {
    this.timer ??= setTimeout(() => {
      this.announce();
    }, quiet);
  }

  private announce(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.changed.fire();
  }
}

/** What a person says of an article. Sidecars are long, and few say anything. */
function readCorrections(sidecar: string, text: string): Corrections {
  if (!/^(?:article:\s*\n\s+\w|sections:\s*\n\s*-)/m.test(sidecar)) return noCorrections;
  const { annotations } = SidecarFile.read(sidecar, text);
  return correctionsIn(detach(annotations, text).placed);
}

const noCorrections: Corrections = { sections: [], metadata: {} };

async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

function besideSidecar(sidecar: vscode.Uri): vscode.Uri {
  const name = sidecar.path.split('/').at(-1) ?? '';
  return vscode.Uri.joinPath(sidecar, '..', articleNameOf(name)?.article ?? name);
}
