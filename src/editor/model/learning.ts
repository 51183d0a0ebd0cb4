// What suggestions learned from decisions, one learner a workspace folder, kept in a small file in it that
// people can read, prune and share. The file is the data: a line that is deleted there is forgotten.

import * as vscode from 'vscode';
import type { Annotations, Mention } from '../../core/annotations/annotations';
import { withoutCommonEnds } from '../../core/annotations/commonEnds';
import { rejectionKey } from '../../core/annotations/edit';
import { Learner, type Decision } from '../../core/tagger/learning/learner';
import { settings } from '../ids';
import type { Platform } from '../platform/platform';
import { readThroughWorkspace } from '../platform/replaceThroughWorkspace';
import { concerns, readSettings } from '../settings';
import { learnedFaultText } from '../wording';
import type { Exchange } from './annotatedArticle';
import type { AnnotationStore } from './annotationStore';
import type { Snapshots } from './snapshot';
import type { TaggerModels } from './taggerModels';

const fileName = '.pressmark/learned.tsv';
/** Decisions in a row are written once, soon enough to lose none when the window is closed. */
const restBeforeWriting = 300;

/** The learner of a folder and its file. */
interface Lesson {
  learner: Learner;
  /** What the file holds; `undefined` where there is none. */
  text: string | undefined;
  /** A file that cannot be understood is not written over. */
  locked: boolean;
  timer?: ReturnType<typeof setTimeout>;
  /** The last time that it was written; until then the file holds what it did before. */
  writing: Promise<void>;
}

export class Learning implements vscode.Disposable {
  private readonly lessons = new Map<string, Promise<Lesson>>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;
  /** Decisions are learned one after the other. */
  private queue: Promise<void> = Promise.resolve();

  /** More, less or other things are known than before. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly log: vscode.LogOutputChannel,
    private readonly platform: Platform,
    private readonly models: TaggerModels,
    private readonly snapshots: Snapshots,
    store: AnnotationStore,
  ) {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${fileName}`);
    const reread = (uri: vscode.Uri) => this.reread(uri);
    const learn = (exchange: Exchange): void => {
      this.queue = this.queue.then(() => this.learn(exchange));
    };
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      watcher,
      watcher.onDidCreate(reread),
      watcher.onDidChange(reread),
      watcher.onDidDelete(reread),
      store.onDidEdit(learn),
      store.onDidExchange(learn),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (concerns(event, settings.suggestionLearning)) this.changed.fire();
      }),
    );
  }

  /** What was learned for the articles of a folder; nothing where learning is off. */
  async learnerFor(uri: vscode.Uri): Promise<Learner> {
    if (!readSettings(uri).suggestionLearning) return new Learner();
    return (await this.lessonOf(fileFor(uri))).learner;
  }

  /** Where it is kept; `undefined` for an article in no folder, whose lessons last as long as the window. */
  fileFor(uri: vscode.Uri | undefined): vscode.Uri | undefined {
    return uri && fileFor(uri);
  }

