// The annotations of one open article and their file. Commands change the value in memory at once; a
// single loop writes it, always from what stands on disk at that moment, so that neither a fast typist
// nor another program loses anything.

import * as vscode from 'vscode';
import { noAnnotations } from '../../core/annotations/annotations';
import type { Annotations, Mention } from '../../core/annotations/annotations';
import { mergeAnnotations } from '../../core/annotations/merge';
import { findCandidates, misplacedOf } from '../../core/annotations/anchor/candidates';
import type { Candidate, Misplaced } from '../../core/annotations/anchor/candidates';
import { reanchor } from '../../core/annotations/anchor/reanchor';
import { attach, detach, sortBy, wordsLost, type Sorted } from '../../core/annotations/detached';
import { MentionIndex } from '../../core/annotations/mentionIndex';
import { requote } from '../../core/annotations/quote';
import { placedItems } from '../../core/annotations/spans';
import { Tracked } from '../../core/annotations/track';
import type { SidecarProblem } from '../../core/sidecar/problems';
import { SidecarFile } from '../../core/sidecar/sidecarFile';
import { unifyLineEndings } from '../../core/text/canonical';
import { describeSource, growthSince } from '../../core/sidecar/source';
import { sha256 } from '../../core/text/digest';
import type { Span } from '../../core/text/span';
import { UserError } from '../commands/registerCommand';
import { toOffset } from '../convert';
import type { FileText, SidecarStorage } from './sidecarStorage';
import type { Snapshot, Snapshots } from './snapshot';

/** A command on annotations. */
export type Change = (annotations: Annotations) => Annotations;

/** A command that puts back or drops what has no place. */
export type Repair = (sorted: Sorted) => Sorted;

/** A command's work, for undo. */
export interface Edit {
  readonly article: AnnotatedArticle;
  readonly label: string;
  readonly before: Tracked;
  readonly after: Tracked;
}

/** The last state before another line of states begins. */
export interface Replacement {
  readonly article: AnnotatedArticle;
  readonly last: Tracked;
}

export class AnnotatedArticle implements vscode.Disposable {
  /** Done when the sidecar has been read, well or not. */
  readonly ready: Promise<void>;
  private current: Tracked;
  /** What the file says, moved along with the text: where `current` differs from it is not saved yet. */
  private saved: Tracked;
  private currentIndex: MentionIndex | undefined;
  private snapshot: Snapshot;
  /** Whether the file speaks of another state of the text. */
  private isOfOtherText = false;
  private retakeQueued = false;
  private currentCandidates: Candidates | undefined;
  /** The file as it was last understood, kept open so that a tag costs what it changes. */
  private content: SidecarFile | undefined;
  private reasonUnread: string | undefined;
  private isLocked = false;
  /** What the file held when we last read or wrote it. */
  private onDisk: FileText;
  /** File work, one piece after the other. */
  private queue: Promise<void> = Promise.resolve();
  private saveQueued = false;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly edited = new vscode.EventEmitter<Edit>();
  private readonly replacing = new vscode.EventEmitter<Replacement>();
  private readonly read = new vscode.EventEmitter<void>();
  private readonly failed = new vscode.EventEmitter<void>();
  private saveFailed = false;
  private readonly watcher: vscode.FileSystemWatcher;

  readonly onDidChange = this.changed.event;
  readonly onDidEdit = this.edited.event;
  /** The annotations are about to be taken from the file anew, or the article closed. */
  readonly onWillReplace = this.replacing.event;
  /**
   * What the file holds was read or written, or annotations lost their place: `sidecarText`, `problems`,
   * `unreadable` or what there is to review are others.
   */
  readonly onDidReadSidecar = this.read.event;
  /**
   * The file could not be written, told once until it could be again. The annotations stay in memory,
   * and every change tries anew.
   */
  readonly onDidFailToSave = this.failed.event;

  constructor(
    readonly document: vscode.TextDocument,
    private readonly snapshots: Snapshots,
    private readonly file: SidecarStorage,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.snapshot = snapshots.of(document);
    this.current = Tracked.of(noAnnotations, this.snapshot.text);
    this.saved = this.current;
    const folder = vscode.Uri.joinPath(file.uri, '..');
    const sidecars = new vscode.RelativePattern(folder, '*.annotations.yaml');
    this.watcher = vscode.workspace.createFileSystemWatcher(sidecars);
    const reread = (uri: vscode.Uri) => {
      if (uri.path === file.uri.path) void this.inTurn(() => this.reread());
    };
    this.watcher.onDidChange(reread);
    this.watcher.onDidCreate(reread);
    this.watcher.onDidDelete(reread);
    this.ready = this.inTurn(() => this.reread());
  }

  get uri(): vscode.Uri {
    return this.document.uri;
  }

  get sidecar(): vscode.Uri {
    return this.file.uri;
  }

  get annotations(): Annotations {
    return this.current.annotations;
  }

  /** All that the file says, and what is not in it yet. */
  get everything(): Annotations {
    return everythingOf(this.current);
  }

