import type { Lines } from '../text/lines';
import type { Page } from './page';

/** A place on a page: between two characters of a line of a block, in UTF-16 units. */
export interface Place {
  readonly block: number;
  readonly line: number;
  readonly offset: number;
}

/** Where a page's places stand in the article, and back. */
export class PagePlaces {
  /** All lines on the page: the article's number, then where it is on the page. Ascending. */
  private readonly shown: readonly {
    readonly number: number;
    readonly block: number;
    readonly line: number;
  }[];

  constructor(
    private readonly page: Page,
    private readonly lines: Lines,
  ) {
    this.shown = page.lineNumbers.flatMap((numbers, block) =>
      numbers.map((number, line) => ({ number, block, line })),
    );
  }

  /** The offset in the article; `undefined` where the page has no such line. */
  offsetAt({ block, line, offset }: Place): number | undefined {
    const number = this.page.lineNumbers[block]?.[line];
    if (number === undefined) return undefined;
    return Math.min(this.lines.start(number) + offset, this.lines.end(number));
  }

  /**
   * The place of an offset; on a line that the page does not show, the beginning of the next one that
   * it does, or the end of the page. `undefined` on an empty page.
   */
  placeOf(offset: number): Place | undefined {
    const wanted = this.lines.lineAt(offset);
    const found = this.shown[this.firstFrom(wanted)];
    if (!found) {
      const last = this.shown.at(-1);
      return last && { ...at(last), offset: this.lines.text(last.number).length };
    }
    const within = found.number === wanted ? offset - this.lines.start(wanted) : 0;
    return { ...at(found), offset: within };
  }

  /** The index in `shown` of the first line with this number or a later one. */
  private firstFrom(number: number): number {
    let low = 0;
    let high = this.shown.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.shown[middle]?.number ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function at({ block, line }: { readonly block: number; readonly line: number }) {
  return { block, line };
}
