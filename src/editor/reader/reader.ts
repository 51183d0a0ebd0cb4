import * as vscode from 'vscode';
import { dispatch } from '../../core/reader/messages';
import type { Exported, Handlers, ReaderState, ToHost, ToPage } from '../../core/reader/messages';
import type { Block } from '../../core/reader/page';
import { splicesBetween } from '../../core/reader/splices';
import { commands, languageId, readerPanelType } from '../ids';
import type { ReaderViews } from '../model/readerViews';
import { markedBy } from './marked';
import { EditorSync } from './editorSync';
import { pageFolder, readerHtml } from './html';
import { concerns } from '../settings';
import { readerLook, readerWords } from './readerWords';
import { ShownArticle, type ReaderSources } from './shownArticle';

/** What Readers need of the extension. */
export interface ReaderDesk extends ReaderSources {
  readonly extension: vscode.Uri;
  readonly views: ReaderViews;
  readonly log: vscode.LogOutputChannel;
}

/** A command's changes come one after the other; they are shown as one. */
const oneFrame = 16;

/** One Reader: a webview and the article on it. A hidden page is gone, and shown anew when it is seen. */
export class Reader implements vscode.Disposable {
  private shown: ShownArticle | undefined;
  private article: vscode.Uri | undefined;
  /** The blocks that the page has; none before it has loaded. */
  private sent: readonly Block[] | undefined;
  /** Of the page. Counts what is sent to it, so that late answers are told from those of now. */
  private version = 0;
  private isPinned: boolean;
  private isLoaded = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly sync: EditorSync;
  /** Who waits for the page to be given away. */
  private readonly exports: ((exported: Exported) => void)[] = [];
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;

  /** It became active or inactive, was pinned, shows another article, or was closed. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly desk: ReaderDesk,
    pinned: boolean,
  ) {
    const { workspace } = vscode;
    this.isPinned = pinned;
    this.sync = new EditorSync(() => this.shown, desk.snapshots, {
      scrolled: (place) => {
        this.post({ kind: 'follow', place });
      },
      cursorMoved: (place) => {
        this.post({ kind: 'cursor', place });
      },
    });
    const { webview } = panel;
    webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(desk.extension, pageFolder)],
    };
    this.subscriptions = vscode.Disposable.from(
      this.sync,
      webview.onDidReceiveMessage((message: ToHost) => {
        dispatch(this.handlers, message);
      }),
      panel.onDidChangeViewState(() => {
        this.placeView();
        if (panel.visible && !this.shown && this.article) void this.show(this.article);
      }),
      panel.onDidDispose(() => {
        this.dispose();
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (concerns(event, 'reader')) this.post({ kind: 'look', look: readerLook() });
      }),
      workspace.onDidOpenTextDocument((document) => {
        if (this.shows(document.uri)) void this.show(document.uri);
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (document === this.shown?.document) void this.closed(document);
      }),
      desk.store.onDidChange((uri) => {
        if (this.shows(uri)) this.refreshSoon();
      }),
      desk.suggestions.onDidChange((uri) => {
        if (this.shows(uri)) this.refreshSoon();
      }),
      // Told after an edit too, once the typist pauses.
      desk.quotations.onDidChange((uri) => {
        if (this.shows(uri)) this.refreshSoon();
      }),
    );
    webview.html = readerHtml(webview, desk.extension);
  }

  get isActive(): boolean {
    return this.panel.active;
  }

  get pinned(): boolean {
    return this.isPinned;
  }

  /** The article, whether it can be shown or not. */
  get uri(): vscode.Uri | undefined {
    return this.article;
  }

  /** Of the article's file. */
  get name(): string {
    return nameOf(this.article);
  }

  /** All that the page shows, with the values of the theme's variables. */
  export(variables: readonly string[]): Promise<Exported> {
    return new Promise((resolve) => {
      this.exports.push(resolve);
      this.post({ kind: 'export', variables });
    });
  }

  shows(uri: vscode.Uri): boolean {
    return this.article?.toString() === uri.toString();
  }

  reveal(column: vscode.ViewColumn, preserveFocus: boolean): void {
    this.panel.reveal(column, preserveFocus);
  }

  pin(pinned: boolean): void {
    this.isPinned = pinned;
    this.post({ kind: 'remember', state: this.state });
    this.retitle();
    this.changed.fire();
  }