  /** What has a place in the text, and what has lost it and waits for a decision. */
  get sorted(): Sorted {
    return { placed: this.annotations, detached: this.current.unplaced.detached };
  }

  /** Where what has lost its place may belong in the text as it is now, best first. */
  get candidates(): ReadonlyMap<Misplaced, readonly Candidate[]> {
    const { text } = this.snapshot;
    const { detached } = this.sorted;
    const known = this.currentCandidates;
    if (known?.text === text && known.detached === detached) return known.places;
    const places = findCandidates(misplacedOf(detached), text);
    this.currentCandidates = { text, detached, places };
    return places;
  }

  /** What is wrong with the file, positions in `sidecarText`. */
  get problems(): readonly SidecarProblem[] {
    return this.content?.problems ?? [];
  }

  /** Why the file could not be read at all: no rights, not UTF-8. */
  get unreadable(): string | undefined {
    return this.reasonUnread;
  }

  get sidecarText(): FileText {
    return this.onDisk;
  }

  mentionsAt(offset: number): readonly Mention[] {
    return this.index.touching(offset);
  }

  mentionsIn(span: Span): readonly Mention[] {
    return this.index.overlapping(span);
  }

  /** The mention before or after an offset, around the ends of the text. */
  neighbour(offset: number, direction: 'next' | 'previous'): Mention | undefined {
    const { mentions } = this.annotations;
    return direction === 'next'
      ? (this.index.next(offset) ?? mentions[0])
      : (this.index.previous(offset) ?? mentions.at(-1));
  }

  /** Throws what the user should know where the file must not be written to. */
  assertWritable(): void {
    if (!this.isLocked) return;
    const name = this.file.uri.path.split('/').at(-1) ?? '';
    throw new UserError(
      vscode.l10n.t(
        '{0} cannot be read as it stands, so nothing is written to it. See Problems.',
        name,
      ),
    );
  }

  /**
   * Applies a command and has it written. `label` says what the user did, for undo. Throws where the
   * file must not be written to.
   */
  edit(label: string, change: Change): void {
    this.repair(label, ({ placed, detached }) => ({ placed: change(placed), detached }));
  }

  /** The same for a command that also puts back or drops what has lost its place. */
  repair(label: string, repair: Repair): void {
    this.assertWritable();
    const before = this.current;
    const { placed, detached } = repair(this.sorted);
    if (placed === this.annotations && detached === before.unplaced.detached) return;
    this.become(before.annotated(placed, detached));
    this.edited.fire({ article: this, label, before, after: this.current });
    this.saveSoon();
  }

  /** Puts another state of the same text in place, as undo and redo do, and has it written. */
  exchange(change: (tracked: Tracked) => Tracked): void {
    this.become(change(this.current));
    this.saveSoon();
  }

  /** Moves everything along with an edit of the text. */
  textChanged({ contentChanges, reason, document }: vscode.TextDocumentChangeEvent): void {
    const { lines } = this.snapshot;
    this.snapshot = this.snapshots.of(this.document);
    if (contentChanges.length === 0) return;
    const edits = contentChanges.map(({ range, text }) => ({
      start: toOffset(lines, range.start),
      end: toOffset(lines, range.end),
      text: unifyLineEndings(text),
    }));
    const unsaved = this.saved !== this.current;
    // Typing makes a document dirty, undo says so: this is the file's new text, changed by someone else.
    const isFromDisk = !document.isDirty && reason === undefined;
    const edited = this.current.edited(edits);
    const moved = isFromDisk ? this.withoutLoss(edited) : edited;
    this.saved = unsaved ? this.saved.edited(edits) : moved;
    this.become(moved);
    if (moved !== edited) this.read.fire();
    if (this.isOfOtherText) this.retakeSoon();
  }

  /** With what lost its words to another program kept for a decision. */
  private withoutLoss(edited: Tracked): Tracked {
    const before = requote(this.annotations, this.current.text);
    const { placed, detached } = wordsLost(before, edited.annotations, edited.text);
    if (placedItems(detached).length === 0) return edited;
    return edited.annotated(placed, attach(edited.unplaced.detached, detached));
  }

  /** The article is on disk as it is in the editor: the positions in the sidecar follow. */
  textSaved(): void {
    if (this.onDisk !== undefined && !this.isLocked) this.saveSoon();
  }

  async sidecarExists(): Promise<boolean> {
    await this.queue;
    return this.onDisk !== undefined;
  }

  /** The sidecar as it would be written now. */
  async print(): Promise<string> {
    const { text } = this.snapshot;
    return (await this.updated(text)).yaml;
  }

  dispose(): void {
    this.replacing.fire({ article: this, last: this.current });
    this.edited.dispose();
    this.replacing.dispose();
    this.watcher.dispose();
    this.changed.dispose();
    this.read.dispose();
    this.failed.dispose();
  }

  private get index(): MentionIndex {
    return (this.currentIndex ??= new MentionIndex(this.annotations.mentions));
  }

  private become(tracked: Tracked): void {
    this.current = tracked;
    this.currentIndex = undefined;
    this.changed.fire();
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(work);
    return this.queue;
  }

