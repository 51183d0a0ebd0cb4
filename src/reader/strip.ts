// The strip along the side: where in the whole article mentions and quotations lie. A picture for the
// eye only; everything in it can be reached in the text.

import type { Block } from '../core/reader/page';

const width = 10;
/** Thick enough to be seen, thin enough that neighbours stay apart. */
const thickness = 2;

export class Strip {
  private readonly canvas = document.createElement('canvas');
  private blocks: readonly Block[] = [];
  private isWaiting = false;

  constructor(parent: HTMLElement, goTo: (share: number) => void) {
    this.canvas.className = 'strip';
    this.canvas.ariaHidden = 'true';
    this.canvas.addEventListener('click', ({ offsetY }) => {
      goTo(offsetY / this.canvas.clientHeight);
    });
    parent.append(this.canvas);
    addEventListener('resize', () => {
      this.drawSoon();
    });
    // The theme is told by the body's classes.
    new MutationObserver(() => {
      this.drawSoon();
    }).observe(document.body, { attributeFilter: ['class'] });
  }

  show(blocks: readonly Block[]): void {
    this.blocks = blocks;
    this.drawSoon();
  }

  private drawSoon(): void {
    if (this.isWaiting) return;
    this.isWaiting = true;
    requestAnimationFrame(() => {
      this.isWaiting = false;
      this.draw();
    });
  }

  private draw(): void {
    const { canvas } = this;
    const height = canvas.clientHeight;
    canvas.width = width * devicePixelRatio;
    canvas.height = height * devicePixelRatio;
    const context = canvas.getContext('2d');
    if (!context) return;
    context.scale(devicePixelRatio, devicePixelRatio);
    const style = getComputedStyle(document.documentElement);
    const colour = (name: string) => style.getPropertyValue(`--vscode-${name}`);
    const scale = height / Math.max(1, lengthOf(this.blocks));
    let before = 0;
    for (const line of this.blocks.flatMap(({ lines }) => lines)) {
      for (const mark of line.marks) {
        const top = (before + mark.start) * scale;
        if (mark.kind === 'quotation') {
          context.fillStyle = colour('descriptionForeground');
          context.fillRect(0, top, 2, Math.max(thickness, (mark.end - mark.start) * scale));
        } else if (mark.kind === 'mention') {
          context.fillStyle =
            colour(`pressmark-${mark.type}Foreground`) || colour('pressmark-otherForeground');
          context.fillRect(3, top, width - 3, thickness);
        }
      }
      before += line.text.length;
    }
  }
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.flatMap(({ lines }) => lines).reduce((sum, { text }) => sum + text.length, 0);
}
