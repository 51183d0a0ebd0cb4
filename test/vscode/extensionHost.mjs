// Runs a script, mostly the integration tests, inside an extension host of a real VS Code. The
// workbench hands over what the script prints, and its end, through two functions that it finds on
// its page.
import { EventEmitter } from 'node:events';
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
 * @typedef {object} NodeHostOptions
 * @property {string} [extension] folder of the extension under development; this repository unless
 *   given
 * @property {string} [dataFolder] where extensions are installed; a temporary one unless given
 * @property {Readonly<Record<string, string>>} [env] for the extension host, beside this process's own
 * @property {string} [script] below the repository, exports `run()`; all tests unless given
 */

/**
 * Takes a line that a script printed and says whether it was meant for here.
 * @typedef {(line: string) => boolean} TakeLine
 */

/**
 * Runs the integration tests in the Node extension host.
 * @param {NodeHostOptions} [options]
 */
export async function testInNodeHost(options) {
  const tally = mochaTally();
  await runInNodeHost((line) => tally.readFromHost(line), options);
  return tally.counts();
}

/** Runs the integration tests in the web worker extension host. */
export async function testInWebHost() {
  const tally = mochaTally();
  const served = await serveExtension(root);
  await runInWorkbench((line) => tally.readFromHost(line), {
    name: 'web-host',
    dataFolder: temporaryFolder('vscode'),
    address: async (page, server, folder) => {
      await useWebExtension(page, served.port, 'dist/test/web.js');
      return plainWorkbenchUrl(server, folder);
    },
  });
  served.close();
  return tally.counts();
}

/**
 * Runs a script in the Node extension host.
 * @param {TakeLine} takeLine
 * @param {NodeHostOptions} [options]
 */
export async function runInNodeHost(takeLine, options = {}) {
  const { extension = root, script = 'dist/test/node.js' } = options;
  await runInWorkbench(takeLine, {
    name: 'node-host',
    dataFolder: options.dataFolder ?? temporaryFolder('vscode'),
    env: options.env,
    address: (_page, server, folder) =>
      workbenchUrl(server, folder, { extension, tests: path.join(root, script) }),
  });
}

/**
 * @typedef {object} Run
 * @property {string} name
 * @property {string} dataFolder
 * @property {Readonly<Record<string, string>> | undefined} [env]
 * @property {(page: import('playwright-core').Page, server: import('./server.mjs').Server, folder: string) => string | Promise<string>} address
 *   of the workbench to open
 */

/**
 * Shows what is known when the host hangs or crashes, and leaves the verdict to who reads the lines.
 * @param {TakeLine} takeLine
 * @param {Run} run
 */
async function runInWorkbench(takeLine, { name, dataFolder, env, address }) {
  const server = await startServer({ dataFolder, env });
  const browser = await launchBrowser();
  const page = await browser.newPage({ bypassCSP: true });
  /** @type {string[]} */
  const noise = [];
  try {
    const url = await address(page, server, temporaryWorkspace());
    const ended = await listen(page, (line) => takeLine(line) || noise.push(line));
    await Promise.all([page.goto(url, { timeout: silence }), ended()]);
  } catch (error) {
    const picture = path.join(cacheFolder, 'screenshots', `failed-${name}.png`);
    await page.screenshot({ path: picture }).catch(() => undefined);
    console.log([`  FAIL ${name}: ${error}`, ...noise.slice(-30), `see ${picture}`].join('\n'));
  } finally {
    await browser.close();
    await server.stop();
  }
}

/**
 * @param {import('playwright-core').Page} page
 * @param {(line: string) => void} onLine
 * @returns {Promise<() => Promise<void>>} resolves when the host has run its script; rejects when it
 *   hangs
 */
async function listen(page, onLine) {
  const host = new EventEmitter();
  await page.exposeFunction(
    'codeAutomationLog',
    (/** @type {string} */ _, /** @type {[]} */ args) => host.emit('line', args.join(' ')),
  );
  await page.exposeFunction('codeAutomationExit', () => host.emit('end'));
  page.once('crash', () => host.emit('error', new Error('the page crashed')));
  return () =>
    new Promise((resolve, reject) => {
      const hang = new Error(`nothing heard for ${silence / 1000} s`);
      const patience = setTimeout(reject, silence, hang);
      host.on('line', (line) => {
        patience.refresh();
        onLine(line);
      });
      host.once('end', () => {
        clearTimeout(patience);
        resolve();
      });
      host.once('error', reject);
    });
}