  /** Tries again to write what is not in the file yet. */
  retrySave(): void {
    this.saveFailed = false;
    this.saveSoon();
  }

  /** Several commands in a row are written as one: what counts is the state when the turn comes. */
  private saveSoon(): void {
    if (this.saveQueued) return;
    this.saveQueued = true;
    void this.inTurn(() => this.save());
  }

  private async save(): Promise<void> {
    this.saveQueued = false;
    try {
      const disk = await this.file.read();
      if (disk !== this.onDisk) await this.take(disk);
      if (this.isLocked) return;
      const { text } = this.snapshot;
      const before = this.current;
      const next = await this.updated(text);
      if (this.current !== before) {
        this.saveSoon();
        return;
      }
      if (next.yaml !== disk) await this.write(next.yaml);
      this.onDisk = next.yaml;
      this.content = next;
      this.isOfOtherText = false;
      this.saveFailed = false;
      this.read.fire();
    } catch (error) {
      this.log.error(`${this.file.uri.toString()} cannot be written`, error);
      if (!this.saveFailed) this.failed.fire();
      this.saveFailed = true;
    }
  }

  /** From here on what is in memory counts as saved, and moves with the text as such. */
  private async write(yaml: string): Promise<void> {
    const base = this.saved;
    this.saved = this.current;
    try {
      await this.file.replace(yaml);
    } catch (error) {
      const { text } = this.snapshot;
      const { placed } = detach(base.annotations, text);
      this.saved = Tracked.of(placed, text, base.unplaced.detached);
      throw error;
    }
  }

  /** The sidecar with what it does not say yet. */
  private async updated(text: string): Promise<SidecarFile> {
    const { placed, detached } = this.sorted;
    const content = this.content ?? SidecarFile.read('', text);
    const file = this.document.uri.path.split('/').at(-1) ?? '';
    const { language } = this.snapshot.analysis;
    const source = await describeSource(file, text, language, content.source);
    return content.update(attach(requote(placed, text), detached), source, text);
  }

  private async reread(): Promise<void> {
    try {
      const disk = await this.file.read();
      if (disk !== this.onDisk) await this.take(disk);
    } catch (error) {
      this.log.error(`${this.file.uri.toString()} cannot be read`, error);
      this.isLocked = true;
      this.reasonUnread = String(error);
      this.read.fire();
    }
  }

  /** Takes what the file says now, keeping what is not in the file yet. */
  private async take(disk: FileText): Promise<void> {
    const hash = await this.hash();
    this.onDisk = disk;
    this.reasonUnread = undefined;
    this.content = disk === undefined ? undefined : SidecarFile.read(disk, this.snapshot.text);
    this.isLocked = this.content?.writable === false;
    if (this.isLocked) {
      // What was last understood stays on screen while somebody mends the file.
      this.read.fire();
      return;
    }
    const { text } = this.snapshot;
    const { annotations = noAnnotations, source } = this.content ?? {};
    this.isOfOtherText = source !== undefined && source.sha256 !== hash;
    const theirs = this.isOfOtherText
      ? reanchor(annotations, text, growthSince(source, text))
      : detach(annotations, text);
    const [base, mine] = [this.saved, this.current];
    this.replacing.fire({ article: this, last: mine });
    this.saved = Tracked.of(theirs.placed, text, theirs.detached);
    this.become(base === mine ? this.saved : merged(base, mine, this.saved));
    this.read.fire();
  }

  /** Reads the file anew when it speaks of the very text that there is now. */
  private retakeSoon(): void {
    if (this.retakeQueued) return;
    this.retakeQueued = true;
    void this.inTurn(async () => {
      this.retakeQueued = false;
      const isSameText = this.content?.source?.sha256 === (await this.hash());
      if (isSameText && !this.isLocked) await this.take(this.onDisk);
    });
  }

  /** The hash of the text, which is still the same when it is there. */
  private async hash(): Promise<string> {
    for (;;) {
      const { text } = this.snapshot;
      const hash = await sha256(text);
      if (this.snapshot.text === text) return hash;
    }
  }
}

/** What was found for these annotations in this text. */
interface Candidates {
  readonly text: string;
  readonly detached: Annotations;
  readonly places: ReadonlyMap<Misplaced, readonly Candidate[]>;
}

function everythingOf({ annotations, unplaced }: Tracked): Annotations {
  return attach(annotations, unplaced.detached);
}

/** What they say with what I did since we agreed, all about the same text. */
function merged(base: Tracked, mine: Tracked, theirs: Tracked): Tracked {
  const all = mergeAnnotations(everythingOf(base), everythingOf(mine), everythingOf(theirs));
  const lost = new Set<unknown>(
    [mine, theirs].flatMap(({ unplaced }) =>
      placedItems(unplaced.detached).map(([, item]) => item),
    ),
  );
  const { placed, detached } = sortBy(all, ([, item]) => !lost.has(item));
  return Tracked.of(placed, theirs.text, detached);
}
