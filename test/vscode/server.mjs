import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
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

/** In the data folder. */
const tokenFile = 'token';

/**
 * A running VS Code server.
 * @typedef {object} Server
 * @property {string} authority host and port
 * @property {string} token the secret in its address, without which no other page of the web gets in
 * @property {() => Promise<void>} stop ends it with all its children
 */

/**
 * Starts VS Code's server and waits until it answers.
 * @param {object} [options]
 * @param {string} [options.dataFolder] holds settings and extensions; a temporary one unless given
 * @param {Readonly<Record<string, unknown>>} [options.settings] for a user who has none in that folder
 * @param {Readonly<Record<string, string>> | undefined} [options.env] beside this process's own
 * @param {number} [options.port] taken if it is free; any other one otherwise
 * @returns {Promise<Server>}
 */
export async function startServer(options = {}) {
  const { dataFolder = temporaryFolder('vscode'), settings = {}, env = {} } = options;
  const settingsFile = path.join(dataFolder, 'user/User/settings.json');
  if (!fs.existsSync(settingsFile)) {
    fs.mkdirSync(path.dirname(settingsFile), { recursive: true });
    fs.writeFileSync(settingsFile, JSON.stringify({ ...quietSettings, ...settings }, null, 2));
  }

  const port = await freePort(options.port);
  const authority = `127.0.0.1:${port}`;
  const token = randomBytes(16).toString('hex');
  fs.writeFileSync(path.join(dataFolder, tokenFile), token, { mode: 0o600 });
  const { stop, exited, log } = spawnServer(port, dataFolder, env);
  const startBy = Date.now() + 60_000;
  while (!(await answers(`http://${authority}/version`))) {
    if (exited() || Date.now() > startBy) {
      await stop();
      throw new Error(`VS Code's server did not start:\n${log()}`);
    }
    await delay(100);
  }
  return { authority, token, stop };
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
    ...['--connection-token-file', path.join(dataFolder, tokenFile)],
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

/**
 * @param {number} [wanted]
 * @returns {Promise<number>} the wanted one if it is free
 */
function freePort(wanted = 0) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(freePort()));
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = /** @type {net.AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}
