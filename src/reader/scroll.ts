// Scrolling along with the text editor. Whoever is scrolled by the other says nothing for a moment, so
// that the two do not push each other to and fro.

import type { Place } from '../core/reader/places';
import type { Column } from './column';
import { host } from './host';

/** A frame or two: as long as a scroll of our own takes to be told. */
const echo = 150;

export class Scroll {
  private silentUntil = 0;
  private isTelling = false;

  constructor(private readonly column: Column) {
    addEventListener('scroll', () => {
      this.tellSoon();
    });
  }

  /** Brings a place to the top. */
  follow(place: Place): void {
    const line = this.column.lineElement(place);
    if (!line) return;
    this.silently(() => {
      const { top, height } = line.getBoundingClientRect();
      const length = Math.max(1, line.textContent.length);
      scrollBy(0, top + (height * place.offset) / length);
    });
  }

  /** Scrolls without telling the editor. */
  silently(scroll: () => void): void {
    this.silentUntil = performance.now() + echo;
    scroll();
  }

  private tellSoon(): void {
    if (this.isTelling || performance.now() < this.silentUntil) return;
    this.isTelling = true;
    requestAnimationFrame(() => {
      this.isTelling = false;
      const place = this.column.placeAtTop();
      if (place) host.postMessage({ kind: 'scrolled', place });
    });
  }
}