  /** Shows an article, or says why it cannot be shown. */
  async show(uri: vscode.Uri): Promise<void> {
    this.article = uri;
    this.retitle();
    const document = await openDocument(uri);
    // Another article may have been asked for in between.
    if (!this.shows(uri)) return;
    this.become(document && isArticle(document) ? document : undefined);
  }

  dispose(): void {
    clearTimeout(this.timer);
    if (this.shown) this.desk.views.place(this.shown, 'hidden');
    this.shown = undefined;
    this.article = undefined;
    this.subscriptions.dispose();
    this.changed.fire();
    this.changed.dispose();
  }

  private readonly handlers: Handlers<ToHost> = {
    ready: () => {
      this.isLoaded = true;
      this.post({ kind: 'look', look: readerLook() });
      this.sent = undefined;
      this.refresh();
    },
    selected: ({ version, selection }) => {
      if (version !== this.version || !this.shown) return;
      this.shown.selectedOnPage(selection);
      this.desk.views.cursorMoved(this.shown);
      const [selected] = this.shown.selections;
      if (this.panel.active && selected && selected.start === selected.end)
        this.sync.putCursor(selected.cursor);
    },
    scrolled: ({ place }) => {
      const offset = this.shown?.offsetAt(place);
      if (offset !== undefined) this.sync.scrollTo(offset);
    },
    exported: ({ exported }) => {
      for (const resolve of this.exports.splice(0)) resolve(exported);
    },
    inspect: ({ request, target }) => {
      const marked = this.shown && markedBy(this.shown, target, this.desk);
      this.post({ kind: 'card', request, card: marked?.card });
    },
    act: ({ action, target }) => {
      const marked = this.shown && markedBy(this.shown, target, this.desk);
      if (marked) void vscode.commands.executeCommand(commands[action], marked.subject);
    },
  };

  private get state(): ReaderState {
    return { article: this.article?.toString() ?? '', pinned: this.isPinned };
  }

  private become(document: vscode.TextDocument | undefined): void {
    if (document && document === this.shown?.document) return;
    if (this.shown) this.desk.views.place(this.shown, 'hidden');
    this.shown =
      document &&
      new ShownArticle(document, this.desk, (selection) => {
        this.post({ kind: 'select', selection });
      });
    this.sent = undefined;
    this.placeView();
    this.refresh();
  }

  /** A text that nobody has in an editor is closed after a while; on screen it is wanted all the same. */
  private async closed(document: vscode.TextDocument): Promise<void> {
    this.become(undefined);
    if (this.panel.visible && document.isClosed) await this.show(document.uri);
  }

  private placeView(): void {
    const { active, visible } = this.panel;
    // A webview that is hidden loses its page; a new one says so when it is there.
    if (!visible) this.isLoaded = false;
    if (this.shown) {
      this.desk.views.place(this.shown, active ? 'active' : visible ? 'visible' : 'hidden');
    }
    this.changed.fire();
  }

  private refreshSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.refresh();
    }, oneFrame);
  }

  private refresh(): void {
    if (!this.isLoaded) return;
    if (!this.shown || !this.article) {
      this.post({ kind: 'notice', state: this.state, text: this.whyNothing() });
      return;
    }
    const { sent } = this;
    // While quotations are read anew their marks are not to go and come back.
    if (sent && !this.desk.quotations.of(this.shown.document)) return;
    const { blocks, language, direction, isCut } = this.shown.renew();
    const version = ++this.version;
    this.sent = blocks;
    if (sent) {
      this.post({ kind: 'update', version, splices: splicesBetween(sent, blocks) });
      return;
    }
    const words = readerWords(this.desk.tagSets.of(this.article), nameOf(this.article));
    const { state } = this;
    this.post({ kind: 'show', version, state, language, direction, blocks, isCut, words });
  }

  private whyNothing(): string {
    const { t } = vscode.l10n;
    if (!this.article) return t('Open a news article first.');
    const name = nameOf(this.article);
    return t('{0} is no news article, or no longer there.', name);
  }

  private retitle(): void {
    // An editor has the title of its file.
    if (this.panel.viewType !== readerPanelType) return;
    const title = vscode.l10n.t('Reader: {0}', nameOf(this.article));
    this.panel.title = this.isPinned ? `[${title}]` : title;
  }

  private post(message: ToPage): void {
    if (this.isLoaded) void this.panel.webview.postMessage(message);
  }
}

async function openDocument(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}

function isArticle(document: vscode.TextDocument): boolean {
  return document.languageId === languageId;
}

function nameOf(uri: vscode.Uri | undefined): string {
  return uri?.path.split('/').at(-1) ?? '';
}
