// Installs the development dependencies when they are missing or stale, so that `npm start` and
// `npm test` work from a fresh clone. Node's own modules only: nothing else is there yet.
import fs from 'node:fs';
import path from 'node:path';
import { npm } from './npm.mjs';
import { root } from './paths.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages */

/** Brings node_modules up to what package-lock.json asks for. */
export function ensureDependencies() {
  const wanted = lockedPackages(path.join(root, 'package-lock.json'));
  const installed = lockedPackages(path.join(root, 'node_modules/.package-lock.json'));
  if (isSatisfied(wanted, installed)) return;
  console.log('Installing the development dependencies …');
  npm(root, ['ci']);
}

/**
 * By content, not by date: a checkout touches dates without changing anything.
 * @param {Packages} wanted
 * @param {Packages} installed
 */
function isSatisfied(wanted, installed) {
  return Object.entries(wanted).every(
    ([folder, { version, optional }]) =>
      folder === '' || optional || installed[folder]?.version === version,
  );
}

/**
 * @param {string} file
 * @returns {Packages} empty when there is no such file
 */
function lockedPackages(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')).packages : {};
}
