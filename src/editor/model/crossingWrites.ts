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

/** Remembers the last write of one file, to tell what another writer knew. */
export class CrossingWrites {
  private last: Write | undefined;

  /** The file is about to be written over. It says `saved`, in the words of `text`. */
  writing(saved: Tracked, text: FileText): void {
    this.last = { saved, text, until: Date.now() + crossing };
  }

  /** The file was not written after all. */
  failed(): void {
    this.last = undefined;
  }

  /** The text of the article was edited. */
  edited(edits: readonly TextEdit[]): void {
    if (this.last) this.last = { ...this.last, saved: this.last.saved.edited(edits) };
  }

  /**
   * What whoever wrote `theirs`, in the words of `disk`, knew of what I saved: all of it, or what the file
   * said before, where nothing of what I added to that is in theirs. Whoever puts that very file back
   * means it. Asked once a write.
   */
  knownTo(theirs: Annotations, disk: FileText, saved: Tracked): Tracked {
    const { last } = this;
    this.last = undefined;
    if (!last || disk === undefined || disk === last.text || Date.now() >= last.until) return saved;
    const before = idsOf(last.saved.annotations);
    const added = [...idsOf(saved.annotations)].filter((id) => !before.has(id));
    const known = idsOf(theirs);
    const isUnseen = added.length > 0 && !added.some((id) => known.has(id));
    return isUnseen ? last.saved : saved;
  }
}

function idsOf({ mentions, quotations }: Annotations): ReadonlySet<string> {
  return new Set([...mentions, ...quotations].map(({ id }) => id));
}
