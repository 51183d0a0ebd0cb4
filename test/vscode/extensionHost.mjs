// Runs the integration tests inside an extension host of a real VS Code and reads their results.
// The workbench hands over what the tests print, and how they ended, through two functions that it
// finds on its page.
import fs from 'node:fs';
import path from 'node:path';
import { launchBrowser } from './browser.mjs';
import { mochaTally } from './mochaTally.mjs';
import { cacheFolder, root } from './paths.mjs';
import { startServer } from './server.mjs';
import { temporaryFolder, temporaryWorkspace } from './temporary.mjs';
import { serveExtension, useWebExtension } from './webExtension.mjs';
import { plainWorkbenchUrl, workbenchUrl } from './workbench.mjs';

/** Silence that means the host hangs: the slowest single test may take a minute. */
const silence = 120_000;

/**
 * Runs the integration tests in the Node extension host.
 * @param {{ extension?: string, dataFolder?: string, tests?: string }} [options] `extension`: the
 *   folder of the extension under development; `dataFolder`: where an installed one is
 */
export async function testInNodeHost({
  extension = root,
  dataFolder = temporaryFolder('vscode'),
  tests = 'dist/test/node.js',
} = {}) {
  return testInWorkbench('node-host', dataFolder, (_page, authority, folder) =>
    workbenchUrl(authority, folder, { extension, tests: path.join(root, tests) }),
  );
}

/** Runs the smoke tests in the web worker extension host. */
export async function testInWebHost() {
  const served = await serveExtension(root);
  try {
    return await testInWorkbench(
      'web-host',
      temporaryFolder('vscode'),
      async (page, authority, folder) => {
        await useWebExtension(page, served.port, 'dist/test/web.js');
        return plainWorkbenchUrl(authority, folder);
      },
    );
  } finally {
    served.close();
  }
}

/**
 * @param {string} name of the run
 * @param {string} dataFolder
 * @param {(page: import('playwright-core').Page, authority: string, folder: string) => string | Promise<string>} address
 *   of the workbench to open
 */
async function testInWorkbench(name, dataFolder, address) {
  const server = await startServer({ dataFolder });
  const browser = await launchBrowser();
  const page = await browser.newPage({ bypassCSP: true });
  const tally = mochaTally();
  /** @type {string[]} */
  const noise = [];
  try {
    await new Promise((resolve, reject) => {
      const fail = (/** @type {string} */ why) => reject(new Error(why));
      const patience = setTimeout(fail, silence, `nothing heard for ${silence / 1000} s`);
      page.on('crash', () => fail('the page crashed'));
      const prepared = Promise.all([
        page.exposeFunction(
          'codeAutomationLog',
          (/** @type {string} */ _kind, /** @type {unknown[]} */ args) => {
            patience.refresh();
            const line = args.join(' ');
            if (!tally.readFromHost(line)) noise.push(line);
          },
        ),
        page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => {
          clearTimeout(patience);
          resolve(code);
        }),
        Promise.resolve(address(page, server.authority, temporaryWorkspace())),
      ]);
      prepared.then(([, , url]) => page.goto(url, { timeout: silence })).catch(reject);
    });
  } catch (error) {
    console.log(`  FAIL ${name}: ${error}`);
    console.log(noise.slice(-30).join('\n'));
    await screenshot(page, name);
  } finally {
    await browser.close();
    await server.stop();
  }
  return tally.counts();
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} name
 */
async function screenshot(page, name) {
  const folder = path.join(cacheFolder, 'screenshots');
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file }).catch(() => undefined);
  console.log(`       see ${path.relative(root, file)}`);
}
