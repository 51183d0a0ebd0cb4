// The column of text. A long article is put into the document piece by piece while the browser is idle,
// and the browser lays out only the pieces on screen (`content-visibility` in reader.css).

import type { PageSelection, ReaderWords } from '../core/reader/messages';
import type { Block, PageLine } from '../core/reader/page';
import type { Place } from '../core/reader/places';
import { spliced, type Splice } from '../core/reader/splices';
import { blockElement, lineClass } from './blockElement';

/** About a screen of the shortest lines, and quick enough to appear at once. */
const piece = 20;

export class Column {
  private blocks: readonly Block[] = [];
  private words: ReaderWords | undefined;
  /** Elements of the first blocks; those of the others follow when the browser is idle. */
  private elements: HTMLElement[] = [];
  private waiting: number | undefined;

  constructor(private readonly root: HTMLElement) {}

  /** Shows other blocks from the top. */
  show(blocks: readonly Block[], words: ReaderWords): void {
    this.clear();
    this.blocks = blocks;
    this.words = words;
    this.addPiece();
    this.goOn();
  }

  clear(): void {
    this.stop();
    this.blocks = [];
    this.elements = [];
    this.root.replaceChildren();
  }

  update(splices: readonly Splice[]): void {
    for (const splice of splices) this.apply(splice);
    this.goOn();
  }

  /** All blocks, in the document or not yet. */
  get all(): readonly Block[] {
    return this.blocks;
  }

  line({ block, line }: Pick<Place, 'block' | 'line'>): PageLine | undefined {
    return this.blocks[block]?.lines[line];
  }

  drawAll(): void {
    while (this.addPiece());
  }

  /** The element of a line, put into the document if it was not yet. */
  lineElement({ block, line }: Pick<Place, 'block' | 'line'>): HTMLElement | undefined {
    return this.element(block)?.querySelectorAll<HTMLElement>(`.${lineClass}`)[line];
  }

  /** What is at the top of the window; `undefined` on an empty page. */
  placeAtTop(): Place | undefined {
    const block = this.firstInSight(() => true);
    const element = this.elements[block];
    if (!element) return undefined;
    const lines = [...element.querySelectorAll<HTMLElement>(`.${lineClass}`)];
    const line = lines.findIndex((one) => one.getBoundingClientRect().bottom > 0);
    const first = lines[Math.max(0, line)];
    if (!first) return undefined;
    const { top, height } = first.getBoundingClientRect();
    const share = height > 0 ? Math.min(1, Math.max(0, -top / height)) : 0;
    const offset = Math.floor(share * first.textContent.length);
    return { block, line: Math.max(0, line), offset };
  }

  /** A cursor at the first line in sight, furniture aside; `undefined` on an empty page. */
  top(): PageSelection | undefined {
    const block = this.firstInSight(({ kind }) => kind !== 'furniture');
    if (block === -1) return undefined;
    const place = { block, line: 0, offset: 0 };
    return { anchor: place, focus: place };
  }

  /** The block's element, put into the document if it was not yet. */
  element(index: number): HTMLElement | undefined {
    while (index >= this.elements.length && this.addPiece());
    return this.elements[index];
  }

  /** The block at a share of the text, 0 to 1. */
  atShare(share: number): HTMLElement | undefined {
    const lengths = this.blocks.map(({ lines }) =>
      lines.reduce((sum, { text }) => sum + text.length, 0),
    );
    let left = share * lengths.reduce((sum, length) => sum + length, 0);
    const index = lengths.findIndex((length) => (left -= length) < 0);
    return this.element(index === -1 ? lengths.length - 1 : index);
  }

  /** The index of the block that a node belongs to; `undefined` for a node outside the text. */
  indexOf(node: Node): number | undefined {
    const element = node instanceof Element ? node : node.parentElement;
    const block = element?.closest<HTMLElement>('.block');
    const index = block ? this.elements.indexOf(block) : -1;
    return index === -1 ? undefined : index;
  }

  /** The first of these blocks that ends below the top of the window, or -1. */
  private firstInSight(isWanted: (block: Block) => boolean): number {
    // Piece by piece: to ask for the place of a block has the browser lay out the piece that it is in.
    for (const piece of this.root.children) {
      if (isAbove(piece)) continue;
      const found = [...piece.children].find((element) => {
        const block = this.blocks[this.indexOf(element) ?? -1];
        return block && isWanted(block) && !isAbove(element);
      });
      if (found) return this.indexOf(found) ?? -1;
    }
    return -1;
  }

  private apply(splice: Splice): void {
    const { at, remove, insert } = splice;
    const drawn = this.elements.length;
    this.blocks = spliced(this.blocks, [splice]);
    // What is not in the document yet comes as it is by then.
    if (at >= drawn) return;
    const before = this.elements[at - 1];
    const after = this.elements[at + remove];
    const added = insert.map((block) => this.draw(block));
    for (const element of this.elements.slice(at, at + remove)) element.remove();
    if (before) before.after(...added);
    else if (after) after.before(...added);
    else this.appendPiece(added);
    this.elements = [...this.elements.slice(0, at), ...added, ...this.elements.slice(at + remove)];
  }

  /** Draws the next blocks. Answers whether there were any. */
  private addPiece(): boolean {
    const from = this.elements.length;
    const next = this.blocks.slice(from, from + piece);
    if (next.length === 0) return false;
    const added = next.map((block) => this.draw(block));
    this.appendPiece(added);
    this.elements.push(...added);
    return true;
  }

  private appendPiece(added: readonly HTMLElement[]): void {
    const element = document.createElement('div');
    element.className = 'piece';
    element.append(...added);
    this.root.append(element);
  }

  private draw(block: Block): HTMLElement {
    if (!this.words) throw new Error('blocks come with the words to name them by');
    return blockElement(block, this.words);
  }

  private goOn(): void {
    if (this.waiting !== undefined || this.elements.length >= this.blocks.length) return;
    this.waiting = requestIdleCallback((idle) => {
      this.waiting = undefined;
      do this.addPiece();
      while (idle.timeRemaining() > 2 && this.elements.length < this.blocks.length);
      this.goOn();
    });
  }

  private stop(): void {
    if (this.waiting !== undefined) cancelIdleCallback(this.waiting);
    this.waiting = undefined;
  }
}

function isAbove(element: Element): boolean {
  return element.getBoundingClientRect().bottom <= 0;
}
