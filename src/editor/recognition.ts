// Gives plain-text files that are news articles their language. The user's word counts more than ours:
// a file made plain text by hand stays so, and so does one that `files.associations` names.

import * as vscode from 'vscode';
import { commands, languageId } from './ids';
import { registerCommand, UserError } from './commands/registerCommand';
import type { LanguageChoices } from './model/languageChoices';
import type { Snapshots } from './model/snapshot';
import { readSettings } from './settings';

const plainText = 'plaintext';

export function registerRecognition(
  log: vscode.LogOutputChannel,
  snapshots: Snapshots,
  choices: LanguageChoices,
): vscode.Disposable {
  const recognition = new Recognition(log, snapshots, choices);
  const { workspace } = vscode;
  const subscriptions = [
    workspace.onDidCloseTextDocument((document) => {
      recognition.closing(document);
    }),
    workspace.onDidOpenTextDocument((document) => void recognition.opened(document)),
    registerCommand(log, commands.treatAsArticle, () => recognition.treatActiveAsArticle()),
  ];
  for (const document of workspace.textDocuments) void recognition.opened(document);
  return vscode.Disposable.from(...subscriptions);
}

class Recognition {
  /** Documents between the close and the open event by which VS Code tells a change of language. */
  private readonly changing = new Map<string, string>();
  private readonly ours = new Set<string>();

  constructor(
    private readonly log: vscode.LogOutputChannel,
    private readonly snapshots: Snapshots,
    private readonly choices: LanguageChoices,
  ) {}

  closing(document: vscode.TextDocument): void {
    if (!document.isClosed) this.changing.set(document.uri.toString(), document.languageId);
  }

  async opened(document: vscode.TextDocument): Promise<void> {
    const name = document.uri.toString();
    const before = this.changing.get(name);
    this.changing.delete(name);
    if (this.ours.delete(name)) return;
    if (before === plainText || before === languageId) {
      // Only a person changes the language of an open document from or to ours.
      await this.choices.set(document.uri, document.languageId === plainText);
      return;
    }
    if (before !== undefined || document.languageId !== plainText) return;
    if (this.choices.isPlain(document.uri) || isAssociated(document)) return;
    if (await this.isArticle(document)) await this.setLanguage(document);
  }

  async treatActiveAsArticle(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) throw new UserError(vscode.l10n.t('Open a text file first.'));
    await this.choices.set(document.uri, false);
    await this.setLanguage(document);
  }

  private async isArticle(document: vscode.TextDocument): Promise<boolean> {
    const { recognitionContent, recognitionPatterns } = readSettings(document.uri);
    const patterns = recognitionPatterns.map((pattern) => ({ pattern: fromRoot(pattern) }));
    if (patterns.some((selector) => vscode.languages.match(selector, document) > 0)) return true;
    if (recognitionContent === 'off' || !isReadable(document) || isTable(document)) return false;
    const { analysis } = this.snapshots.of(document);
    this.log.debug(
      `${document.uri.toString()}: article ${analysis.recognized}, ${analysis.confidence}`,
    );
    if (!analysis.recognized) return false;
    return recognitionContent === 'on' || (await this.ask(document));
  }

  private async ask(document: vscode.TextDocument): Promise<boolean> {
    const { t } = vscode.l10n;
    const name = document.uri.path.split('/').at(-1) ?? '';
    const yes = t('Yes');
    const no = t('No');
    const question = t('“{0}” looks like a news article. Show its structure?', name);
    const answer = await vscode.window.showInformationMessage(question, yes, no);
    if (answer === no) await this.choices.set(document.uri, true);
    return answer === yes && !document.isClosed;
  }

  private async setLanguage(document: vscode.TextDocument): Promise<void> {
    if (document.isClosed || document.languageId === languageId) return;
    const name = document.uri.toString();
    this.ours.add(name);
    try {
      await vscode.languages.setTextDocumentLanguage(document, languageId);
    } finally {
      this.ours.delete(name);
    }
  }
}

/** A glob without a folder matches in every folder, as in `files.exclude`. */
function fromRoot(pattern: string): string {
  return pattern.includes('/') ? pattern : `**/${pattern}`;
}

/** Whether the user's own `files.associations` say that the file is plain text. */
function isAssociated(document: vscode.TextDocument): boolean {
  const associations = vscode.workspace
    .getConfiguration('files', document.uri)
    .get<Record<string, string>>('associations', {});
  return Object.entries(associations).some(
    ([pattern, language]) =>
      language === plainText &&
      vscode.languages.match({ pattern: fromRoot(pattern) }, document) > 0,
  );
}

/** Real files and unsaved texts; not output channels, old versions in a diff or a chat's code block. */
function isReadable({ uri }: vscode.TextDocument): boolean {
  return uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
}

/**
 * Whether the name says that it is a table or a log, for which VS Code has no language of its own: one
 * that quotes articles, as the file of what was learned does, reads like them.
 */
function isTable({ uri }: vscode.TextDocument): boolean {
  return /\.(csv|tsv|tab|jsonl|conll|log)$/i.test(uri.path);
}
