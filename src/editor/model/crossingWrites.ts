// Two windows may write one file at the same moment: what one of them then finds was written before the
// other had read what it says. What it lacks was never taken away.

import type { Annotations } from '../../core/annotations/annotations';
import type { TextEdit } from '../../core/annotations/textEdit';
import type { Tracked } from '../../core/annotations/track';
import type { FileText } from './sidecarStorage';

/** So soon after a write, in milliseconds, what another window writes may have been on its way before. */
const crossing = 3000;

/** What the file said before it was written, and until when another writer may not have known better. */
interface Write {
  readonly saved: Tracked;
  readonly text: FileText;
  readonly until: number;
}

/** More of them in so short a time are no person's. */
const mostWrites = 8;

/** Remembers the last writes of one file, to tell what another writer knew. */
export class CrossingWrites {
  private writes: readonly Write[] = [];

  /** The file is about to be written over. It says `saved`, in the words of `text`. */
  writing(saved: Tracked, text: FileText): void {
    const write = { saved, text, until: Date.now() + crossing };
    this.writes = [...this.writes, write].slice(-mostWrites);
  }

  /** The file was not written after all. */
  failed(): void {
    this.writes = this.writes.slice(0, -1);
  }

  /** The text of the article was edited. */
  edited(edits: readonly TextEdit[]): void {
    this.writes = this.writes
      .filter(({ until }) => Date.now() < until)
      .map((write) => ({ ...write, saved: write.saved.edited(edits) }));
  }

  /**
   * What whoever wrote `theirs`, in the words of `disk`, knew of what I saved: all of it, or what the file
   * said before the first of my last writes of which nothing that it added is in theirs. Whoever puts such
   * a file back means it. Asked once a write.
   */
  knownTo(theirs: Annotations, disk: FileText, saved: Tracked): Tracked {
    const writes = this.writes.filter(({ until }) => Date.now() < until);
    this.writes = [];
    if (disk === undefined || writes.some(({ text }) => text === disk)) return saved;
    const known = idsOf(theirs);
    let agreed = saved;
    for (const { saved: before } of writes.toReversed()) {
      const old = idsOf(before.annotations);
      const added = [...idsOf(agreed.annotations)].filter((id) => !old.has(id));
      if (added.length === 0 || added.some((id) => known.has(id))) break;
      agreed = before;
    }
    return agreed;
  }
}

function idsOf({ mentions, quotations }: Annotations): ReadonlySet<string> {
  return new Set([...mentions, ...quotations].map(({ id }) => id));
}
