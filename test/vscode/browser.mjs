import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { cachedFolder } from './cachedFolder.mjs';
import { root } from './paths.mjs';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A headless browser: $CHROME_PATH, an installed Chromium or Chrome, or the one that npm ships. */
export async function launchBrowser() {
  const found = process.env.CHROME_PATH || installed.find((file) => fs.existsSync(file));
  return chromium.launch({
    ...(found ? { executablePath: found } : packagedBrowser()),
    args: ['--no-sandbox', '--disable-gpu'],
  });
}

/**
 * The browser in the npm package, with the few libraries and fonts that a bare machine lacks. The
 * package unpacks those only for Amazon's functions, for which it is made.
 */
function packagedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium or Chrome found here: set CHROME_PATH to one.');
  }
  const folder = cachedFolder(`chromium-${packageVersion()}`, (target) => {
    const unpack = `import('@sparticuz/chromium').then((it) => it.default.executablePath())`;
    const env = { ...process.env, TMPDIR: target, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
    const { status, stderr } = spawnSync(process.execPath, ['--eval', unpack], { cwd: root, env });
    if (status !== 0) throw new Error(`the browser cannot be unpacked: ${stderr}`);
  });
  return {
    executablePath: path.join(folder, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
      FONTCONFIG_PATH: fs.existsSync('/etc/fonts/fonts.conf')
        ? '/etc/fonts'
        : path.join(folder, 'fonts'),
    },
  };
}

/** @returns {string} */
function packageVersion() {
  const manifest = path.join(root, 'node_modules/@sparticuz/chromium/package.json');
  return JSON.parse(fs.readFileSync(manifest, 'utf8')).version;
}
