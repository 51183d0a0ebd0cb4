// What a reader does on the Reader's page: drag over words, press keys, look at marks.
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
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

  /** Drags the mouse from before the first to behind the last character of the first place of `text`. */
  async dragOver(text: string): Promise<void> {
    const line = this.line(text);
    await line.scrollIntoViewIfNeeded();
    const box = await line.boundingBox();
    assert.ok(box, `the page does not show "${text}"`);
    const path = await line.evaluate((element, wanted) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const characters: { node: Node; offset: number }[] = [];
      while (texts.nextNode()) {
        const { currentNode: node } = texts;
        for (let offset = 0; offset < (node.nodeValue ?? '').length; offset++)
          characters.push({ node, offset });
      }
      const all = characters.map(({ node, offset }) => node.nodeValue?.charAt(offset)).join('');
      const start = all.indexOf(wanted);
      const { left, top } = element.getBoundingClientRect();
      const edge = (index: number, side: 'before' | 'behind') => {
        const at = characters[index];
        if (!at) return { x: 0, y: 0 };
        const range = document.createRange();
        range.setStart(at.node, at.offset);
        range.setEnd(at.node, at.offset + 1);
        const rect = range.getBoundingClientRect();
        const rtl = /[\u0590-\u08ff]/.test(range.toString());
        const x = (side === 'before') === rtl ? rect.right - 1 : rect.left + 1;
        return { x: x - left, y: rect.top + rect.height / 2 - top };
      };
      return [edge(start, 'before'), edge(start + wanted.length - 1, 'behind')] as const;
    }, text);
    const { mouse } = this.workbench.page;
    const [from, to] = path.map(({ x, y }) => [box.x + x, box.y + y] as const);
    assert.ok(from && to);
    await mouse.move(...from);
    await mouse.down();
    await mouse.move(...to, { steps: 4 });
    await mouse.up();
    await eventually(async () => {
      assert.equal(await this.selected(), text);
    });
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
}
