// Makes the pictures of the README and of the walkthrough from the running extension: `npm run pictures`,
// `npm run pictures -- walkthrough` for some of them.
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../vscode/paths.mjs';
import { themes, Workbench } from './workbench';

const folder = path.join(root, 'media');
const english = '000_644d9b843f107e5c.txt';
const arabic = '003_bac689cd03c2c8cf.txt';

/** Wide enough for the side bar and a column of text, small enough to read on a page. */
const viewport = { width: 1200, height: 760 };

/** A walkthrough shows its pictures in half a window, and they travel with the extension. */
const small = { width: 760, height: 460 };

type Scene = (workbench: Workbench) => Promise<void>;

interface Picture {
  readonly theme: keyof typeof themes;
  readonly play: Scene;
  readonly viewport?: typeof viewport;
}

const pictures: Readonly<Record<string, Picture>> = {
  'readme/overview': {
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
  'readme/sections': {
    theme: 'dark',
    play: async (workbench) => {
      await workbench.openContainer('Pressmark');
      await workbench.openFile('002_6500ddabcdecc502.txt');
      await workbench.select('The DHS revealed');
      await workbench.page.mouse.move(viewport.width / 2, 12);
    },
  },
  'readme/hover': {
    theme: 'light',
    play: async (workbench) => {
      await workbench.openFile(english);
      await workbench.hover('U.S. Homeland Security Secretary');
    },
  },
  'readme/sources': {
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
  'readme/arabic': {
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
  'readme/review': {
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
  'walkthrough/structure': {
    theme: 'light',
    viewport: small,
    play: async (workbench) => {
      await workbench.openFile(english);
      await workbench.hover('U.S. Homeland Security Secretary');
    },
  },
  'walkthrough/tag': {
    theme: 'light',
    viewport: small,
    play: async (workbench) => {
      await workbench.openFile(english);
      await tag(workbench, [
        ['Rex Tillerson', '1'],
        ['Luis Videgaray', '1'],
        ['Mexico City', '3'],
      ]);
    },
  },
  'walkthrough/read': {
    theme: 'light',
    viewport: small,
    play: async (workbench) => {
      await workbench.openFile(arabic);
      await tag(workbench, [['واشنطن', '3']]);
      await workbench.press('Control+Shift+V');
      await workbench.webview.locator('h1').waitFor();
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
    // The command takes the selection of the moment that it runs at.
    await workbench.page.waitForTimeout(tagging);
  }
  await workbench.press('ArrowLeft', 'Control+Home');
  // The mouse rests on the title bar, where it shows no hover.
  await workbench.page.mouse.move(viewport.width / 2, 12);
}

/** How long a command may take to begin. */
const tagging = 1500;

/** How long views and highlights take to settle after the last key. */
const settling = 4000;

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const wanted = Object.entries(pictures).filter(
    ([name]) => asked.length === 0 || asked.some((part) => name.includes(part)),
  );
  for (const [name, { theme, play, viewport: size = viewport }] of wanted) {
    const settings = {
      'workbench.colorTheme': themes[theme],
      ...(size === small && {
        'editor.minimap.enabled': false,
        'workbench.sideBar.location': 'right',
      }),
    };
    const workbench = await Workbench.open({ settings, viewport: size });
    try {
      await play(workbench);
      await workbench.page.waitForTimeout(settling);
      const file = path.join(folder, `${name}.png`);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      await workbench.page.screenshot({ path: file });
    } finally {
      await workbench.close();
    }
  }
}

void main();
