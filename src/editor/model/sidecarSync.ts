// Keeps an article's annotations and their file the same. A single loop does all the work on the file,
// always from what stands on disk at that moment, so that neither a fast typist nor another program loses
// anything.

import * as vscode from 'vscode';
import { reanchor } from '../../core/annotations/anchor/reanchor';
import { noAnnotations } from '../../core/annotations/annotations';
import type { Annotations } from '../../core/annotations/annotations';
import { attach, detach } from '../../core/annotations/detached';
import { requote } from '../../core/annotations/quote';
import type { TextEdit } from '../../core/annotations/textEdit';
import { Tracked } from '../../core/annotations/track';
import { mergeTracked } from '../../core/annotations/trackedMerge';
import type { SidecarProblem } from '../../core/sidecar/problems';
import { SidecarFile } from '../../core/sidecar/sidecarFile';
import { describeSource, growthSince } from '../../core/sidecar/source';
import { sha256 } from '../../core/text/digest';
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

/** What the file said before it was written, and until when another writer may not have known. */
interface Agreement {
  saved: Tracked;
  readonly text: FileText;
  readonly until: number;
}

/** So soon after a write, in milliseconds, what another window writes may have been on its way before. */
const crossing = 3000;

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
  private locked = false;
  /** Whether the file speaks of another state of the text. */
  private isOfOtherText = false;
  /** File work, one piece after the other. */
  private queue: Promise<void> = Promise.resolve();
  private saveQueued = false;
  private retakeQueued = false;
  private saveFailed = false;
  private readonly read = new vscode.EventEmitter<void>();
  private readonly failed = new vscode.EventEmitter<void>();
  private lastAgreed: Agreement | undefined;

  /** The file was read or written: what it says or what is wrong with it may be another. */
  readonly onDidRead = this.read.event;
  /**
   * The file could not be written, told once until it could be again. The annotations stay in memory,
   * and every change tries anew.
   */
  readonly onDidFailToSave = this.failed.event;

  constructor(
    private readonly memory: Memory,
    private readonly storage: SidecarStorage,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.saved = memory.tracked;
    storage.onDidChange(() => void this.inTurn(() => this.reread()));
    this.ready = this.inTurn(() => this.reread());
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
    return this.isOfOtherText && !this.locked;
  }

  /** Whether the file cannot be understood, so that nothing may be written over it. */
  get isLocked(): boolean {
    return this.locked;
  }

  /** Done when nothing waits to be read or written any more. */
  get idle(): Promise<void> {
    return this.queue;
  }

  async exists(): Promise<boolean> {
    await this.queue;
    return this.onDisk !== undefined;
  }

  /** The file as it would be written now. */
  async print(): Promise<string> {
    return (await this.updated()).yaml;
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

  /** The text was edited, which made `now` of `before`. */
  textChanged(edits: readonly TextEdit[], before: Tracked, now: Tracked): void {
    this.saved = this.saved === before ? now : this.saved.edited(edits);
    if (this.lastAgreed) this.lastAgreed.saved = this.lastAgreed.saved.edited(edits);
    if (this.isOfOtherText) this.retakeSoon();
  }

  /** The article is on disk as it is in the editor: the positions in the file follow. */
  textSaved(): void {
    if (this.onDisk !== undefined && !this.locked) this.saveSoon();
  }

  dispose(): void {
    this.storage.dispose();
    this.read.dispose();
    this.failed.dispose();
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(work);
    return this.queue;
  }

  private async save(): Promise<void> {
    this.saveQueued = false;
    try {
      if (this.locked) return;
      const disk = this.onDisk;
      const before = this.memory.tracked;
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
      this.log.error(`${this.uri.toString()} cannot be written`, error);
      if (!this.saveFailed) this.failed.fire();
      this.saveFailed = true;
    }
  }

  /**
   * From here on what is in memory counts as saved, and moves with the text as such. Answers false when
   * the file was changed meanwhile.
   */
  private async write(disk: FileText, yaml: string): Promise<boolean> {
    const before = this.saved;
    this.lastAgreed = { saved: before, text: disk, until: Date.now() + crossing };
    this.saved = this.memory.tracked;
    let isWritten = false;
    try {
      isWritten = await this.storage.replace(disk, yaml);
    } finally {
      if (!isWritten) {
        const { text } = this.memory.snapshot;
        const { placed } = detach(before.annotations, text);
        this.saved = Tracked.of(placed, text, before.unplaced.detached);
        this.lastAgreed = undefined;
      }
    }
    return isWritten;
  }

  /** The file with what it does not say yet. */
  private async updated(): Promise<SidecarFile> {
    const { file, snapshot, tracked } = this.memory;
    const { text, analysis } = snapshot;
    const content = this.content ?? SidecarFile.read('', text);
    const source = await describeSource(file, text, analysis.language, content.source);
    const { annotations, unplaced } = tracked;
    return content.update(attach(requote(annotations, text), unplaced.detached), source, text);
  }

  private async reread(): Promise<void> {
    try {
      const disk = await this.storage.read();
      if (disk !== this.onDisk) await this.take(disk);
    } catch (error) {
      this.log.error(`${this.uri.toString()} cannot be read`, error);
      this.locked = true;
      this.reasonUnread = String(error);
      this.read.fire();
    }
  }

  /** Takes what the file says now, keeping what is not in the file yet. */
  private async take(disk: FileText): Promise<void> {
    const hash = await this.hash();
    const { text } = this.memory.snapshot;
    this.onDisk = disk;
    this.reasonUnread = undefined;
    this.content = disk === undefined ? undefined : SidecarFile.read(disk, text);
    this.locked = this.content?.writable === false;
    if (this.locked) {
      // What was last understood stays on screen while somebody mends the file.
      this.read.fire();
      return;
    }
    const { annotations = noAnnotations, source } = this.content ?? {};
    this.isOfOtherText = source !== undefined && source.sha256 !== hash;
    const theirs = this.isOfOtherText
      ? reanchor(annotations, text, growthSince(source, text))
      : detach(annotations, text);
    const [base, mine] = [this.agreed(disk, annotations), this.memory.tracked];
    this.saved = Tracked.of(theirs.placed, text, theirs.detached);
    this.memory.take(base === mine ? this.saved : mergeTracked(base, mine, this.saved));
    if (base !== mine) this.saveSoon();
    this.read.fire();
  }

  /**
   * What the other writer knew of mine. Where two wrote at the same moment that was the file before: what
   * I added to it and they do not have is not what they took away. Whoever puts that very file back means
   * it, and so does whoever edits the file here.
   */
  private agreed(disk: FileText, theirs: Annotations): Tracked {
    const agreement = this.lastAgreed;
    this.lastAgreed = undefined;
    if (!agreement || disk === undefined || disk === agreement.text) return this.saved;
    if (Date.now() >= agreement.until || this.storage.isEdited) return this.saved;
    const before = idsOf(agreement.saved.annotations);
    const added = [...idsOf(this.saved.annotations)].filter((id) => !before.has(id));
    const known = idsOf(theirs);
    const isUnseen = added.length > 0 && !added.some((id) => known.has(id));
    return isUnseen ? agreement.saved : this.saved;
  }

  /** Reads the file anew when it speaks of the very text that there is now. */
  private retakeSoon(): void {
    if (this.retakeQueued) return;
    this.retakeQueued = true;
    void this.inTurn(async () => {
      this.retakeQueued = false;
      const isSameText = this.content?.source?.sha256 === (await this.hash());
      if (isSameText && !this.locked) await this.take(this.onDisk);
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

function idsOf({ mentions, quotations }: Annotations): ReadonlySet<string> {
  return new Set([...mentions, ...quotations].map(({ id }) => id));
}
