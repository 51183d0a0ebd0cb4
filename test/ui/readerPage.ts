// What a reader does on the Reader's page: drag over words, press keys, look at marks.
import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Frame, Locator } from 'playwright-core';
import { eventually } from './eventually';
import type { Workbench } from './workbench';

export class ReaderPage {
  constructor(private readonly workbench: Workbench) {}

  /** The line of the article that holds the text. */
  line(text: string): Locator {
    return this.workbench.webview.locator('.line', { hasText: text }).first();
  }

  mark(text: string): Locator {
    return this.workbench.webview.locator('mark', { hasText: text }).first();
  }

  quotation(text: string): Locator {
    return this.workbench.webview.locator('.quotation', { hasText: text }).first();
  }

  /** Drags the mouse over the first place of `text`, in reading direction, until it is selected. */
  async dragOver(text: string): Promise<void> {
    await eventually(async () => {
      await this.drag(text);
      assert.equal(await this.selected(), text);
    });
  }

  private async drag(text: string): Promise<void> {
    const line = this.line(text);
    await line.scrollIntoViewIfNeeded();
    const box = await line.boundingBox();
    assert.ok(box, `the page does not show "${text}"`);
    const { rtl, characters } = await line.evaluate((element, wanted) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const all: Range[] = [];
      while (texts.nextNode()) {
        const node = texts.currentNode as Text;
        for (let offset = 0; offset < node.length; offset++) {
          const character = document.createRange();
          character.setStart(node, offset);
          character.setEnd(node, offset + 1);
          all.push(character);
        }
      }
      // A press on what is selected would drag the words away.
      document.getSelection()?.removeAllRanges();
      const start = all.map(String).join('').indexOf(wanted);
      const origin = element.getBoundingClientRect();
      const rects = all.slice(start, start + wanted.length).map((character) => {
        const { left, right, top, height } = character.getBoundingClientRect();
        const middle = top + height / 2 - origin.top;
        return { left: left - origin.left, right: right - origin.left, middle };
      });
      return { rtl: getComputedStyle(element).direction === 'rtl', characters: rects };
    }, text);
    // A run of the other direction is selected whole when the mouse has passed over all of it.
    const edge = (of: (typeof characters)[number] | undefined, isLeft: boolean) => {
      const row = characters.filter(({ middle }) => middle === of?.middle);
      const x = isLeft
        ? Math.min(...row.map(({ left }) => left)) + 1
        : Math.max(...row.map(({ right }) => right)) - 1;
      return [box.x + x, box.y + (of?.middle ?? 0)] as const;
    };
    const from = edge(characters[0], !rtl);
    const to = edge(characters.at(-1), rtl);
    const { mouse } = this.workbench.page;
    await mouse.move(...from);
    await mouse.down();
    await mouse.move(...to, { steps: 4 });
    await mouse.up();
  }

  /** The text that is selected on the page. */
  async selected(): Promise<string> {
    return this.workbench.webview
      .locator('body')
      .evaluate(() => document.getSelection()?.toString() ?? '');
  }

  /** Asserts that the sidecar has a mention of just these characters of the article, the n-th of them. */
  async isTagged(article: string, exact: string, type: string): Promise<void> {
    await eventually(async () => {
      const yaml = await this.workbench.fileText(`${article}.annotations.yaml`);
      const text = Array.from(await this.workbench.fileText(article));
      const found = [
        ...yaml.matchAll(/type: (\w+)\n(?: {4}entity: .*\n)? {4}start: (\d+)\n {4}end: (\d+)/g),
      ];
      const tagged = found.map(([, kind, start, end]) =>
        [kind, text.slice(Number(start), Number(end)).join('')].join(': '),
      );
      assert.ok(tagged.includes(`${type}: ${exact}`), `${tagged.join('\n')}\n${yaml}`);
    });
  }

  /** What axe-core finds serious or critical about the page. */
  async barriers(): Promise<readonly string[]> {
    const frame = await this.frame();
    await frame.evaluate(axe.source);
    return frame.evaluate<readonly string[]>(
      `axe.run().then(({ violations }) => violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
    );
  }

  /** By how many CSS pixels the page is wider than its room. */
  async overflow(): Promise<number> {
    const frame = await this.frame();
    return frame.evaluate<number>(
      'document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth',
    );
  }

  private async frame(): Promise<Frame> {
    const frames = await Promise.all(
      this.workbench.page
        .frames()
        .map(async (frame) => ((await frame.$('#article')) ? [frame] : [])),
    );
    const [frame] = frames.flat();
    assert.ok(frame, 'no frame shows the Reader');
    return frame;
  }
}
