// `npm start`: VS Code on the seed articles with the extension at work, from a fresh clone too.
// `npm start -- FOLDER` opens another folder; `--desktop` uses an installed VS Code instead.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './dependencies.mjs';
import { npm } from './npm.mjs';
import { cacheFolder, root } from './paths.mjs';
import { startServer } from './server.mjs';
import { workbenchUrl } from './workbench.mjs';

/** The same each time: the browser keeps open editors and the layout by address. */
const usualPort = 5391;

const { values, positionals } = parseArgs({
  options: { desktop: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const folder = path.resolve(
  process.env.INIT_CWD ?? '.',
  positionals[0] ?? path.join(root, 'seeds'),
);

if (!fs.existsSync(folder)) {
  console.error(`There is no ${folder}.`);
  process.exit(2);
}
ensureDependencies();
npm(root, ['run', '--silent', 'build']);
if (values.desktop) startDesktop();
else await startInBrowser();

async function startInBrowser() {
  const dataFolder = path.join(cacheFolder, 'user');
  const server = await startServer({ dataFolder, port: usualPort });
  const url = workbenchUrl(server, folder);
  console.log(`\nVS Code with Pressmark on ${folder}:\n\n  ${url}\n\nCtrl+C stops it.`);
  openInBrowser(url);
}

function startDesktop() {
  const args = [`--extensionDevelopmentPath=${root}`, folder];
  spawn('code', args, { stdio: 'inherit', shell: process.platform === 'win32' }).once(
    'error',
    () => {
      console.error('No `code` command here: install VS Code, or leave out --desktop.');
      process.exitCode = 1;
    },
  );
}

/**
 * Opens the address where there is a screen to show it on.
 * @param {string} url
 */
function openInBrowser(url) {
  const { platform, env } = process;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return;
  const [command, ...args] =
    platform === 'darwin' ? ['open'] : platform === 'win32' ? ['explorer'] : ['xdg-open'];
  // Detached: Ctrl+C here must not close the user's browser. Without one, the printed address does.
  const browser = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  browser.on('error', () => undefined).unref();
}
