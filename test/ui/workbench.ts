// A VS Code workbench with the extension, in a real browser, spoken to in a reader's terms: open a
// file, select some words, run a command, read what a view shows. CONTRIBUTING.md has an example.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../vscode/browser.mjs';
import { cacheFolder } from '../vscode/paths.mjs';
import { startServer } from '../vscode/server.mjs';
import { temporaryWorkspace } from '../vscode/temporary.mjs';
import { workbenchUrl } from '../vscode/workbench.mjs';
import { eventually } from './eventually';

/** How a workbench is opened. */
export interface WorkbenchOptions {
  /** User settings, such as `workbench.colorTheme`. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The folder to open; a fresh copy of the seeds and test/fixtures/workspace unless given. */
  readonly folder?: string;
  /** Window size in CSS pixels. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** Workbench themes of the four kinds, for the setting `workbench.colorTheme`. */
export const themes = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  highContrast: 'Default High Contrast',
  highContrastLight: 'Default High Contrast Light',
} as const;

/**
 * Gives the tests of the surrounding suite a workbench of their own, closed after the last of them.
 * When a test fails, what the screen showed is kept as a screenshot.
 */
export function useWorkbench(options: WorkbenchOptions = {}): () => Workbench {
  let workbench: Workbench | undefined;
  const current = (): Workbench => {
    assert.ok(workbench, 'the workbench is open only while tests run');
    return workbench;
  };
  suiteSetup(async () => {
    workbench = await Workbench.open(options);
  });
  teardown(async function () {
    const test = this.currentTest;
    if (test?.state === 'failed') await current().screenshot(`failed ${test.fullTitle()}`);
  });
  suiteTeardown(async () => {
    await workbench?.close();
  });
  return current;
}

/** One workbench in one browser page. Everything that waits gives up after half a minute. */
export class Workbench {
  private constructor(
    /** For what the methods below do not offer. */
    readonly page: Page,
    /** The folder that is open, on disk. */
    readonly folder: string,
    readonly close: () => Promise<void>,
  ) {}

  /** Starts VS Code on a folder and waits until the workbench is there. */
  static async open(options: WorkbenchOptions = {}): Promise<Workbench> {
    const { settings = {}, folder = temporaryWorkspace() } = options;
    const [server, browser] = await Promise.all([startServer({ settings }), launchBrowser()]);
    const page = await browser.newPage({
      viewport: options.viewport ?? { width: 1400, height: 900 },
    });
    page.setDefaultTimeout(30_000);
    const workbench = new Workbench(page, folder, async () => {
      await browser.close();
      await server.stop();
    });
    await page.goto(workbenchUrl(server, folder), { timeout: 120_000 });
    await workbench.ready();
    return workbench;
  }

  /** Loads the page again, as a user does who comes back the next day. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  private async ready(): Promise<void> {
    await this.page.locator('.activitybar [role=tab][aria-selected=true]').waitFor();
  }

  // Files

  /** Opens a file of the folder through quick open and waits until its editor has the focus. */
  async openFile(name: string): Promise<void> {
    await this.pickFromPalette(name, name);
    await this.tab(name).waitFor();
    await this.editor.locator('.view-line').first().waitFor();
  }

  /** The tab of an open file. */
  tab(name: string): Locator {
    return this.page.getByRole('tab', { name }).first();
  }

  /** The text of a file of the folder, once it exists. */
  async fileText(name: string): Promise<string> {
    return eventually(() => fs.readFileSync(path.join(this.folder, name), 'utf8'));
  }

  // The editor

  /** The active editor. */
  get editor(): Locator {
    return this.page
      .locator('.editor-group-container.active .editor-instance .monaco-editor')
      .first();
  }

  /** Selects the first place of `text` in the active editor, scrolling to it. */
  async select(text: string): Promise<void> {
    const find = this.editor.locator('.find-widget.visible .find-part textarea');
    await eventually(async () => {
      // By key and not by click: a text that is scrolled down has its first line above the window. Keys
      // that are pressed before the focus has moved from a web page to the editor go astray.
      await this.press('Control+1', 'Control+Home', 'Control+F');
      await find.waitFor({ timeout: 3_000 });
    });
    await find.fill(text);
    // The count may still be that of the search before; the status bar counts what is selected now.
    const selected = this.page.locator('#status\\.editor\\.selection', {
      hasText: `(${text.length} selected)`,
    });
    await selected.waitFor();
    await this.press('Escape');
  }

  /** Puts the cursor before the first place of `text`. */
  async putCursorAt(text: string): Promise<void> {
    await this.select(text);
    await this.press('ArrowLeft');
  }

  /** Rests the mouse on the first visible place of `text` and answers the hover's text. */
  async hover(text: string): Promise<string> {
    // Not that of a button on which the mouse still rests.
    const hover = this.page.locator('.monaco-hover:not(.workbench-hover):visible').first();
    return eventually(async () => {
      const { x, y } = await this.placeOf(text);
      // Away and back: a mouse that does not move raises no hover.
      await this.page.mouse.move(x, y + 60);
      await this.page.mouse.move(x, y, { steps: 3 });
      await hover.waitFor({ timeout: 5_000 });
      const shown = await hover.innerText();
      assert.doesNotMatch(shown, /^\s*(Loading\.\.\.)?\s*$/);
      return shown;
    });
  }

