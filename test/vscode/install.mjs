// Installs the VS Code that everything here runs: the build of VS Code's server and web workbench
// that the npm package `code-server` ships, and a Node that is new enough for it.
import fs from 'node:fs';
import path from 'node:path';
import { cachedFolder } from './cachedFolder.mjs';
import { npm } from './npm.mjs';

/** VS Code 1.139.1. Another one is tried with `VSCODE_SERVER_VERSION=4.100.3 npm test`. */
const defaultVersion = '4.139.1';

/** The Node that runs the server where the one at hand is too old for it. */
const nodeVersion = '24.21.0';

/** Large packages of the server that nothing here uses: 380 MB. */
const unused = ['@github', '@microsoft/mxc-sdk'];

/**
 * @typedef {object} Installation
 * @property {string} server the script that starts the server
 * @property {string} node the Node that runs it
 */

/**
 * Installs VS Code's server unless it is there already.
 * @returns {Installation}
 */
export function ensureServer() {
  const version = process.env.VSCODE_SERVER_VERSION ?? defaultVersion;
  const folder = cachedFolder(`vscode-${version}`, (target) => {
    console.log(`Installing the VS Code of code-server ${version} (about a minute, 600 MB) …`);
    install(version, target);
  });
  return {
    server: path.join(vscodeIn(folder), 'out/server-main.js'),
    node: isNewEnough(folder) ? process.execPath : path.join(folder, nodeBinary),
  };
}

/**
 * Install scripts stay off: they would compile native modules that neither the editor nor the
 * extension host needs.
 * @param {string} version
 * @param {string} folder
 */
function install(version, folder) {
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const packages = [`code-server@${version}`];
  npm(folder, ['install', '--no-save', ...packages]);
  if (!isNewEnough(folder)) npm(folder, ['install', '--no-save', ...packages, nodePackage]);
  npm(vscodeIn(folder), ['install', '--omit=dev']);
  addFileSearch(folder);
  for (const name of unused) {
    fs.rmSync(path.join(vscodeIn(folder), 'node_modules', name), { recursive: true, force: true });
  }
}

/**
 * Older versions search files with a program that is downloaded by an install script: without it
 * quick open finds nothing. It is taken from the package that newer versions have.
 * @param {string} folder
 */
function addFileSearch(folder) {
  const own = path.join(vscodeIn(folder), 'node_modules/@vscode/ripgrep');
  if (!fs.existsSync(own)) return;
  npm(folder, ['install', '--no-save', '--prefix', 'ripgrep', '@vscode/ripgrep-universal@1.18.0']);
  const universal = path.join(folder, 'ripgrep/node_modules/@vscode/ripgrep-universal/bin');
  fs.cpSync(path.join(universal, `${process.platform}-${process.arch}`), path.join(own, 'bin'), {
    recursive: true,
  });
  fs.rmSync(path.join(folder, 'ripgrep'), { recursive: true });
}

/** @param {string} folder */
const vscodeIn = (folder) => path.join(folder, 'node_modules/code-server/lib/vscode');

const platform = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const nodePackage = `${platform}@${nodeVersion}`;
const nodeBinary = path.join(
  'node_modules',
  platform,
  process.platform === 'win32' ? 'bin/node.exe' : 'bin/node',
);

/**
 * Whether the Node at hand is one that the server in `folder` accepts.
 * @param {string} folder
 */
function isNewEnough(folder) {
  const manifest = path.join(folder, 'node_modules/code-server/package.json');
  const { engines } = JSON.parse(fs.readFileSync(manifest, 'utf8'));
  return Number.parseInt(process.versions.node) >= Number.parseInt(engines.node);
}
