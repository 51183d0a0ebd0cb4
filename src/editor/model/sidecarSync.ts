// Keeps an article's annotations and their file the same. A single loop does all the work on the file,
// always from what stands on disk at that moment, so that neither a fast typist nor another program loses
// anything.

import * as vscode from 'vscode';
import { isEmpty, noAnnotations, type Annotations } from '../../core/annotations/annotations';
import { attach, detach } from '../../core/annotations/detached';
import { requote } from '../../core/annotations/quote';
import type { TextEdit } from '../../core/annotations/textEdit';
import { Tracked } from '../../core/annotations/track';
import { mergeTracked } from '../../core/annotations/trackedMerge';
import type { SidecarProblem } from '../../core/sidecar/problems';
import { SidecarFile } from '../../core/sidecar/sidecarFile';
import { describeSource, type Source } from '../../core/sidecar/source';
import { sha256 } from '../../core/text/digest';
import { CrossingWrites } from './crossingWrites';
import { readSidecar, type Obstacle, type SidecarReading } from './sidecarReading';
import type { FileText, SidecarStorage } from './sidecarStorage';
import type { Snapshot } from './snapshot';

/** The annotations in memory. */
export interface Memory {
  /** The name of the article's file. */
  readonly file: string;
  readonly snapshot: Snapshot;
  readonly tracked: Tracked;
  /** Puts in place what the file says, with what is not in it yet. */
  take(tracked: Tracked): void;
}

/** A file that was deleted. */
export interface DeletedFile {
  /** What it held, as it was last read or written. */
  readonly text: string;
  /** What of it was in the article. */
  readonly annotations: Annotations;
}

/** In milliseconds. Nothing tells when a folder of the network is back, or the disk has room again. */
const pauseAfterFailure = 5000;

export class SidecarSync implements vscode.Disposable {
  /** Done when the file has been read, well or not. */
  readonly ready: Promise<void>;
  /** What the file says, moved along with the text: where memory differs from it is not saved yet. */
  private saved: Tracked;
  /** The file as it was last understood, kept open so that a tag costs what it changes. */
  private content: SidecarFile | undefined;
  /** What the file held when we last read or wrote it. */
  private onDisk: FileText;
  private reasonUnread: string | undefined;
  private inTheWay: Obstacle | undefined;
  /** Whether the file speaks of another state of the text. */
  private isOfOtherText = false;
  /** What somebody said belongs to this article, whatever it looks like. */
  private accepted: FileText;
  /** File work, one piece after the other. */
  private queue: Promise<void> = Promise.resolve();
  /** What is typed while the file is being read for the text as it was before. */
  private editedMeanwhile: TextEdit[] | undefined;
  private saveQueued = false;
  private retakeQueued = false;
  private saveFailed = false;
  private nextTry: ReturnType<typeof setTimeout> | undefined;
  private isDisposed = false;
  private readonly read = new vscode.EventEmitter<void>();
  private readonly failed = new vscode.EventEmitter<unknown>();
  private readonly lost = new vscode.EventEmitter<DeletedFile>();
  private readonly crossing = new CrossingWrites();

  /** The file was read or written: what it says or what is wrong with it may be another. */
  readonly onDidRead = this.read.event;
  /**
   * The file could not be written, told once until it could be again, with what the file system said. The
   * annotations stay in memory; every change tries anew, and so does every while.
   */
  readonly onDidFailToSave = this.failed.event;
  /** The file was deleted while its article was not, and what it said has left the memory. */
  readonly onDidLose = this.lost.event;

  constructor(
    private readonly memory: Memory,
    private readonly storage: SidecarStorage,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.saved = memory.tracked;
    storage.onDidChange(() => void this.readAgain());
    this.ready = this.readAgain();
  }

  get uri(): vscode.Uri {
    return this.storage.uri;
  }

  /** The file as it was last read or written. */
  get text(): FileText {
    return this.onDisk;
  }

  /** What is wrong with the file, positions in `text`. */
  get problems(): readonly SidecarProblem[] {
    return this.content?.problems ?? [];
  }

  /** Why the file could not be read at all: no rights, not UTF-8. */
  get unreadable(): string | undefined {
    return this.reasonUnread;
  }

  /** Whether the file speaks of another state of the text, so that its positions are those of old. */
  get isStale(): boolean {
    return this.isOfOtherText && !this.inTheWay;
  }

  /** Why nothing may be written over the file, if so. */
  get obstacle(): Obstacle | undefined {
    return this.inTheWay;
  }