  /** The middle of the first visible place of `text` in the active editor. */
  private async placeOf(text: string): Promise<{ x: number; y: number }> {
    const place = await this.editor.locator('.view-lines').evaluate((lines, wanted) => {
      const tree = document.createTreeWalker(lines, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (tree.nextNode()) nodes.push(tree.currentNode as Text);
      // A phrase may be spread over the nodes of several tokens; spaces are drawn as no-break spaces.
      const all = nodes.map((node) => node.data.replaceAll('\u00a0', ' ')).join('');
      const start = all.indexOf(wanted);
      if (start < 0) return undefined;
      const range = document.createRange();
      let offset = 0;
      for (const node of nodes) {
        const end = offset + node.length;
        if (start >= offset && start < end) range.setStart(node, start - offset);
        if (start + wanted.length <= end) {
          range.setEnd(node, start + wanted.length - offset);
          break;
        }
        offset = end;
      }
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, text);
    assert.ok(place, `the editor does not show "${text}"`);
    return place;
  }

  /** The language mode that the status bar names. */
  async languageMode(): Promise<string> {
    return this.page.locator('#status\\.editor\\.mode').innerText();
  }

  /** Reads the active editor's file as another language, as a user does through the status bar. */
  async setLanguageMode(name: string): Promise<void> {
    await this.page.locator('#status\\.editor\\.mode').click();
    await this.page.keyboard.type(name);
    await this.page
      .locator('.quick-input-widget:visible .monaco-list-row')
      .filter({ hasText: name })
      .first()
      .click();
    await eventually(async () => {
      assert.equal(await this.languageMode(), name);
    });
  }

  // Commands, keys and menus

  /** Runs a command by its title in the palette, such as `Pressmark: Tag Selection…`. */
  async runCommand(title: string): Promise<void> {
    await this.pickFromPalette(`>${title}`, title);
  }

  /** Presses keys one after the other: `press('Control+K', 'P')` is a chord. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Right-clicks the first visible place of `text` and chooses from the menu, submenus included. */
  async chooseFromContextMenu(text: string, ...items: readonly string[]): Promise<void> {
    const { x, y } = await this.placeOf(text);
    await this.page.mouse.click(x, y, { button: 'right' });
    for (const item of items) await this.page.getByRole('menuitem', { name: item }).click();
  }

  private async pickFromPalette(typed: string, label: string): Promise<void> {
    await this.press('F1');
    await this.type(typed);
    await this.quickPickRow(label).click();
  }

  /** Types into the open quick pick or input box, over what is there. */
  async type(text: string): Promise<void> {
    await this.page.locator('.quick-input-widget:visible input[type=text]').fill(text);
  }

  /** Picks from the open quick pick the first row that holds `label`. */
  async pick(label: string): Promise<void> {
    await this.type(label);
    await this.quickPickRow(label).click();
  }

  /** The visible rows of the open quick pick, label and description. */
  async quickPickRows(): Promise<string[]> {
    return texts(this.page.locator('.quick-input-widget:visible .monaco-list-row'));
  }

  private quickPickRow(label: string): Locator {
    return this.page
      .locator('.quick-input-widget:visible .monaco-list-row', { hasText: label })
      .first();
  }

  // Views

  /** Opens a view container of the activity bar by its name. */
  async openContainer(name: string): Promise<void> {
    const tab = this.page.locator('.activitybar').getByRole('tab', { name });
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
  }

  /** A view of the side bar by its title, such as `Outline`, expanded. */
  async view(title: string): Promise<Locator> {
    const pane = this.page.locator('.sidebar .pane', {
      has: this.page.locator('.pane-header .title', { hasText: new RegExp(`^${title}$`, 'i') }),
    });
    const header = pane.locator('.pane-header');
    if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
    return pane;
  }

  /** Folds a view of the side bar away, so that others have its room. */
  async fold(title: string): Promise<void> {
    const header = (await this.view(title)).locator('.pane-header');
    await header.click();
  }

  /**
   * The visible rows of a view, from top to bottom: label and description, indented by two spaces a
   * level.
   */
  async rows(title: string): Promise<string[]> {
    return texts((await this.view(title)).locator('.monaco-list-row'));
  }

  /** A row of a view by the text it holds. */
  async row(title: string, text: string): Promise<Locator> {
    return (await this.view(title)).locator('.monaco-list-row', { hasText: text }).first();
  }

  /** The messages of the notifications on the screen. */
  async notifications(): Promise<string[]> {
    return this.page.locator('.notification-list-item-message').allInnerTexts();
  }

  /** The inside of the webview on the screen. */
  get webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
  }

  /** Keeps a picture of the screen in .vscode-test/screenshots. Answers its path. */
  async screenshot(name: string): Promise<string> {
    const file = path.join(cacheFolder, 'screenshots', `${name.replace(/[^\w-]+/g, '-')}.png`);
    await this.page.screenshot({ path: file });
    return file;
  }
}

/** The text of each list row, in the order of the screen rather than of the document. */
async function texts(rows: Locator): Promise<string[]> {
  return rows.evaluateAll((elements) =>
    [...elements]
      .sort((a, b) => Number(a.dataset.index) - Number(b.dataset.index))
      .map((element) => {
        const level = Number(element.getAttribute('aria-level') ?? 1);
        const text = (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
        return '  '.repeat(level - 1) + text;
      }),
  );
}
