// The annotations of one open article. Commands change the value in memory at once; the sidecar follows.

import * as vscode from 'vscode';
import { findCandidates, misplacedOf } from '../../core/annotations/anchor/candidates';
import type { Candidate, Misplaced } from '../../core/annotations/anchor/candidates';
import { noAnnotations } from '../../core/annotations/annotations';
import type { Annotations, Mention } from '../../core/annotations/annotations';
import type { Sorted } from '../../core/annotations/detached';
import { MentionIndex } from '../../core/annotations/mentionIndex';
import { Tracked } from '../../core/annotations/track';
import { keepLostWords } from '../../core/annotations/trackedMerge';
import { unifyLineEndings } from '../../core/text/canonical';
import type { Span } from '../../core/text/span';
import { UserError } from '../commands/registerCommand';
import { toOffset } from '../convert';
import type { SidecarStorage } from './sidecarStorage';
import { SidecarSync, type Memory } from './sidecarSync';
import type { Snapshot, Snapshots } from './snapshot';

/** A command on annotations. */
export type Change = (annotations: Annotations) => Annotations;

/** A command that puts back or drops what has no place. */
export type Repair = (sorted: Sorted) => Sorted;

/** Two states of one article, one after the other. */
export interface Exchange {
  readonly article: AnnotatedArticle;
  readonly before: Tracked;
  readonly after: Tracked;
}

/** A command's work, for undo. */
export interface Edit extends Exchange {
  readonly label: string;
}

/** The last state before another line of states begins. */
export interface Replacement {
  readonly article: AnnotatedArticle;
  readonly last: Tracked;
}

export class AnnotatedArticle implements Memory, vscode.Disposable {
  readonly sidecar: SidecarSync;
  private current: Tracked;
  private currentSnapshot: Snapshot;
  private currentIndex: MentionIndex | undefined;
  private currentCandidates: Candidates | undefined;
  private isClosed = false;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly edited = new vscode.EventEmitter<Edit>();
  private readonly exchanged = new vscode.EventEmitter<Exchange>();
  private readonly replacing = new vscode.EventEmitter<Replacement>();
  private readonly read = new vscode.EventEmitter<void>();

  readonly onDidChange = this.changed.event;
  readonly onDidEdit = this.edited.event;
  /** Undo or redo put another state in place. */
  readonly onDidExchange = this.exchanged.event;
  /** The annotations are about to be taken from the file anew, or the article closed. */
  readonly onWillReplace = this.replacing.event;
  /** The sidecar was read or written, or there is something else to review. */
  readonly onDidReadSidecar = this.read.event;

  constructor(
    readonly document: vscode.TextDocument,
    private readonly snapshots: Snapshots,
    storage: SidecarStorage,
    log: vscode.LogOutputChannel,
  ) {
    this.currentSnapshot = snapshots.of(document);
    this.current = Tracked.of(noAnnotations, this.currentSnapshot.text);
    this.sidecar = new SidecarSync(this, storage, log);
    this.sidecar.onDidRead(() => {
      this.read.fire();
    });
  }

  get uri(): vscode.Uri {
    return this.document.uri;
  }

  get file(): string {
    return this.uri.path.split('/').at(-1) ?? '';
  }

  get snapshot(): Snapshot {
    return this.currentSnapshot;
  }

  get tracked(): Tracked {
    return this.current;
  }

  get annotations(): Annotations {
    return this.current.annotations;
  }

  /** What has a place in the text, and what has lost it and waits for a decision. */
  get sorted(): Sorted {
    return { placed: this.annotations, detached: this.current.unplaced.detached };
  }

  /** Where what has lost its place may belong in the text as it is now, best first. */
  get candidates(): ReadonlyMap<Misplaced, readonly Candidate[]> {
    const { text } = this.currentSnapshot;
    const { detached } = this.sorted;
    const known = this.currentCandidates;
    if (known?.text === text && known.detached === detached) return known.places;
    const places = findCandidates(misplacedOf(detached), text);
    this.currentCandidates = { text, detached, places };
    return places;
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

  /** Throws what the user should know where the sidecar must not be written to. */
  assertWritable(): void {
    const { t } = vscode.l10n;
    if (this.isClosed) {
      throw new UserError(t('{0} was closed or deleted in the meantime.', this.file));
    }
    const name = this.sidecar.uri.path.split('/').at(-1) ?? '';
    switch (this.sidecar.obstacle) {
      case 'unreadable':
        // The file system may have refused for a moment only.
        if (this.sidecar.unreadable !== undefined) void this.sidecar.readAgain();
        throw new UserError(
          t('{0} cannot be read as it stands, so nothing is written to it. See Problems.', name),
        );
      case 'foreign':
        throw new UserError(
          t('{0} seems to belong to another article. Decide about it first: see Problems.', name),
        );
      case undefined:
    }
  }

  /**
   * Applies a command and has it written. `label` says what the user did, for undo. Throws where the
   * sidecar must not be written to.
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
    this.sidecar.saveSoon();
  }

  /** Puts another state of the same text in place, as undo and redo do, and has it written. */
  exchange(change: (tracked: Tracked) => Tracked): void {
    const before = this.current;
    this.become(change(before));
    this.exchanged.fire({ article: this, before, after: this.current });
    this.sidecar.saveSoon();
  }

  take(tracked: Tracked): void {
    this.replacing.fire({ article: this, last: this.current });
    this.become(tracked);
  }

  /** Moves everything along with an edit of the text. */
  textChanged({ contentChanges, reason, document }: vscode.TextDocumentChangeEvent): void {
    const { lines } = this.currentSnapshot;
    this.currentSnapshot = this.snapshots.of(this.document);
    if (contentChanges.length === 0) return;
    const edits = contentChanges.map(({ range, text }) => ({
      start: toOffset(lines, range.start),
      end: toOffset(lines, range.end),
      text: unifyLineEndings(text),
    }));
    // Typing makes a document dirty, undo says so: this is the file's new text, changed by someone else.
    const isFromDisk = !document.isDirty && reason === undefined;
    const before = this.current;
    const edited = before.edited(edits);
    const now = isFromDisk ? keepLostWords(before, edited) : edited;
    this.sidecar.textChanged(edits, before, now);
    this.become(now);
    if (isFromDisk) this.sidecar.textReplaced();
    if (now !== edited) this.read.fire();
  }

  dispose(): void {
    this.isClosed = true;
    this.replacing.fire({ article: this, last: this.current });
    this.sidecar.dispose();
    this.edited.dispose();
    this.exchanged.dispose();
    this.replacing.dispose();
    this.changed.dispose();
    this.read.dispose();
  }

  private get index(): MentionIndex {
    return (this.currentIndex ??= new MentionIndex(this.annotations.mentions));
  }

  private become(tracked: Tracked): void {
    this.current = tracked;
    this.currentIndex = undefined;
    this.changed.fire();
  }
}

/** What was found for these annotations in this text. */
interface Candidates {
  readonly text: string;
  readonly detached: Annotations;
  readonly places: ReadonlyMap<Misplaced, readonly Candidate[]>;
}