  /** The article that the file says it belongs to. */
  get source(): Source | undefined {
    return this.content?.source;
  }

  /** Done when nothing waits to be read or written any more. */
  async idle(): Promise<void> {
    for (let last: Promise<void> | undefined; last !== this.queue;) {
      last = this.queue;
      await last;
    }
  }

  async exists(): Promise<boolean> {
    await this.queue;
    return this.onDisk !== undefined;
  }

  /** The file as it would be written now, or one with what is in memory where it must stay as it is. */
  async print(): Promise<string> {
    await this.queue;
    return (await this.updated()).yaml;
  }

  /** Reads what stands on disk at once, where the file system's own word may be long in coming. */
  readAgain(): Promise<void> {
    return this.inTurn(() => this.reread());
  }

  /** Several commands in a row are written as one: what counts is the state when the turn comes. */
  saveSoon(): void {
    if (this.saveQueued) return;
    this.saveQueued = true;
    void this.inTurn(() => this.save());
  }

  /** Tries again to write what is not in the file yet. */
  retry(): void {
    this.saveFailed = false;
    this.saveSoon();
  }

  /**
   * Writes the file as it was before it was deleted, and takes what it says. Answers false, and leaves it
   * alone, when there is one again. Rejects with what the file system says where it cannot be written.
   */
  async putBack(text: string): Promise<boolean> {
    await this.idle();
    const isBack = await this.storage.replace(undefined, text);
    await this.readAgain();
    return isBack;
  }

  /** The file belongs to this article, somebody says: what fits is placed, the rest waits. */
  acceptForeign(): void {
    void this.inTurn(async () => {
      this.accepted = this.onDisk;
      await this.take(this.onDisk);
    });
    this.saveSoon();
  }

  /** The text was edited, which made `now` of `before`. */
  textChanged(edits: readonly TextEdit[], before: Tracked, now: Tracked): void {
    this.saved = this.saved === before ? now : this.saved.edited(edits);
    this.crossing.edited(edits);
    this.editedMeanwhile?.push(...edits);
    if (this.isOfOtherText) this.retakeSoon();
  }

  /**
   * The article is on disk as it is in the editor: the positions in the file follow. Where the file went
   * with the article, as a folder of the network goes, all of it is written anew.
   */
  textSaved(): void {
    if (this.onDisk === undefined && !this.saveFailed) return;
    void this.inTurn(() => this.forgetLostFile());
    this.saveSoon();
  }

  /** Another program wrote the article: the file may speak of an earlier text from here on. */
  textReplaced(): void {
    void this.inTurn(async () => {
      const { source } = this;
      const isOfOtherText = source !== undefined && source.sha256 !== (await this.hash());
      if (isOfOtherText === this.isOfOtherText) return;
      this.isOfOtherText = isOfOtherText;
      this.read.fire();
    });
  }

  dispose(): void {
    this.isDisposed = true;
    clearTimeout(this.nextTry);
    this.storage.dispose();
    this.read.dispose();
    this.failed.dispose();
    this.lost.dispose();
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(work);
    return this.queue;
  }

  private async save(): Promise<void> {
    this.saveQueued = false;
    clearTimeout(this.nextTry);
    try {
      if (this.inTheWay) return;
      const disk = this.onDisk;
      const before = this.memory.tracked;
      // Undo of a tag that went with its file leaves nothing to make a new one for.
      if (disk === undefined && isEmpty(allOf(before))) return;
      const next = await this.updated();
      if (this.memory.tracked !== before) {
        this.saveSoon();
        return;
      }
      if (next.yaml !== disk && !(await this.write(disk, next.yaml))) {
        await this.reread();
        this.saveSoon();
        return;
      }
      this.onDisk = next.yaml;
      this.content = next;
      this.isOfOtherText = false;
      this.saveFailed = false;
      this.read.fire();
    } catch (error) {
      if (!this.saveFailed) {
        this.log.error(`${this.uri.toString()} cannot be written`, error);
        this.failed.fire(error);
      }
      this.saveFailed = true;
      if (this.isDisposed) return;
      this.nextTry = setTimeout(() => {
        this.saveSoon();
      }, pauseAfterFailure);
    }
  }

