// Makes the README's pictures from the running extension: `npm run pictures`, or some of them by name:
// `npm run pictures -- hover sources`.
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../vscode/paths.mjs';
import { themes, Workbench } from './workbench';

const folder = path.join(root, 'media/readme');
const english = '000_644d9b843f107e5c.txt';
const arabic = '003_bac689cd03c2c8cf.txt';

/** Wide enough for the side bar and a column of text, small enough to read on a page. */
const viewport = { width: 1200, height: 760 };

type Scene = (workbench: Workbench) => Promise<void>;

const scenes: Readonly<Record<string, { theme: keyof typeof themes; play: Scene }>> = {
  overview: {
    theme: 'light',
    play: async (workbench) => {
      await workbench.openContainer('Pressmark');
      await workbench.openFile(english);
      await tag(workbench, [
        ['Sean Spicer', '1'],
        ['Rex Tillerson', '1'],
        ['Luis Videgaray', '1'],
        ['John Kelly', '1'],
        ['Department of Homeland Security', '2'],
        ['White House', '2'],
        ['Mexico City', '3'],
        ['Mexicans', '4'],
      ]);
    },
  },
  sections: {
    theme: 'dark',
    play: async (workbench) => {
      await workbench.openContainer('Pressmark');
      await workbench.openFile('002_6500ddabcdecc502.txt');
      await workbench.select('The DHS revealed');
      await workbench.page.mouse.move(viewport.width / 2, 12);
    },
  },
  hover: {
    theme: 'light',
    play: async (workbench) => {
      await workbench.openFile(english);
      await workbench.hover('U.S. Homeland Security Secretary');
    },
  },
  sources: {
    theme: 'light',
    play: async (workbench) => {
      await workbench.openContainer('Pressmark');
      await workbench.openFile('001_523fe942eb4a7457.txt');
      // Room for the view that the picture is about.
      for (const title of ['Articles', 'Sections', 'Entities']) await workbench.fold(title);
      await workbench.view('Sources');
      await workbench.hover('an American official');
    },
  },
  arabic: {
    theme: 'dark',
    play: async (workbench) => {
      await workbench.openContainer('Pressmark');
      await workbench.openFile(arabic);
      await tag(workbench, [
        ['غواتيمالا', '3'],
        ['أنتوني بلينكن', '1'],
        ['واشنطن', '3'],
      ]);
    },
  },
  review: {
    theme: 'dark',
    play: async (workbench) => {
      await workbench.openContainer('Pressmark');
      await workbench.openFile(english);
      await workbench.page
        .locator('.statusbar [id$="pressmark.suggestions"]', { hasText: /\d/ })
        .waitFor();
      await workbench.putCursorAt('Homeland Security chief');
      await workbench.press('Control+K', 'g');
      await workbench.page.waitForTimeout(settling);
      await workbench.press('Enter', 'Enter', 'Enter', 'n', 'Enter');
      await workbench.page.mouse.move(viewport.width / 2, 12);
    },
  },
};

async function tag(
  workbench: Workbench,
  names: readonly (readonly [name: string, key: string])[],
): Promise<void> {
  for (const [name, key] of names) {
    await workbench.select(name);
    await workbench.press('Control+K', key);
  }
  await workbench.press('ArrowLeft', 'Control+Home');
  // The mouse rests on the title bar, where it shows no hover.
  await workbench.page.mouse.move(viewport.width / 2, 12);
}

/** How long views and highlights take to settle after the last key. */
const settling = 4000;

async function main(): Promise<void> {
  fs.mkdirSync(folder, { recursive: true });
  const asked = process.argv.slice(2);
  for (const [name, { theme, play }] of Object.entries(scenes)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const settings = { 'workbench.colorTheme': themes[theme] };
    const workbench = await Workbench.open({ settings, viewport });
    try {
      await play(workbench);
      await workbench.page.waitForTimeout(settling);
      await workbench.page.screenshot({ path: path.join(folder, `${name}.png`) });
    } finally {
      await workbench.close();
    }
  }
}

void main();
