import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { atExit } from './atExit.mjs';
import { ensureServer } from './install.mjs';
import { temporaryFolder } from './temporary.mjs';

/**
 * User settings that keep the workbench quiet (no welcome page, no update, no chat) and make it
 * behave as on the desktop, where nothing is saved before the user saves.
 */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.commandCenter': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/**
 * A running VS Code server.
 * @typedef {object} Server
 * @property {string} authority host and port
 * @property {(settings: Readonly<Record<string, unknown>>) => void} writeSettings the user's settings
 *   from now on, on top of the quiet ones
 * @property {() => Promise<void>} stop ends it with all its children
 */

/**
 * Starts VS Code's server and waits until it answers.
 * @param {object} [options]
 * @param {string} [options.dataFolder] holds settings and extensions; a temporary one unless given
 * @param {Readonly<Record<string, unknown>>} [options.settings] for a user who has none in that folder
 * @param {Readonly<Record<string, string>> | undefined} [options.env] beside this process's own
 * @returns {Promise<Server>}
 */
export async function startServer(options = {}) {
  const { dataFolder = temporaryFolder('vscode'), settings = {}, env = {} } = options;
  const settingsFile = path.join(dataFolder, 'user/User/settings.json');
  /** @type {Server['writeSettings']} */
  const writeSettings = (changes) => {
    fs.mkdirSync(path.dirname(settingsFile), { recursive: true });
    fs.writeFileSync(settingsFile, JSON.stringify({ ...quietSettings, ...changes }, null, 2));
  };
  if (!fs.existsSync(settingsFile)) writeSettings(settings);

  const port = await freePort();
  const authority = `127.0.0.1:${port}`;
  const { stop, exited, log } = spawnServer(port, dataFolder, env);
  const startBy = Date.now() + 60_000;
  while (!(await answers(`http://${authority}/version`))) {
    if (exited() || Date.now() > startBy) {
      await stop();
      throw new Error(`VS Code's server did not start:\n${log()}`);
    }
    await delay(100);
  }
  return { authority, writeSettings, stop };
}

/**
 * Installs a packaged extension for servers that use `dataFolder`.
 * @param {string} dataFolder
 * @param {string} archive the .vsix
 */
export function installExtension(dataFolder, archive) {
  const { server, node } = ensureServer();
  const flags = ['--install-extension', archive, ...dataFlags(dataFolder)];
  const { status, stdout, stderr } = spawnSync(node, [server, ...flags], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${archive} cannot be installed:\n${stdout}${stderr}`);
}

/**
 * Flags that every run of the server shares.
 * @param {string} dataFolder
 */
const dataFlags = (dataFolder) => [
  ...['--server-data-dir', dataFolder],
  ...['--user-data-dir', path.join(dataFolder, 'user')],
  ...['--extensions-dir', path.join(dataFolder, 'extensions')],
  '--accept-server-license-terms',
];

/**
 * @param {number} port
 * @param {string} dataFolder
 * @param {Readonly<Record<string, string>>} env
 */
function spawnServer(port, dataFolder, env) {
  const { server, node } = ensureServer();
  const flags = [
    ...['--host', '127.0.0.1', '--port', String(port)],
    ...dataFlags(dataFolder),
    ...['--telemetry-level', 'off'],
    '--without-connection-token',
    '--disable-workspace-trust',
    // Without it a built VS Code ignores the part of the address that names the extension.
    '--enable-smoke-test-driver',
  ];
  const grouped = process.platform !== 'win32';
  const child = spawn(node, [server, ...flags], {
    // A group of its own, so that extension hosts and file watchers go with it.
    detached: grouped,
    env: { ...process.env, ...env, VSCODE_PROXY_URI: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => (log = (log + chunk).slice(-10_000)));
  }
  // Not SIGTERM: the server takes seconds over it and needs no farewell.
  const kill = () => {
    if (child.pid === undefined) return;
    try {
      process.kill(grouped ? -child.pid : child.pid, 'SIGKILL');
    } catch {
      // It is gone already.
    }
  };
  const forget = atExit(kill);
  const closed = new Promise((resolve) => child.once('close', resolve));
  return {
    exited: () => child.exitCode !== null,
    log: () => log,
    stop: async () => {
      kill();
      forget();
      await closed;
    },
  };
}

/** @param {string} url */
async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {net.AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}