  /**
   * From here on what is in memory counts as saved, and moves with the text as such. Answers false when
   * the file was changed meanwhile.
   */
  private async write(disk: FileText, yaml: string): Promise<boolean> {
    const before = this.saved;
    this.crossing.writing(before, disk);
    this.saved = this.memory.tracked;
    let isWritten = false;
    try {
      isWritten = await this.storage.replace(disk, yaml);
    } finally {
      if (!isWritten) {
        const { text } = this.memory.snapshot;
        const { placed } = detach(before.annotations, text);
        this.saved = Tracked.of(placed, text, before.unplaced.detached);
        this.crossing.failed();
      }
    }
    return isWritten;
  }

  /** The file with what it does not say yet. */
  private async updated(): Promise<SidecarFile> {
    const { file, snapshot, tracked } = this.memory;
    const { text, analysis } = snapshot;
    const known = this.inTheWay ? undefined : this.content;
    const content = known ?? SidecarFile.read('', text);
    const source = await describeSource(file, text, analysis.language, content.source);
    const { annotations, unplaced } = tracked;
    return content.update(attach(requote(annotations, text), unplaced.detached), source, text);
  }

  private async reread(): Promise<void> {
    try {
      const disk = await this.storage.read();
      const { onDisk: before, saved } = this;
      const isLost = disk === undefined && before !== undefined;
      // Nobody took the tags away: what is in memory is all that there is of them.
      if (isLost && !(await this.storage.hasArticle())) return;
      if (disk !== before || this.reasonUnread !== undefined) await this.take(disk);
      if (isLost) this.lost.fire({ text: before, annotations: saved.annotations });
    } catch (error) {
      this.log.error(`${this.uri.toString()} cannot be read`, error);
      this.inTheWay = 'unreadable';
      this.reasonUnread = String(error);
      this.read.fire();
    }
  }

  /** Where the file is gone, what it said counts as not saved. */
  private async forgetLostFile(): Promise<void> {
    try {
      if (this.onDisk === undefined || (await this.storage.read()) !== undefined) return;
    } catch {
      // Whoever writes next is told.
      return;
    }
    this.onDisk = undefined;
    this.content = undefined;
    this.saved = Tracked.of(noAnnotations, this.memory.snapshot.text);
  }

  /** Takes what the file says now, keeping what is not in the file yet. */
  private async take(disk: FileText): Promise<void> {
    const hash = await this.hash();
    const { file, snapshot } = this.memory;
    const { text } = snapshot;
    const edits: TextEdit[] = [];
    this.editedMeanwhile = edits;
    const reading = await readSidecar(disk, { file, text, hash }, disk === this.accepted);
    this.editedMeanwhile = undefined;
    this.onDisk = disk;
    this.reasonUnread = undefined;
    this.content = reading.content;
    this.isOfOtherText = reading.isOfOtherText;
    this.inTheWay = reading.obstacle;
    // What was last understood stays on screen while somebody mends the file.
    if (!reading.obstacle) this.merge(reading, text, edits);
    // It may have become the text of old.
    if (this.isOfOtherText && edits.length > 0) this.retakeSoon();
    this.read.fire();
  }

  /** Puts what the file says about `text`, which was edited since, together with what is in memory. */
  private merge(
    { annotations, found }: SidecarReading,
    text: string,
    edits: readonly TextEdit[],
  ): void {
    const base = this.knownTo(annotations, this.onDisk);
    const mine = this.memory.tracked;
    this.saved = Tracked.of(found.placed, text, found.detached).edited(edits);
    this.memory.take(base === mine ? this.saved : mergeTracked(base, mine, this.saved));
    if (base !== mine) this.saveSoon();
  }

  /** What the other writer knew of mine. Whoever edits the file here sees it. */
  private knownTo(theirs: Annotations, disk: FileText): Tracked {
    const known = this.crossing.knownTo(theirs, disk, this.saved);
    return this.storage.isEdited ? this.saved : known;
  }

  /** Reads the file anew when it speaks of the very text that there is now. */
  private retakeSoon(): void {
    if (this.retakeQueued) return;
    this.retakeQueued = true;
    void this.inTurn(async () => {
      this.retakeQueued = false;
      const isSameText = this.content?.source?.sha256 === (await this.hash());
      if (isSameText && this.inTheWay !== 'unreadable') await this.take(this.onDisk);
    });
  }

  /** The hash of the text, which is still the same when it is there. */
  private async hash(): Promise<string> {
    for (;;) {
      const { text } = this.memory.snapshot;
      const hash = await sha256(text);
      if (this.memory.snapshot.text === text) return hash;
    }
  }
}

function allOf({ annotations, unplaced }: Tracked): Annotations {
  return attach(annotations, unplaced.detached);
}