  /** Forgets everything of a folder, and removes its file. */
  async forget(file: vscode.Uri): Promise<void> {
    const lesson = await this.lessonOf(file);
    clearTimeout(lesson.timer);
    lesson.learner = new Learner();
    lesson.text = undefined;
    lesson.locked = false;
    await vscode.workspace.fs.delete(file).then(undefined, () => undefined);
    this.changed.fire();
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private async learn({ article, before, after }: Exchange): Promise<void> {
    const { document, uri } = article;
    if (!readSettings(uri).suggestionLearning) return;
    const { text, analysis } = this.snapshots.of(document);
    const decisions = decisionsBetween(before.annotations, after.annotations);
    const takenBack = takenBackBetween(before.annotations, after.annotations);
    if (decisions.length === 0 && takenBack.length === 0) return;
    try {
      const model = await this.models.of(analysis.language);
      const file = fileFor(uri);
      const lesson = await this.lessonOf(file);
      const shared = { article: uri.toString(), text, ...(model && { model }) };
      for (const { refused, ...decided } of takenBack) {
        const decision: Decision = { ...decided, ...shared };
        if (refused) lesson.learner.unreject(decision);
        else lesson.learner.unaccept(decision);
      }
      for (const { refused, ...decided } of decisions) {
        const decision: Decision = { ...decided, ...shared };
        if (refused) lesson.learner.reject(decision);
        else lesson.learner.accept(decision);
      }
      if (file) this.writeSoon(file, lesson);
      this.changed.fire();
    } catch (error) {
      this.log.error(`${uri.toString()}: nothing could be learned`, error);
    }
  }

  private lessonOf(file: vscode.Uri | undefined): Promise<Lesson> {
    const key = file?.toString() ?? '';
    const lesson = this.lessons.get(key) ?? this.load(file);
    this.lessons.set(key, lesson);
    return lesson;
  }

  private async load(file: vscode.Uri | undefined): Promise<Lesson> {
    const lesson: Lesson = {
      learner: new Learner(),
      text: undefined,
      locked: false,
      writing: Promise.resolve(),
    };
    if (file) this.take(file, lesson, await readIfThere(file));
    return lesson;
  }

  /** The file was changed by somebody else: a merge, another window, a person who deleted a line. */
  private async reread(file: vscode.Uri): Promise<void> {
    const lesson = await this.lessonOf(file);
    await lesson.writing;
    const known = lesson.text;
    const text = await readIfThere(file);
    // What was written meanwhile is told of by itself.
    if (text === known || lesson.text !== known) return;
    this.take(file, lesson, text);
    this.changed.fire();
  }

  private take(file: vscode.Uri, lesson: Lesson, text: string | undefined): void {
    lesson.text = text;
    const read = Learner.read(text ?? '');
    lesson.locked = !(read instanceof Learner);
    if (read instanceof Learner) {
      lesson.learner = read;
      return;
    }
    const [fault] = read;
    if (!fault) return;
    const name = vscode.workspace.asRelativePath(file);
    void vscode.window.showWarningMessage(learnedFaultText(name, fault));
  }

  private writeSoon(file: vscode.Uri, lesson: Lesson): void {
    clearTimeout(lesson.timer);
    lesson.timer = setTimeout(() => {
      lesson.writing = this.write(file, lesson).catch((error: unknown) => {
        this.log.error(`${file.toString()} cannot be written`, error);
      });
    }, restBeforeWriting);
  }

  private async write(file: vscode.Uri, lesson: Lesson): Promise<void> {
    const text = lesson.learner.print();
    if (lesson.locked || text === lesson.text) return;
    lesson.text = text;
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(file, '..'));
    await this.platform.replaceFile(file, new TextEncoder().encode(text));
  }
}

interface Decided extends Pick<Decision, 'start' | 'end' | 'type'> {
  readonly exact: string;
  readonly refused: boolean;
}

/** What a command decided: each name once, since the same one again teaches nothing new. */
function decisionsBetween(before: Annotations, after: Annotations): readonly Decided[] {
  // Widened or narrowed by a person, a mention is another name.
  const keyOf = ({ id, type, exact }: Mention): string => `${id} ${type} ${exact}`;
  const tagged = comeBetween(before.mentions, after.mentions, keyOf);
  const rejected = comeBetween(before.rejected, after.rejected, rejectionKey);
  const decided = new Map<string, Decided>();
  for (const [items, isRefused] of [
    [tagged, false],
    [rejected, true],
  ] as const) {
    for (const { start, end, type, exact } of items) {
      const key = `${type} ${exact}`;
      if (!decided.has(key)) decided.set(key, { start, end, type, exact, refused: isRefused });
    }
  }
  return [...decided.values()];
}

function comeBetween<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): readonly T[] {
  const differing = withoutCommonEnds(before, after, Object.is);
  const known = new Set(differing.before.map(keyOf));
  return differing.after.filter((item) => !known.has(keyOf(item)));
}

/** What is decided no longer, in no place of the article. */
function takenBackBetween(before: Annotations, after: Annotations): readonly Decided[] {
  const gone = decisionsBetween(after, before);
  if (gone.length === 0) return gone;
  const tagged = new Set(after.mentions.map(({ type, exact }) => `${type} ${exact}`));
  const refused = new Set(after.rejected.map(({ type, exact }) => `${type} ${exact}`));
  return gone.filter(
    ({ type, exact, refused: isRefused }) =>
      !(isRefused ? refused : tagged).has(`${type} ${exact}`),
  );
}

function fileFor(uri: vscode.Uri): vscode.Uri | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return folder && vscode.Uri.joinPath(folder.uri, fileName);
}

async function readIfThere(file: vscode.Uri): Promise<string | undefined> {
  try {
    const bytes = await readThroughWorkspace(file);
    return bytes && new TextDecoder().decode(bytes);
  } catch {
    return undefined;
  }
}
